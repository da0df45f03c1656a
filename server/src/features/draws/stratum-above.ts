/** In which stratum something lies: the unit above it on a rung of the ladder (各县, 各镇), whichever kind of that rung it is. */
import { kindsOfRung, type UnitKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

/**
 * For `left join lateral (…) above on true`: the id of the unit on the rung of `strata` that holds the place. A zone that stands
 * beside counties or beside towns counts where no county or town itself holds the place. No row where there is none, or no strata are asked for.
 * @param column holds the place, such as `p.pos`
 */
export function stratumAbove(column: string, strata: UnitKind | undefined): RawBuilder<unknown> {
  const { fixed, also } = strata === undefined ? { fixed: [], also: [] } : kindsOfRung(strata);
  return sql`select a.id from unit a
    where a.kind = any(${[...fixed, ...also]}::text[]) and ${sql.ref(column)} between a.pos and a.pos_end
    order by (a.kind = any(${fixed}::text[])) desc, a.pos desc limit 1`;
}
