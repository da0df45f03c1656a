/** `other.<policy>.<path>`: a value of another policy, in that policy's own periods. */
import type { Vector } from "../vector/types.ts";
import type { Graph, Period } from "./types.ts";

/**
 * @param path the policy's id, then the path of a value in it
 * @throws {Error} where that policy is not loaded
 */
export function readOther(
  others: ReadonlyMap<string, Graph> | undefined,
  path: readonly string[],
  period: Period,
): Vector {
  const [policy = "", ...rest] = path;
  const other = others?.get(policy);
  if (other === undefined) throw new Error(`没有加载政策 ${policy}`);
  return other.read(rest, periodIn(other, period));
}

/**
 * The other policy's own period of this name and these days. Where its cadence of the same name runs otherwise (a month of
 * ten-day periods beside a calendar month), the days are asked about under a name that no cadence of it has, so that its
 * assessments answer with their latest period that has ended by then.
 */
function periodIn(other: Graph, period: Period): Period {
  const own = other.periods(period.cadence).find(({ id }) => id === period.id);
  if (own !== undefined && own.first === period.first && own.last === period.last) return own;
  return { ...period, cadence: `${period.cadence}@other` };
}
