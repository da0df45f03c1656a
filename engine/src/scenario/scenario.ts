/**
 * Scenarios are the specification (docs/policy-language.md, 场景): YAML that an official can read, with the facts of a case and
 * what the policy makes of them. The runner is pure; who reads the files is somebody else.
 */

/** A row of a table: text by column. An empty cell says nothing. */
export type ScenarioRow = Readonly<Record<string, string>>;

/** What may be expected, a table each. Only the columns that a table has are compared. */
export const EXPECTATIONS = {
  scores: ["assessment", "period", "unit", "score", "printed", "grade", "absent"],
  parts: ["assessment", "period", "unit", "part", "value", "full"],
  ranks: ["assessment", "period", "unit", "ranking", "rank", "from_end", "size", "pool", "tied"],
  lists: ["list", "period", "members"],
  measures: [
    "rule",
    "period",
    "unit",
    "subject",
    "step",
    "count",
    "measure",
    "state",
    "on",
    "by",
    "with",
    "or",
    "document",
    "due",
    "because",
    "absorbed_by",
    "hand_over_to",
  ],
  awards: ["rule", "period", "unit", "kind", "amount", "state", "range", "items", "payer", "payee", "by"],
  values: ["value", "period", "unit", "is"],
  scope: ["assessment", "period", "units"],
  due: ["report", "period", "due"],
  duties: ["duty", "period", "holder", "unit", "amount", "state"],
  draws: ["draw", "period", "seed", "drawn"],
  notices: ["code", "period", "where"],
} as const satisfies Record<string, readonly string[]>;
export type ExpectationName = keyof typeof EXPECTATIONS;

/** `none`: nothing of the kind may come out for the rules that the scenario cites. */
export type Expectation = Partial<Readonly<Record<ExpectationName, readonly ScenarioRow[] | "none">>>;

/** One run of the policy: the scenario's facts, under the policy's decisions or others. */
export interface ScenarioCase {
  readonly label: string;
  /** Decisions that are taken otherwise than in the policy: decision → variant. */
  readonly choices: Readonly<Record<string, string>>;
  /** The last day that counts. */
  readonly until?: string;
  /** Facts that only this case has, beside the scenario's. */
  readonly facts: Readonly<Record<string, readonly ScenarioRow[]>>;
  readonly expect: Expectation;
}

export interface Scenario {
  readonly file: string;
  readonly title: string;
  /** The policy's id. */
  readonly policy: string;
  /** The case in a sentence or two. */
  readonly says: string;
  /** A1, S1-28, AMB-16, and the rules that it shows: `ladders.last_in_xun`. */
  readonly cites: readonly string[];
  readonly units: readonly ScenarioRow[];
  readonly facts: Readonly<Record<string, readonly ScenarioRow[]>>;
  readonly cases: readonly ScenarioCase[];
}

export interface ScenarioFault {
  readonly file: string;
  /** `facts.inspections`, `cases.2.expect.scores` … */
  readonly path: string;
  readonly message: string;
}

/** One thing that came out otherwise than expected. */
export interface Difference {
  readonly case: string;
  /** The section of `expect`. */
  readonly section: string;
  readonly expected: string;
  readonly found: string;
}

export interface ScenarioOutcome {
  readonly scenario: Scenario;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
}
