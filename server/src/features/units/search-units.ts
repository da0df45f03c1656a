import { searchUnits as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead, type ReadContext } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { rankHits } from "./search/rank-hits.ts";
import { parseQuery } from "./search/search-query.ts";
import { toUnitLine, type UnitLineRow, unitLineColumns } from "./unit-line.ts";

interface Row extends UnitLineRow {
  readonly keys: string;
  readonly pos: number;
  readonly above: readonly string[];
}

/** So many are looked at before the likeliest are chosen. */
const CANDIDATES = 300;
/** So many units above that a path may mean. */
const PLACES = 50;

const selectHits = prepare<{ word: string; within: string | null }, Row>(
  (a) => sql`select ${unitLineColumns}, u.search_keys as keys, u.pos,
      array(with recursive up as (
          select p.name, p.parent, 1 as depth from unit p where p.id = u.parent
          union all
          select p.name, p.parent, up.depth + 1 from unit p join up on p.id = up.parent where up.depth < 20
        ) select name from up order by depth) as above
    from search_units(${a.word}, ${a.within}::int8multirange, ${CANDIDATES}::integer) as found(id)
    join unit u on u.id = found.id`,
);

const selectRanges = prepare<{ word: string; within: string | null }, { ranges: string | null }>(
  (a) => sql`select range_agg(int8range(u.pos, u.pos_end, '[]'))::text as ranges
    from search_units(${a.word}, ${a.within}::int8multirange, ${PLACES}::integer) as found(id) join unit u on u.id = found.id
    where exists (select from unit below where below.parent = u.id)`,
);

const selectRange = prepare<{ unit: string }, { ranges: string }>(
  (a) =>
    sql`select int8multirange(int8range(pos, pos_end, '[]'))::text as ranges from unit where id = ${a.unit}`,
);

async function search({
  tx,
  query,
}: ReadContext<{ text: string; kind?: string | undefined; below?: string | undefined; limit: number }>) {
  const asked = parseQuery(query.text);
  if (asked === null) return { units: [] };
  const top = query.below === undefined ? null : await tx.askOne(selectRange({ unit: query.below }));
  if (top === undefined) return { units: [] };
  const within = await narrow(tx, asked.above, top?.ranges ?? null);
  if (within === undefined) return { units: [] };
  const rows = await tx.ask(selectHits({ word: asked.word, within }));
  const hits = rows
    .filter(({ kind }) => query.kind === undefined || kind === query.kind)
    .map((row) => ({ ...row, id: row.unit, withdrawn: row.withdrawn_on !== null }));
  const units = rankHits(asked.word, hits).slice(0, query.limit);
  return { units: units.map((hit) => ({ ...toUnitLine(hit), above: [...hit.above] })) };
}

/** The ranges of the units that the words before the last one mean, each within the one before; undefined where there are none. */
async function narrow(
  tx: Transaction,
  words: readonly string[],
  within: string | null,
): Promise<string | null | undefined> {
  let ranges = within;
  for (const word of words) {
    const found = await tx.askOne(selectRanges({ word, within: ranges }));
    if (found?.ranges == null) return undefined;
    ranges = found.ranges;
  }
  return ranges;
}

/** Finds units by what people type. */
export const searchUnits = handleRead(spec, search);
