/** Which units of a group are drawn: the compulsory, then what quotas ask for, then the first by order. */
import { refuse } from "../calendar/refusal.ts";
import type { DrawnUnit, DrawRule } from "./draw-types.ts";

export interface Candidate {
  readonly unit: string;
  readonly stratum: string;
  readonly hash: string;
  readonly seen: boolean;
  readonly compulsory: boolean;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly because: DrawnUnit["because"];
}

export interface Selection {
  /** In no particular order; `byOrder` sorts them. */
  readonly chosen: readonly Choice[];
  /** Whether units that were not yet seen did not suffice. */
  readonly exhausted: boolean;
}

/**
 * Chooses `size` units of a group that is drawn from with one number.
 * @throws refusals `bad_draw` where quotas ask for more than the number, `draw_exhausted` where the rule says so
 */
export function selectUnits(group: readonly Candidate[], rule: DrawRule, size: number): Selection {
  const mode = rule.exhausted ?? "rest_first";
  if (mode === "with_replacement") return { chosen: fill(group, rule, size, byHash), exhausted: false };
  const chosen = fill(group, rule, size, unseenFirst);
  // The order puts the unseen first, so a seen one among the chosen means that the unseen did not suffice.
  const exhausted = chosen.some(({ candidate }) => candidate.seen && !candidate.compulsory);
  if (!exhausted || mode === "rest_first") return { chosen, exhausted };
  if (mode === "reset") return { chosen: fill(group, rule, size, byHash), exhausted };
  const unseen = group.filter((candidate) => !candidate.seen && !candidate.compulsory).length;
  return refuse(
    "draw_exhausted",
    `未抽查过的单位只剩 ${unseen} 个，不足抽取 ${size} 个，按规定不再抽取`,
    `only ${unseen} units are left that no round has seen, and ${size} are to be drawn: the rule refuses`,
  );
}

type Order = (a: Candidate, b: Candidate) => number;

/** Ascending by hash; equal hashes are not known to exist, and the unit's id would decide. */
export const byHash: Order = (a, b) => compareText(a.hash, b.hash) || compareText(a.unit, b.unit);
export const unseenFirst: Order = (a, b) => Number(a.seen) - Number(b.seen) || byHash(a, b);

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fill(group: readonly Candidate[], rule: DrawRule, size: number, order: Order): Choice[] {
  const compulsory = group.filter((candidate) => candidate.compulsory);
  const open = group.filter((candidate) => !candidate.compulsory).sort(order);
  const counts = new Map<string, number>();
  const chosen: Choice[] = [];
  const choose = (candidate: Candidate, because: Choice["because"]): void => {
    chosen.push({ candidate, because });
    counts.set(candidate.stratum, (counts.get(candidate.stratum) ?? 0) + 1);
  };
  for (const candidate of compulsory) choose(candidate, "compulsory");
  const total = size + (rule.compulsory_counts === false ? compulsory.length : 0);

  const quotaOf = (stratum: string) => rule.quotas?.[stratum] ?? {};
  const byQuota = new Set<Candidate>();
  for (const candidate of open) {
    if ((counts.get(candidate.stratum) ?? 0) >= (quotaOf(candidate.stratum).min ?? 0)) continue;
    choose(candidate, "quota");
    byQuota.add(candidate);
  }
  if (byQuota.size > 0 && chosen.length > total) {
    refuse(
      "bad_draw",
      `各层最低数量合计 ${chosen.length} 个（含必查），超过抽取总数 ${total} 个`,
      `the strata's least numbers come to ${chosen.length} with the compulsory, more than the ${total} to be drawn`,
    );
  }
  for (const candidate of open) {
    if (chosen.length >= total) break;
    if (byQuota.has(candidate)) continue;
    if ((counts.get(candidate.stratum) ?? 0) >= (quotaOf(candidate.stratum).max ?? Infinity)) continue;
    choose(candidate, "drawn");
  }
  return chosen;
}
