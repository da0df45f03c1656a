/** One's own complaints, with what was answered. */
import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { complaintRow } from "./complaint-values.ts";

export const listOwnComplaints = defineRead({
  name: "list-own-complaints",
  noun: "complaint",
  summary: { zh: "本人提的意见和答复", en: "One's own complaints and the answers" },
  verb: "complaint.make",
  scope: "site",
  path: "/own-complaints",
  query: z.strictObject({ ...page }),
  answer: z.object({ complaints: z.array(complaintRow), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
