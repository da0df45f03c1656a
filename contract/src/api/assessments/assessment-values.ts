/** What results of periods are made of, as several commands and reads say it. */
import { z } from "zod";
import { ASSESSMENT_STATE_NAMES } from "../../assessments/assessment-states.ts";
import { MEASURE_STATE_NAMES } from "../../assessments/measure-states.ts";
import { day, instant, line, prose, unitId, uuid, word } from "../scalars.ts";

export const assessmentState = z.enum(ASSESSMENT_STATE_NAMES as [string, ...string[]]);
export const measureState = z.enum(MEASURE_STATE_NAMES as [string, ...string[]]);

/** Why something is decided as it is: printed beside it. */
export const statedReason = prose(500);

/** A period's id in the policy's calendar: 2019-05-x2. */
export const periodId = z
  .string()
  .regex(/^[0-9A-Za-z][0-9A-Za-z_.-]{0,39}$/, { error: "应为时段编号，例如 2019-05-x2" });

/** table:id, as explanations name a fact. */
export const factId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}:.{1,200}$/, { error: "应为事实编号，例如 inspections:0198f3c2-…" });

/** Which policy computes: found by the period's last day and never chosen, with what proves it. */
export const policyOfResult = z.object({
  policy: z.string(),
  /** SHA-256 of the policy's text. */
  digest: z.string(),
  /** The day from which its rules read as they were applied. */
  version: z.string(),
  /** Choices that the campaign took where the document leaves one. */
  decisions: z.record(z.string(), z.object({ value: z.string(), set_by: z.string() })),
});

/** What was frozen. */
export const freeze = z.object({
  /** The line through the transactions; what committed after it is on the late list. */
  frozen_at: instant,
  facts: z.int(),
  /** SHA-256 over all facts and units that counted. */
  facts_digest: z.string(),
  engine: z.string(),
});

export const assessmentLine = z.object({
  assessment: uuid,
  revision: z.int(),
  cadence: z.string(),
  period: z.string(),
  title: z.string(),
  first_day: day,
  last_day: day,
  /** 1: first publication; 2 and on: corrections. */
  edition: z.int(),
  corrects: uuid.nullable(),
  /** The newer edition that was issued in its place. */
  superseded_by: uuid.nullable(),
  state: assessmentState,
  number: z.string().nullable(),
  issued_at: instant.nullable(),
  check_until: day.nullable(),
});

/** A move that the asker could make now. */
export const offeredAssessmentMove = z.object({
  move: z.string(),
  label: z.string(),
  /** A later move that the asker could then make no more: it is theirs to keep, and this one another's (assessments/gives-up.ts). */
  gives_up: z.string().nullable(),
});

/** What a move answers: where the result stands now. */
export const moved = z.object({ assessment: uuid, state: assessmentState, revision: z.int() });

export const exactScore = z.string();

export const rankLine = z.object({
  name: z.string(),
  pool: z.string(),
  pool_label: z.string(),
  rank: z.int(),
  from_end: z.int(),
  size: z.int(),
  tied: z.boolean(),
});

/** One part of a score: exact text, and why there is none. */
export const partLine = z.object({
  /** Path of ids: upper.leader. */
  part: z.string(),
  label: z.string(),
  full: z.string().nullable(),
  value: exactScore.nullable(),
  absent: z.string().nullable(),
  clause: z.array(z.string()),
});

/** 审定调整: beside the computed value. */
export const adjustmentLine = z.object({
  change: exactScore,
  adjusted: exactScore,
  reason: z.string(),
  by: z.string().nullable(),
  at: instant,
});

export const resultLine = z.object({
  score_of: z.string(),
  unit: unitId,
  unit_name: z.string(),
  /** Exact: a decimal or n/d. */
  score: exactScore.nullable(),
  /** As the policy prints it. */
  printed: z.string().nullable(),
  absent: z.string().nullable(),
  grade: z.string().nullable(),
  grade_label: z.string().nullable(),
  ranks: z.array(rankLine),
  parts: z.array(partLine),
  lists: z.array(z.string()),
  adjustment: adjustmentLine.nullable(),
});

export const objectionLine = z.object({
  objection: uuid,
  sheet: unitId,
  unit: unitId,
  unit_name: z.string(),
  score_of: z.string().nullable(),
  part: z.string().nullable(),
  fact: z.string().nullable(),
  reason: z.string(),
  raised_by: z.string().nullable(),
  raised_at: instant,
  state: z.enum(["open", "upheld", "rejected"]),
  decision_reason: z.string().nullable(),
  decided_by: z.string().nullable(),
  decided_at: instant.nullable(),
});

/** How a county's answer came that it did not give itself. */
export const checkMedium = z.enum(["telephone", "paper"]);
export const toldBy = line(40);

export const sheetLine = z.object({
  sheet: unitId,
  unit_name: z.string(),
  sent_at: instant,
  answered_at: instant.nullable(),
  agrees: z.boolean().nullable(),
  note: z.string().nullable(),
  /** Null where the county answered itself, or not yet. */
  medium: checkMedium.nullable(),
  told_by: z.string().nullable(),
  objections: z.int(),
  objections_open: z.int(),
  received_at: instant.nullable(),
});

export const measureLine = z.object({
  measure: z.string(),
  key: z.string(),
  revision: z.int(),
  rule: z.string(),
  rule_label: z.string(),
  label: z.string(),
  severity: z.int().nullable(),
  step: z.int(),
  count: z.int(),
  unit: z.string(),
  unit_name: z.string(),
  /** The two units above it, the higher first, without the campaign's root. */
  above: z.array(z.string()),
  on: z.array(z.object({ kind: z.string(), id: z.string(), label: z.string() })),
  by: z.string().nullable(),
  with: z.array(z.string()),
  document: z.string().nullable(),
  due: z.string().nullable(),
  /** Measures that the policy lets the organ choose instead. */
  or: z.array(z.string()),
  clause: z.array(z.string()),
  because: z.array(
    z.object({
      period: z.string(),
      text: z.string(),
      clause: z.array(z.string()),
      facts: z.array(z.string()).optional(),
    }),
  ),
  state: measureState,
  needs_finding: z.string().nullable(),
  finding_reason: z.string().nullable(),
  found_by: z.string().nullable(),
  found_at: instant.nullable(),
  chosen: z.string().nullable(),
  decision_reason: z.string().nullable(),
  decided_by: z.string().nullable(),
  decided_at: instant.nullable(),
  carried_out_on: day.nullable(),
});

/** Choices of the what-if or of the campaign, by the decision's id. */
export const triedDecisions = z.record(word, z.strictObject({ value: line(60), set_by: line(60) }), {
  error: "应为待定事项编号和所选方案",
});
