/** All complaints, for those who keep the system. */
import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { complaintRow, complaintState } from "./complaint-values.ts";

export const listComplaints = defineRead({
  name: "list-complaints",
  noun: "complaint",
  summary: { zh: "对本系统的意见", en: "Complaints about the system" },
  verb: "system.keep",
  scope: "site",
  path: "/complaints",
  query: z.strictObject({ ...page, state: complaintState }),
  answer: z.object({ complaints: z.array(complaintRow), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
