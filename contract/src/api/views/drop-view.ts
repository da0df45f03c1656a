/** Dropping a saved view: of the own account, for everybody whom it was shared with. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const dropView = defineCommand({
  name: "drop-view",
  noun: "view",
  summary: { zh: "删除视图", en: "Drop a view" },
  verb: "account.own",
  scope: "campaign",
  body: z.strictObject({ view: uuid }),
  result: z.object({ view: uuid }),
  failures: ["not_found"],
});
