/** Lasting effects: 取消…资格 keeps a unit from other awards for a time. */
import type { Graph } from "../graph/types.ts";
import type { AwardDraft } from "./award-draft.ts";

export interface Bar {
  readonly unit: number;
  /** Ids of the awards that are barred. */
  readonly awards: readonly string[];
  /** Barred from the day after this one … */
  readonly after: number;
  /** … to this day; null: no end in sight. */
  readonly until: number | null;
  readonly by: string;
}

/** The bar that a proposal brings with it, or null. */
export function barOf(graph: Graph, draft: AwardDraft): Bar | null {
  const effect = draft.award.effect;
  if (effect?.bars === undefined) return null;
  return {
    unit: draft.unit,
    awards: effect.bars,
    after: draft.day,
    until: endOfEffect(graph, draft),
    by: `award:${draft.id}`,
  };
}

/** The rule that bars a draft, or null. */
export function barsOn(bars: readonly Bar[], { unit, id, day }: AwardDraft): string | null {
  const bar = bars.find(
    (one) =>
      one.unit === unit &&
      one.awards.includes(id) &&
      one.after < day &&
      (one.until === null || day <= one.until),
  );
  return bar?.by ?? null;
}

/** The last day of an effect that holds for the next n periods; null where it is not computed yet, or has no end. */
export function endOfEffect(graph: Graph, { award, day }: AwardDraft): number | null {
  const span = award.effect?.for;
  if (span === undefined) return null;
  return graph.periods(span.of).filter(({ first }) => first > day)[span.periods - 1]?.last ?? null;
}
