/** Documents that are made from a period's result (contract: drafted-kinds), the ranking bulletins first. */
import type { AssessmentState } from "@cunjing/contract";

export const DRAFTS = [
  { kind: "ten-day-bulletin", word: "tenDayBulletin" },
  { kind: "monthly-bulletin", word: "monthlyBulletin" },
  { kind: "quarterly-bulletin", word: "quarterlyBulletin" },
  { kind: "criticism-bulletin", word: "criticism" },
  { kind: "praise-bulletin", word: "praise" },
  { kind: "briefing", word: "briefing" },
] as const;

export type Draft = (typeof DRAFTS)[number]["kind"];

const RANKINGS: ReadonlySet<Draft> = new Set(["ten-day-bulletin", "monthly-bulletin", "quarterly-bulletin"]);

/** Whether it shows the ranking, so that one chooses how. */
export const showsRanking = (kind: Draft): boolean => RANKINGS.has(kind);

/** The bulletin of a period, by its id as the policy's calendar makes it: 2019-05-x2, 2019-05, 2019-q2. */
export function bulletinOf(period: string): Draft {
  if (/^\d{4}-\d{2}$/.test(period)) return "monthly-bulletin";
  if (/^\d{4}-q\d$/.test(period)) return "quarterly-bulletin";
  return "ten-day-bulletin";
}

/** From the review on the figures are what will be signed: bulletins can be made of them. */
const REVIEWED: readonly AssessmentState[] = [
  "reviewed",
  "submitted",
  "signed",
  "numbered",
  "issued",
  "receipted",
];
/** A leader is told before the review, and not before the counties have looked at it. */
const CHECKED: readonly AssessmentState[] = ["checked", ...REVIEWED];

/** What can be drafted of a result where it stands; the server says the same. */
export const draftsFrom = (state: AssessmentState): readonly (typeof DRAFTS)[number][] =>
  DRAFTS.filter(({ kind }) => (kind === "briefing" ? CHECKED : REVIEWED).includes(state));
