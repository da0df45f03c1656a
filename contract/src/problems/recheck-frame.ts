/**
 * The frame of a seeded re-check (S2-14): prominent problems that were closed, one line each, so that anybody can draw again what
 * was drawn (engine, draw). The frame is published with its digest before the seed is known.
 */
import type { DrawRequest, Policy } from "@cunjing/engine";
import { toShortText } from "@cunjing/engine";
import type { SiteTime } from "./site-time.ts";
import { dayOf } from "./site-time.ts";
import type { ProblemState } from "./states.ts";

export interface ClosedProblem {
  readonly id: string;
  readonly state: ProblemState;
  readonly closed_at: SiteTime | null;
  readonly prominent: boolean;
  readonly sealed: boolean;
  /** The unit of the level at which each gets its share, such as the district; "" where the whole is one. */
  readonly stratum: string;
}

export interface RecheckWindow {
  /** Closed from this day; null: since the campaign began. */
  readonly first: string | null;
  /** Closed up to this day: the frame is the same whenever it is drawn later. */
  readonly last: string;
  /** All closed ones, where the policy checks more than the prominent. */
  readonly prominent_only: boolean;
}

/** Problems that can be drawn, by id. A sealed one is in no list that gets published. */
export function recheckFrame(problems: Iterable<ClosedProblem>, window: RecheckWindow): DrawRequest["frame"] {
  return [...problems]
    .filter((problem) => belongs(problem, window))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, stratum, closed_at }) => ({
      unit: id,
      stratum,
      attributes: { closed_on: dayOf(closed_at!) },
    }));
}

function belongs(problem: ClosedProblem, { first, last, prominent_only }: RecheckWindow): boolean {
  const { state, closed_at, sealed, prominent } = problem;
  if (state !== "closed" || closed_at === null || sealed) return false;
  if (prominent_only && !prominent) return false;
  const day = dayOf(closed_at);
  return day <= last && (first === null || first <= day);
}

type DrawBlock = NonNullable<Policy["draws"]>[string];

/** The policy's rule for a draw, as the engine's draw takes it. */
export function drawRuleOf(block: DrawBlock): DrawRequest["rule"] {
  const { share, count, per, rounding, minimum, compulsory_counts, exhausted } = block;
  return {
    ...(share === undefined ? {} : { share: toShortText(share) }),
    ...(count === undefined ? {} : { count }),
    ...(per === undefined ? {} : { per }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(compulsory_counts === undefined ? {} : { compulsory_counts }),
    ...(exhausted === undefined ? {} : { exhausted }),
  };
}

/**
 * The request of a re-check, for the engine's `draw`.
 * @param period the policy's period, such as 2023-07: one seed gives another order in each
 * @param alreadySeen what earlier rounds drew (`seen_after` of the last)
 */
export function recheckRequest(
  draw: string,
  block: DrawBlock,
  period: string,
  seed: string,
  frame: DrawRequest["frame"],
  alreadySeen: readonly string[] = [],
): DrawRequest {
  return { seed, round: `${draw}/${period}`, frame, rule: drawRuleOf(block), alreadySeen };
}
