/** Complaints about what a campaign asks, for its office. */
import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { complaintRow, complaintState } from "./complaint-values.ts";

export const listCampaignComplaints = defineRead({
  name: "list-campaign-complaints",
  noun: "complaint",
  summary: { zh: "对本行动用系统方式的意见", en: "Complaints about what a campaign asks" },
  verb: "complaint.answer",
  scope: "campaign",
  path: "/complaints",
  query: z.strictObject({ ...page, state: complaintState }),
  answer: z.object({ complaints: z.array(complaintRow), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
