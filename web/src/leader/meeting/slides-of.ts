/** What a meeting looks at, page by page: the numbers, each pool's ranking, the units' rates, then the pictures. */
import type { Answer } from "../../api/types.ts";

type Overview = Answer<"read-overview">;
export type Child = Overview["children"][number];
export type Closed = Answer<"list-ledger">["rows"][number];

export type Slide =
  | { readonly kind: "numbers" }
  | { readonly kind: "ranking"; readonly pool: string; readonly children: readonly Child[] }
  | { readonly kind: "rates"; readonly children: readonly Child[] }
  | { readonly kind: "pair"; readonly problem: Closed };

/** Rankings are by rank, all else in official order. */
export function slidesOf(
  { children }: Pick<Overview, "children">,
  closed: readonly Closed[],
): readonly Slide[] {
  const ranked = children.filter(({ score }) => score?.rank != null);
  const pools = Map.groupBy(ranked, ({ score }) => score?.rank?.pool_label ?? "");
  return [
    { kind: "numbers" },
    ...[...pools].map(([pool, units]) => ({
      kind: "ranking" as const,
      pool,
      children: units.toSorted(byRank),
    })),
    ...(children.length === 0 ? [] : [{ kind: "rates" as const, children }]),
    ...closed.map((problem) => ({ kind: "pair" as const, problem })),
  ];
}

const byRank = (a: Child, b: Child): number =>
  (a.score?.rank?.rank ?? 0) - (b.score?.rank?.rank ?? 0) ||
  (a.order ?? 0) - (b.order ?? 0) ||
  a.unit.localeCompare(b.unit);
