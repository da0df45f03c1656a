/**
 * What waits for the asker's side: how much of each kind, and the first of it; and what was released or issued of late. It follows from roles and places, never from who did how much
 * (D-1): two posts of one office see the same, but for what the rules keep from a person (nobody verifies what they found or put right).
 */
import { z } from "zod";
import { WAITING_GROUPS } from "../../problems/waiting-groups.ts";
import { WAITING_KINDS, type WaitingKind } from "../../problems/waiting-kinds.ts";
import { day, instant, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

/** Days for which a released round or an issued result is news. */
export const NEWS_DAYS = 10;
export const NEWS_MOST = 20;

/** What can wait, by the noun under which a page finds it. */
const WAITING_NOUNS = [
  "problem",
  "dispatch",
  "round",
  "inspection",
  "check-sheet",
  "objection",
  "assessment",
  "measure",
  "document",
] as const;

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
    /** Only what concerns this unit and those below it; what is about no one unit (a result, a round, a document) stays. */
    unit: unitId.optional(),
  }),
  answer: z.object({
    today: day,
    /** Kinds that the asker's roles have to do with, in the order of their groups; one of which nothing waits has count 0. */
    waiting: z.array(
      z.object({
        kind: z.enum(kinds),
        label: z.string(),
        /** Why it stands where it stands (problems/waiting-groups.ts). */
        group: z.enum(WAITING_GROUPS),
        count: z.int(),
        /** Whether there are more than `count`. */
        more: z.boolean(),
        /** Of them, those past the day by which they are due, and those due today. */
        overdue: z.int(),
        due_today: z.int(),
        first: z.array(
          z.object({
            noun: z.enum(WAITING_NOUNS),
            /** Of the noun; of a check sheet its unit, of a measure its key. */
            id: z.string(),
            /** The assessment that a check sheet, an objection or a measure belongs to. */
            of: uuid.nullable(),
            /** Where it is, or of a document who issues it; null where it is about no one unit (a result, a round). */
            unit_name: z.string().nullable(),
            /** The units above it, the highest first, without the campaign's root: a hundred villages have one name. */
            above: z.array(z.string()),
            /** What the problem, document or result is called, or what the policy calls the kind of dispatch or measure. */
            title: z.string(),
            serial: z.int().nullable(),
            /** What tells dispatches of one kind to one unit apart; null of all else. */
            dispatch: z
              .object({
                number: z.string().nullable(),
                issued_on: day,
                problems: z.int(),
                first_problem: z.string().nullable(),
              })
              .nullable(),
            due_on: day.nullable(),
            /** 超期3天, 今天到期; null where nothing is to be said. */
            words: z.string().nullable(),
          }),
        ),
      }),
    ),
    /** What became readable of late, within the reader's reach, the newest first: at most NEWS_MOST of each. */
    released: z.object({
      /** 新开封: covert rounds that were released. */
      rounds: z.array(
        z.object({
          round: uuid,
          title: z.string(),
          plan_number: z.string().nullable(),
          released_at: instant,
        }),
      ),
      /** 新印发: results that were issued, corrections among them with their reason. */
      results: z.array(
        z.object({
          assessment: uuid,
          title: z.string(),
          period: z.string(),
          edition: z.int(),
          corrects: uuid.nullable(),
          correction_reason: z.string().nullable(),
          number: z.string().nullable(),
          issued_at: instant,
        }),
      ),
    }),
  }),
  failures: ["not_found"],
});
