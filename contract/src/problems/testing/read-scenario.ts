/** Scenarios of the workflow in YAML that an official can read: who does what when, and what then holds or is refused. */
import { loadPolicy } from "@cunjing/engine";
import { z } from "zod";
import { PROBLEM_EVENT_SCHEMAS, type ProblemEventKind } from "../events.ts";
import { type ProblemRules, readProblemRules } from "../problem-rules.ts";
import { PROBLEM_SIDES, type ProblemSide } from "../sides.ts";

const sides = Object.keys(PROBLEM_SIDES) as [ProblemSide, ...ProblemSide[]];
const kinds = Object.keys(PROBLEM_EVENT_SCHEMAS) as [ProblemEventKind, ...ProblemEventKind[]];

const person = z.strictObject({
  side: z.array(z.enum(sides)),
  level: z.enum(["group", "village", "guanqu", "town", "county", "city", "province"]).optional(),
  was_responsible: z.boolean().optional(),
  /** Without it the own one of whoever is on the finder's side. */
  finding: z.enum(["own", "of_team", "of_post"]).optional(),
});

const step = z.strictObject({
  at: z.string(),
  who: z.string(),
  does: z.enum(kinds),
  with: z.record(z.string(), z.unknown()).default({}),
  /** Builds on an older revision than the newest: somebody was offline. */
  base: z.number().optional(),
  warnings_before: z.number().default(0),
  photos_missing: z.boolean().default(false),
  frozen_through: z.string().optional(),
  /** Fields of the problem as they then are. */
  becomes: z.record(z.string(), z.unknown()).default({}),
  /** Effects that are among those that follow. */
  effects: z.array(z.record(z.string(), z.unknown())).default([]),
  refused: z.string().optional(),
  outcome: z.enum(["held", "photos_awaited", "late_list"]).optional(),
});

const asked = z.strictObject({
  at: z.string(),
  overdue: z.boolean().optional(),
  on_time: z.boolean().nullable().optional(),
  first_pass: z.boolean().nullable().optional(),
  days_used: z.number().nullable().optional(),
});

const scenario = z.strictObject({
  scenario: z.string(),
  clause: z.union([z.string(), z.array(z.string())]),
  policy: z.string(),
  day: z.string(),
  change: z.record(z.string(), z.unknown()).default({}),
  people: z.record(z.string(), person),
  problem: z.strictObject({
    found_at: z.string(),
    found_by: z.string(),
    severity: z.enum(["ordinary", "prominent", "serious"]),
    sealed: z.boolean().default(false),
  }),
  steps: z.array(step),
  finally: z.array(asked).default([]),
});

export type WorkflowScenario = z.output<typeof scenario>;

/** @param written what the file's YAML says @throws where it is no scenario */
export function readWorkflowScenario(written: unknown): WorkflowScenario {
  return scenario.parse(written);
}

/** The rules of the scenario's policy on its day, with the blocks that the scenario writes otherwise. */
export function rulesOf({ policy, day, change }: WorkflowScenario, policyText: string): ProblemRules {
  const loaded = loadPolicy(policyText, policy);
  if ("faults" in loaded) throw new Error(`${policy} cannot be read`);
  const version = loaded.source.at(day);
  if (!("policy" in version)) throw new Error(`${policy} does not hold on ${day}`);
  const read = readProblemRules({ ...version.policy, ...change });
  if ("failures" in read) throw new Error(`${policy}: ${JSON.stringify(read.failures)}`);
  return read.rules;
}
