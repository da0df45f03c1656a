/**
 * A province's ledger for the benches: one city root, counties, towns and villages in the shape of a large province, and as many
 * problems as asked for, nine in ten closed, spread over a year as real ones are: the older, the likelier closed.
 */
import { openProblem } from "@cunjing/contract";
import type pg from "pg";

export interface LedgerShape {
  readonly campaign: string;
  readonly counties: number;
  readonly townsPerCounty: number;
  readonly villagesPerTown: number;
  readonly problems: number;
}

/** 100 counties × 20 towns × 20 villages = 40,000 villages. */
export const PROVINCE: Omit<LedgerShape, "campaign" | "problems"> = {
  counties: 100,
  townsPerCounty: 20,
  villagesPerTown: 20,
};

/** Room between positions, as the server leaves it. */
const VILLAGE = 1_000;
export const ROOT = { id: "p", pos: 1, end: 1_000_000_000 } as const;

/** First and last position of a county, a town and a village, counted from 0. */
export function rangeOf(
  shape: Omit<LedgerShape, "campaign" | "problems">,
  county: number,
  town?: number,
  village?: number,
): [number, number] {
  const townSize = (shape.villagesPerTown + 1) * VILLAGE;
  const countySize = (shape.townsPerCounty + 1) * townSize;
  const first = VILLAGE + county * countySize;
  if (town === undefined) return [first, first + countySize - 1];
  const townFirst = first + townSize + town * townSize;
  if (village === undefined) return [townFirst, townFirst + townSize - 1];
  const villageFirst = townFirst + VILLAGE + village * VILLAGE;
  return [villageFirst, villageFirst + VILLAGE - 1];
}

/** Units of the shape, as a superuser. */
export async function fillUnits(
  client: pg.ClientBase,
  shape: Omit<LedgerShape, "campaign" | "problems">,
): Promise<void> {
  const townSize = (shape.villagesPerTown + 1) * VILLAGE;
  const countySize = (shape.townsPerCounty + 1) * townSize;
  await client.query(
    `insert into unit (id, kind, name, parent, pos, pos_end, official_order) values ('p', 'prefecture', '示例市', null, $1, $2, 0)`,
    [ROOT.pos, ROOT.end],
  );
  await client.query(
    `insert into unit (id, kind, name, parent, pos, pos_end, official_order)
     select 'c' || c, 'county', '示例' || c || '县', 'p', $2 + c * $3::bigint, $2 + c * $3::bigint + $3 - 1, c
     from generate_series(0, $1 - 1) c`,
    [shape.counties, VILLAGE, countySize],
  );
  await client.query(
    `insert into unit (id, kind, name, parent, pos, pos_end, official_order)
     select 'c' || c || 't' || t, 'town', '示例' || t || '镇', 'c' || c, p, p + $3 - 1, t
     from generate_series(0, $1 - 1) c, generate_series(0, $2 - 1) t,
       lateral (select $5 + c * $4::bigint + $3 + t * $3::bigint as p) x`,
    [shape.counties, shape.townsPerCounty, townSize, countySize, VILLAGE],
  );
  await client.query(
    `insert into unit (id, kind, name, parent, pos, pos_end, official_order)
     select 'c' || c || 't' || t || 'v' || v, 'village', '示例' || v || '村', 'c' || c || 't' || t, p, p + $6 - 1, v
     from generate_series(0, $1 - 1) c, generate_series(0, $2 - 1) t, generate_series(0, $3 - 1) v,
       lateral (select $6 + c * $5::bigint + $4 + t * $4::bigint + $6 + v * $6::bigint as p) x`,
    [shape.counties, shape.townsPerCounty, shape.villagesPerTown, townSize, countySize, VILLAGE],
  );
}

/** Words of each problem: the same but for its number, so that their pairs need not be looked for a million times. */
const WORDS = "路边积存生活垃圾";
const PLACE = "村口东侧";
const pairsOf = (words: string): string[] =>
  Array.from({ length: [...words].length - 1 }, (_, at) => [...words].slice(at, at + 2).join(""));

/** A campaign's problems, as a superuser; the same numbers give the same ledger. Its triggers and foreign keys are passed by. */
export async function fillProblems(
  client: pg.ClientBase,
  { campaign, problems, ...shape }: LedgerShape,
): Promise<void> {
  const villages = shape.counties * shape.townsPerCounty * shape.villagesPerTown;
  const one = openProblem({
    id: "",
    unit: "",
    found_at: "2026-05-11T10:00",
    found_by: FINDER,
    severity: "ordinary",
  });
  await client.query("set session_replication_role = replica");
  // Multiplicative hashing spreads the rows; every property is drawn from another part of it, so none implies another.
  await client.query(
    `insert into problem (campaign, id, unit, pos, serial, state, source, category, place_type, severity, stock, prominent, description, place,
        found_on, found_at, found_by, team, channel, due_at, due_on, returns, closed_on, requested_on, accepted_on, progress, responsible_unit)
     select $1, md5('problem ' || n)::uuid, unit.id, unit.pos, (n / $3 + 1)::int, state,
       (array['inspection','inspection','inspection','covert','self_check','public','media','leader','hotline'])[(1 + h2 % 9)::int],
       (array['rubbish','sewage','clutter','toilet','advert','ditch','building','livestock','road','courtyard','wire','straw'])[(1 + h3 % 78 % 12)::int],
       (array['roadside','yard','field','pond','river','village_edge','suburb'])[(1 + h4 % 7)::int],
       (array['ordinary','ordinary','ordinary','ordinary','prominent','serious'])[(1 + h5 % 6)::int],
       case when h2 % 3 = 0 then 'stock' else 'new' end, h4 % 20 = 0,
       '${WORDS}第' || lpad(n::text, 7, '0') || '处', '${PLACE}', found, found + time '10:00', '${FINDER}',
       ('00000000-0000-4000-8000-0000000000' || lpad((unit.pos / 44100000)::text, 2, '0'))::uuid,
       (array['on_the_spot','on_the_spot','notice','notice','notice','warning'])[(1 + h3 % 6)::int],
       due + time '18:00', due, case when h5 % 10 = 0 then 1 else 0 end,
       case when state = 'closed' then closed end,
       case when state in ('acceptance_requested', 'closed') then closed end, case when state = 'closed' then closed end,
       $6::jsonb || jsonb_build_object('id', md5('problem ' || n)::uuid, 'unit', unit.id, 'state', state), unit.id
     from generate_series(0::bigint, $2 - 1) n
     cross join lateral (select (n * 2654435761 % 4294967296) as h1, (n * 40503 + 7) % 65521 as h2, (n * 48271 + 11) % 65519 as h3,
         (n * 69621 + 13) % 65497 as h4, (n * 16807 + 17) % 65479 as h5) h
     cross join lateral (select date '2026-01-01' + (h1 % 320)::int as found, (h1 % $3)::int as village) v
     cross join lateral (select found + 3 + (h4 % 15)::int as due, found + 2 + (h5 % 20)::int as closed,
         case when h2 % 100 < 1 then 'withdrawn' when h2 % 100 < 2 then 'deferred'
              when h1 % 320 < 280 and h3 % 100 < 97 then 'closed' when h3 % 100 < 50 then 'closed'
              when h5 % 4 = 0 then 'found' when h5 % 4 = 1 then 'dispatched' when h5 % 4 = 2 then 'in_rectification'
              else 'acceptance_requested' end as state) s
     join unit on unit.id = 'c' || village / $4 || 't' || village % $4 / $5 || 'v' || village % $5`,
    [
      campaign,
      problems,
      villages,
      shape.townsPerCounty * shape.villagesPerTown,
      shape.villagesPerTown,
      JSON.stringify(one),
    ],
  );
  const common = [...pairsOf(`${WORDS}第`), ...pairsOf(`处 ${PLACE}`)];
  await client.query(
    `insert into problem_words (campaign, id, pairs)
     select $1, md5('problem ' || n)::uuid, array_to_tsvector($3::text[] || array[substr(w, 1, 2), substr(w, 2, 2), substr(w, 3, 2), substr(w, 4, 2),
       substr(w, 5, 2), substr(w, 6, 2), substr(w, 7, 2), substr(w, 8, 2), substr(w, 2, 4), substr(w, 3, 4), substr(w, 4, 4), substr(w, 5, 4)])
     from generate_series(0::bigint, $2 - 1) n cross join lateral (select '第' || lpad(n::text, 7, '0') || '处') as named(w)`,
    [campaign, problems, common],
  );
  // What the numbers of each village have come to, as if its problems had been found one by one.
  await client.query(
    `insert into village_serial (unit, next) select unit, max(serial) + 1 from problem where campaign = $1 group by unit
     on conflict (unit) do update set next = greatest(village_serial.next, excluded.next)`,
    [campaign],
  );
  await client.query(
    `insert into problem_tally (campaign, unit, pos, found, closed)
     select campaign, unit, min(pos), count(*), count(*) filter (where state = 'closed')
     from problem where campaign = $1 and state <> 'withdrawn' group by campaign, unit`,
    [campaign],
  );
  await client.query("set session_replication_role = default");
}

const FINDER = "00000000-0000-4000-8000-000000000001";
