import { randomUUID } from "node:crypto";
import { MEASURE } from "../assessment-things.ts";
import type { Things } from "../things.ts";
import type { CommandExample, ReadExample } from "./example.ts";

const reason = "情况属实";
/** A county's own: offices below it may find it absent too. */
const own = { placed: true, narrow: true } as const;

const sheet = async (things: Things, state: "in_check" | "issued") => ({
  assessment: await things.assessment(state),
  sheet: things.unit(),
});
const measure = async (things: Things, state: "proposed" | "accepted") => ({
  assessment: await things.assessment("issued", state),
  key: MEASURE,
});

export const ASSESSMENT_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "adjust-assessment": {
    body: async (things) => ({
      adjustment: randomUUID(),
      assessment: await things.assessment("reviewed"),
      score_of: "xun_score",
      unit: "village_a1",
      change: "1.5",
      reason,
    }),
  },
  "answer-check-sheet": { ...own, body: (things) => sheet(things, "in_check") },
  "enter-check-answers": {
    body: async (things) => ({
      assessment: await things.assessment("in_check"),
      sheets: [things.unit()],
      medium: "telephone",
      told_by: "办公室值班员",
    }),
  },
  "close-assessment-check": {
    body: async (things) => ({ assessment: await things.assessment("in_check") }),
    yes: "check_still_open",
  },
  "compute-assessment": { body: () => ({ assessment: randomUUID(), period: "2019-05-x1" }) },
  "correct-assessment": {
    body: async (things) => ({ assessment: randomUUID(), corrects: await things.assessment(), reason }),
  },
  "decide-measure": {
    body: async (things) => ({ ...(await measure(things, "proposed")), accept: true, reason }),
  },
  "decide-objection": {
    body: async (things) => ({ objection: await things.objection(), decision: "rejected", reason }),
  },
  "find-measure-ground": {
    body: async (things) => ({
      finding: randomUUID(),
      ...(await measure(things, "proposed")),
      holds: true,
      reason,
    }),
  },
  "import-check-sheet": {
    ...own,
    body: async (things) => ({
      ...(await sheet(things, "in_check")),
      file: "核对单.csv",
      content: Buffer.from("单位编号,核对意见\nvillage_a1,无异议\n").toString("base64"),
    }),
  },
  "issue-assessment": { body: async (things) => ({ assessment: await things.assessment("numbered") }) },
  "number-assessment": {
    body: async (things) => ({ assessment: await things.assessment("signed"), organ: randomUUID() }),
    yes: "organ_not_yours",
  },
  "raise-objection": {
    ...own,
    body: async (things) => ({
      ...(await sheet(things, "in_check")),
      objection: randomUUID(),
      unit: things.unit(),
      reason,
    }),
  },
  "recall-assessment": { body: async (things) => ({ assessment: await things.assessment("submitted") }) },
  "receipt-assessment": { ...own, body: (things) => sheet(things, "issued") },
  "recompute-assessment": {
    body: async (things) => ({ assessment: await things.assessment("provisional"), note: reason }),
  },
  "record-measure-done": {
    body: async (things) => ({ ...(await measure(things, "accepted")), on: "2019-05-16" }),
  },
  "review-assessment": { body: async (things) => ({ assessment: await things.assessment("checked") }) },
  "send-assessment-back": {
    body: async (things) => ({ assessment: await things.assessment("reviewed"), note: reason }),
  },
  "send-assessment-for-check": {
    body: async (things) => ({ assessment: await things.assessment("provisional") }),
  },
  "sign-assessment": { body: async (things) => ({ assessment: await things.assessment("submitted") }) },
  "submit-assessment": { body: async (things) => ({ assessment: await things.assessment("reviewed") }) },
  "try-what-if": {
    body: async (things) => ({
      what_if: randomUUID(),
      assessment: await things.assessment(),
      decisions: { ranking_pool: { value: "one_pool", set_by: "试算" } },
      reason,
    }),
  },
  "verify-assessment": {
    body: async (things) => ({ verification: randomUUID(), assessment: await things.assessment() }),
  },
  "withdraw-assessment": {
    body: async (things) => ({ assessment: await things.assessment("provisional"), note: reason }),
  },
};

const of =
  (rest: string) =>
  async (things: Things): Promise<string> =>
    `/assessments/${await things.assessment()}${rest}`;

export const ASSESSMENT_READS: Readonly<Record<string, ReadExample>> = {
  "explain-assessment-result": {
    placed: true,
    path: async (things) => `/assessments/${await things.assessment()}/explanations/${things.unit()}`,
  },
  "export-check-sheet": {
    ...own,
    path: async (things) => `/assessments/${await things.assessment()}/sheets/${things.unit()}/export.xlsx`,
  },
  "list-assessment-changes": { path: of("/changes") },
  "list-assessment-lists": { path: of("/lists") },
  "list-assessment-periods": { path: () => "/assessment-periods" },
  "list-assessment-results": { path: of("/results") },
  "list-assessments": { path: () => "/assessments" },
  "list-campaign-measures": { path: () => "/measures" },
  "list-late-facts": { path: of("/late-facts") },
  "list-measures": { path: of("/measures") },
  "list-objections": { path: of("/objections") },
  "list-rank-intervals": { path: of("/rank-intervals") },
  "list-unit-results": { path: (things) => `/units/${things.unit()}/results` },
  "read-assessment": { path: of("") },
  "read-check-sheet": {
    ...own,
    path: async (things) => `/assessments/${await things.assessment()}/sheets/${things.unit()}`,
  },
};
