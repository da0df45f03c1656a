/** What the engine's thread does: compute, compare, explain. Graphs of results that were explained lately are kept. */
import {
  type Explanation,
  explain,
  isRefusal,
  PolicyError,
  type RankInterval,
  type Run,
  rankUncertainty,
  runPolicy,
} from "@cunjing/engine";
import { type Comparison, compareFrozen } from "./compare-frozen.ts";
import type { FrozenInput } from "./frozen-input.ts";
import { type StoredResults, toStoredResults } from "./stored-results.ts";
import { thawInput } from "./thaw-input.ts";

export type AssessTask =
  | {
      readonly kind: "compute";
      readonly input: FrozenInput;
      /** The issued edition that this one corrects, or the result on which a rule is tried. */
      readonly against?: FrozenInput;
    }
  | { readonly kind: "open"; readonly key: string; readonly input: FrozenInput }
  | OpenQuestion;

/** Asked of a result that is open under its key. */
export type OpenQuestion =
  | {
      readonly kind: "explain";
      readonly key: string;
      readonly score_of: string;
      readonly period: string;
      readonly unit: string;
    }
  | {
      readonly kind: "intervals";
      readonly key: string;
      readonly score_of: string;
      /** The rank's name. */
      readonly rank: string;
      readonly period: string;
      readonly cadence: string;
    };

/** What a computation tells as soon as it has it. */
export interface Told extends StoredResults {
  readonly comparison: Comparison | null;
}

/** What a computation ends with, after its results were told. */
export interface Computed {
  /** SHA-256 over the results in canonical form. */
  readonly result_digest: string;
  /** Seconds: taking the facts apart, the engine, the rows, the digest. For the bench and the log. */
  readonly seconds: {
    readonly thaw: number;
    readonly engine: number;
    readonly rows: number;
    readonly digest: number;
  };
}

/** Told before the task ends: whoever stores a province's results needs as long as their digest takes. */
export interface AssessTold {
  readonly compute: Told;
}

export interface AssessAnswers {
  readonly compute: Computed | Refused;
  readonly open: true | Refused;
  /** null: not open (any more). */
  readonly explain: Explanation | null;
  readonly intervals: readonly RankInterval[] | null;
}

/** The engine refused by name, such as a year without a work calendar: the user's to mend. */
export interface Refused {
  readonly refusal: { readonly zh: string; readonly en: string };
}

/** A province's graph takes hundreds of megabytes. */
const KEPT = 2;

export interface Assessor {
  readonly obey: (
    task: AssessTask,
    tell: (told: AssessTold[keyof AssessTold]) => void,
  ) => AssessAnswers[keyof AssessAnswers];
}

export function makeAssessor(): Assessor {
  const open = new Map<string, Run>();
  return {
    obey(task, tell) {
      switch (task.kind) {
        case "compute":
          return attempt(() => compute(task.input, task.against, tell));
        case "open":
          return attempt(() => {
            const run = runPolicy(thawInput(task.input));
            open.delete(task.key);
            while (open.size >= KEPT) open.delete(open.keys().next().value as string);
            open.set(task.key, run);
            return true as const;
          });
        case "explain": {
          const run = openRun(open, task.key);
          if (run === undefined) return null;
          return explain(run.graph, { assessment: task.score_of, period: task.period, unit: task.unit });
        }
        case "intervals": {
          const run = openRun(open, task.key);
          if (run === undefined) return null;
          const periods = run.graph.periods(task.cadence);
          const period = periods.find(({ id }) => id === task.period);
          if (period === undefined) throw new Error(`the run has no period ${task.cadence}/${task.period}`);
          return rankUncertainty(run.graph, task.score_of, task.rank, period);
        }
      }
    },
  };
}

/** What was asked for last is forgotten last. */
function openRun(open: Map<string, Run>, key: string): Run | undefined {
  const run = open.get(key);
  if (run === undefined) return undefined;
  open.delete(key);
  open.set(key, run);
  return run;
}

function compute(input: FrozenInput, against: FrozenInput | undefined, tell: (told: Told) => void): Computed {
  const started = performance.now();
  const taken = thawInput(input);
  const thawed = performance.now();
  const run = runPolicy(taken);
  const ran = performance.now();
  const comparison = against === undefined ? null : compareFrozen(runPolicy(thawInput(against)), run);
  // All that may be refused is behind us: what was told is not taken back.
  tell({ ...toStoredResults(run, input.period, input.cadence), comparison });
  const told = performance.now();
  const result_digest = run.digest;
  const digested = performance.now();
  return {
    result_digest,
    seconds: {
      thaw: (thawed - started) / 1000,
      engine: (ran - thawed) / 1000,
      rows: (told - ran) / 1000,
      digest: (digested - told) / 1000,
    },
  };
}

function attempt<T>(run: () => T): T | Refused {
  try {
    return run();
  } catch (error) {
    if (isRefusal(error)) return { refusal: { zh: error.zh, en: error.en } };
    if (error instanceof PolicyError) return { refusal: { zh: error.message, en: error.message } };
    throw error;
  }
}
