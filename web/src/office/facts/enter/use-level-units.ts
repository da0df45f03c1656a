import { useRead } from "../../../api/queries.ts";
import { useReadMany } from "../../../api/read-many.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import type { EntryUnit } from "./grid-rows.ts";

/** How far below the unit at the top: right below, or one further down. */
export type Level = "1" | "2";

const MOST = 200;

/** The units of a level below the unit of the address, in official order; undefined until all of them are read. */
export function useLevelUnits(level: Level): readonly EntryUnit[] | undefined {
  const { unit } = useScope();
  const { root } = useCampaign();
  const below = useRead("list-units", { parent: unit ?? root, limit: MOST });
  const first = below.data?.units.filter(({ withdrawn_on }) => withdrawn_on === null) ?? [];
  const further = useReadMany(
    "list-units",
    level === "2" ? first.map((one) => ({ parent: one.unit, limit: MOST })) : [],
  );
  if (below.data === undefined) return undefined;
  if (level === "1")
    return first.map((one) => ({ unit: one.unit, name: one.name, code: one.code, above: null }));
  if (!further.isWhole) return undefined;
  return first.flatMap(({ name: above }, at) =>
    (further.answers[at]?.units ?? [])
      .filter(({ withdrawn_on }) => withdrawn_on === null)
      .map((one) => ({ unit: one.unit, name: one.name, code: one.code, above })),
  );
}
