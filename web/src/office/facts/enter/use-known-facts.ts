import { useReadPages } from "../../../api/queries.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useScope } from "../../../app/campaign.ts";
import type { Fact, FactKind } from "../fact-kinds.ts";
import { hasOneRowAUnit, type Once } from "./grid-columns.ts";

const PAGE = 200;

/** Where a unit has one row only: what stands already, by unit. It is withdrawn before another takes its place. */
export function useKnownFacts(kind: FactKind, { series, period }: Once): ReadonlyMap<string, Fact> {
  const { campaign, unit } = useScope();
  const isAsked =
    hasOneRowAUnit(kind) &&
    (kind.series === null || series !== undefined) &&
    (!kind.key.includes("period") || period !== undefined);
  const read = useReadPages(
    "list-facts",
    { campaign, unit, kind: kind.kind, series, period, limit: PAGE },
    { enabled: isAsked, keep: false },
  );
  useAllPages(read);
  const rows = isAsked ? (read.data?.pages ?? []).flatMap((page) => page.rows) : [];
  return new Map(rows.filter(({ withdrawn }) => !withdrawn).map((fact) => [fact.unit, fact]));
}
