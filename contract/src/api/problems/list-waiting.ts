/**
 * What waits for the asker's side: how much of each kind, and the first of it. It follows from roles and places, never from who did how much
 * (D-1): two posts of one office see the same, but for what the rules keep from a person (nobody verifies what they found or put right).
 */
import { z } from "zod";
import { day, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

/** In the order in which an office works through them. */
export const WAITING_KINDS = {
  to_sign: { zh: "待签收", en: "To sign for" },
  to_hand_on: { zh: "待转办", en: "To hand on" },
  overdue: { zh: "超期", en: "Overdue" },
  due_today: { zh: "今日到期", en: "Due today" },
  returned: { zh: "退回整改", en: "Sent back" },
  to_answer: { zh: "待合并反馈", en: "To answer jointly" },
  to_dispatch: { zh: "待交办", en: "To dispatch" },
  to_verify: { zh: "待验收", en: "To verify" },
  to_close: { zh: "待销号", en: "To close" },
  requests: { zh: "待批复", en: "To decide" },
  look_backs: { zh: "待回头看", en: "To look back" },
} as const;

export type WaitingKind = keyof typeof WAITING_KINDS;
const kinds = Object.keys(WAITING_KINDS) as [WaitingKind, ...WaitingKind[]];

export const listWaiting = defineRead({
  name: "list-waiting",
  noun: "problem",
  summary: { zh: "待办", en: "What waits for me" },
  verb: "problem.read",
  scope: "campaign",
  path: "/waiting",
  query: z.strictObject({
    /** Rows of each kind. */
    first: z.coerce.number().int().min(0).max(20).default(5),
  }),
  answer: z.object({
    today: day,
    /** Kinds that the asker's roles have to do with; one of which nothing waits has count 0. */
    waiting: z.array(
      z.object({
        kind: z.enum(kinds),
        label: z.string(),
        count: z.int(),
        /** Whether there are more than `count`. */
        more: z.boolean(),
        first: z.array(
          z.object({
            /** A dispatch or a problem. */
            noun: z.enum(["dispatch", "problem"]),
            id: uuid,
            unit_name: z.string(),
            /** What the problem is, or what the policy calls the document. */
            title: z.string(),
            serial: z.int().nullable(),
            due_on: day.nullable(),
            /** 超期3天, 今天到期; null where nothing is to be said. */
            words: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  failures: [],
});
