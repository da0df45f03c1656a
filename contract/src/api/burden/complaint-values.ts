/** Complaints about the system itself (requirements, D-1f). */
import { z } from "zod";
import { day, prose, uuid } from "../scalars.ts";

export const complaintCategory = z.enum(
  ["asks_too_much", "asked_twice", "hard_to_use", "wrong_data", "surveillance", "suggestion", "other"],
  { error: "应为 asks_too_much、asked_twice、hard_to_use、wrong_data、surveillance、suggestion 或 other" },
);

export const complaintText = prose(2000);

/** As those who answer see it: whose it is stands nowhere. */
export const complaintRow = z.object({
  complaint: uuid,
  category: complaintCategory,
  text: z.string(),
  made_on: day,
  answer: z.string().nullable(),
  answered_on: day.nullable(),
});

export const complaintAnswer = z.strictObject({ complaint: uuid, answer: prose(2000) });
export const complaintState = z.enum(["open", "answered"], { error: "应为 open 或 answered" }).optional();
