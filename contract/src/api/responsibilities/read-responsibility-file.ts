/** A filed version with its content, as it was filed. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { filedHolding, filedVersion } from "./responsibility-values.ts";

export const readResponsibilityFile = defineRead({
  name: "read-responsibility-file",
  noun: "responsibility",
  summary: { zh: "读取备案的责任清单", en: "Read a filed version" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/responsibility-files/:file",
  query: z.strictObject({ file: uuid }),
  answer: filedVersion.extend({ content: z.array(filedHolding) }),
  failures: ["not_found"],
});
