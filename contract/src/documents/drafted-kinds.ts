/** The kinds of document that are made from records of the server: from which record, and what a drafter may say besides it (requirements E9). */

export interface DraftedKind {
  /** The record that it is made from; its id is the command's `subject`. */
  readonly noun: "dispatch" | "inspection" | "round" | "problem" | "unit" | "assessment";
  /** The words of `document-words.ts` that it has a place for. */
  readonly words: readonly string[];
}

const kind = (noun: DraftedKind["noun"], ...words: string[]): DraftedKind => ({ noun, words });

const BULLETIN = ["grounds", "overview", "practices", "demands", "display", "explain"];

/** Kinds of `documents/` that are not here wait for their records: reports, talks, money, meetings, publication. */
export const DRAFTED_KINDS = {
  "dispatch-notice": kind("dispatch", "grounds", "feedback_by", "feedback_items"),
  "dispatch-slip": kind("dispatch", "demand", "limit"),
  "dispatch-warning": kind("dispatch", "inspected", "matter", "deadline"),
  "dispatch-return": kind("dispatch"),
  "rectification-report": kind("dispatch", "overview", "measures", "signer"),
  "inspection-record": kind("inspection"),
  "round-plan": kind("round", "grounds", "demand"),
  "close-out-request": kind("problem", "measures", "responsible"),
  "extension-request": kind("problem", "progress"),
  "deferral-request": kind("problem", "interim"),
  "acceptance-opinion": kind("problem", "opinion"),
  "village-archive": kind("unit", "history"),
  "contrast-album": kind("unit"),
  "problem-ledger": kind("unit"),
  "wall-chart": kind("unit"),
  "ten-day-bulletin": kind("assessment", ...BULLETIN),
  "monthly-bulletin": kind("assessment", ...BULLETIN),
  "quarterly-bulletin": kind("assessment", ...BULLETIN),
  /** Its `subject` is assessment:unit, one sheet a county. */
  "county-check": kind("assessment"),
  briefing: kind("assessment", "overview", "wanted", "leader"),
  "criticism-bulletin": kind("assessment", "grounds", "demands"),
  "praise-bulletin": kind("assessment", "grounds", "demand"),
} as const satisfies Record<string, DraftedKind>;

export type DraftedKindId = keyof typeof DRAFTED_KINDS;
export const DRAFTED_KIND_IDS = Object.keys(DRAFTED_KINDS) as DraftedKindId[];
