import { type AnswerOf, listGrantPlaces as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { poolNamesOf } from "./pool-names.ts";

type Place = AnswerOf<typeof spec>["places"][number];

interface PlaceRow extends Omit<Place, "pools" | "organs"> {
  readonly organs: readonly Omit<Place["organs"][number], "unit_name">[];
  readonly digest: string | null;
  readonly source: string | null;
}

interface PoolRow {
  readonly campaign_root: string;
  readonly pool: string;
  readonly unit_name: string | null;
  readonly units: number;
  readonly first_units: string[];
}

const selectPlaces = prepare<{ day: string }, PlaceRow>(
  (a) => sql`select * from grant_places(${a.day}::date)`,
);

const selectNames = prepare<{ units: readonly string[] }, { id: string; name: string }>(
  (a) => sql`select id, name from unit where id = any (${a.units}::text[])`,
);

/** Pools by what their units are put into today, within the root of a campaign. */
const selectPools = prepare<{ roots: readonly string[]; day: string }, PoolRow>(
  (
    a,
  ) => sql`select root.id as campaign_root, r.parent as pool, named.name as unit_name, count(*)::int as units,
      (array_agg(u.name order by u.pos))[1:3] as first_units
    from unit root
    join unit u on u.pos between root.pos and root.pos_end and u.withdrawn_on is null
    join unit_relation r on r.hierarchy = 'pool' and r.child = u.id and r.valid @> ${a.day}::date
    left join unit named on named.id = r.parent
    where root.id = any (${a.roots}::text[])
    group by root.id, r.parent, named.name order by min(u.pos), r.parent`,
);

/** Names to choose from where a role is granted; of campaigns nothing else is told here. */
export const listGrantPlaces = handleRead(spec, async ({ tx, now }) => {
  const today = siteDay(now);
  const rows = await tx.ask(selectPlaces({ day: today }));
  if (rows.length === 0) return { places: [] };
  const roots = [...new Set(rows.map(({ root }) => root))];
  const [pools, named] = await Promise.all([
    tx.ask(selectPools({ roots, day: today })),
    tx.ask(selectNames({ units: rows.flatMap(({ organs }) => organs.map(({ unit }) => unit)) })),
  ]);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    places: rows.map(({ digest, source, organs, ...place }): Place => {
      const own = pools.filter(({ campaign_root }) => campaign_root === place.root);
      // The text is long: it is read only where there is a pool to name.
      const isNamed = own.length > 0 && digest !== null && source !== null;
      const poolNames = isNamed ? poolNamesOf(digest, source, today) : {};
      return {
        ...place,
        pools: own.map(({ pool, unit_name, units, first_units }) => ({
          pool,
          name: poolNames[pool] ?? unit_name ?? pool,
          units,
          first_units,
        })),
        organs: organs.map((organ) => ({ ...organ, unit_name: names.get(organ.unit) ?? organ.unit })),
      };
    }),
  };
});
