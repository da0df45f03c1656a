import {
  type Comparable,
  can,
  type Point,
  reach,
  suggestLineageRead as spec,
  suggestLineage as suggest,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";

interface Row extends Omit<Comparable, "point"> {
  readonly pos: number;
  readonly position: (Point & { readonly datum: string }) | null;
  readonly unit_name: string;
  readonly serial: number | null;
  readonly state: string;
  readonly description: string;
  readonly closed_on: string | null;
  /** Two levels up: neighbouring villages of another town are among the candidates, those of another county are not. */
  readonly low: number;
  readonly high: number;
}

const COLUMNS = sql`p.id, p.unit, p.pos, p.category, p.position, p.found_on, p.lineage, u.name as unit_name, p.serial, p.state,
  p.description, p.closed_on`;

const selectProblem = prepare<{ campaign: string; problem: string }, Row>(
  (
    a,
  ) => sql`select ${COLUMNS}, coalesce(up.pos, town.pos, u.pos) as low, coalesce(up.pos_end, town.pos_end, u.pos_end) as high
    from problem p join unit u on u.id = p.unit left join unit town on town.id = u.parent left join unit up on up.id = town.parent
    where p.campaign = ${a.campaign}::uuid and p.id = ${a.problem}::uuid`,
);

/** Nobody looks at more; the newest are the likeliest. */
const MOST_CANDIDATES = 1_000;
/** Of latitude; 111,195 m on the mean sphere, rounded down so that the box holds the whole circle. */
const METRES_OF_DEGREE = 111_000;

/**
 * Hints inside the asker's own units (server-design, 8): candidates are of the same category and earlier, in the same village or with a point
 * near by. Points of different datums lie hundreds of metres apart and are not compared.
 */
export const suggestLineageRead = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const problem = await tx.askOne(selectProblem({ campaign, problem: query.problem }));
  if (problem === undefined || !can(actor, spec.verb, { campaign, pos: problem.pos }))
    return refuse("not_found", {});
  if (problem.category === null) return { suggestions: [] };
  const ranges = reach(actor, spec.verb, campaign);
  const rows = await tx.ask(
    compose<Row>(
      sql<Row>`select ${COLUMNS} from problem p join unit u on u.id = p.unit
        where p.campaign = ${campaign}::uuid and p.pos between ${problem.low}::bigint and ${problem.high}::bigint
          and ${withinRanges("p.pos", ranges)} and p.category = ${problem.category}::text and p.state <> 'withdrawn'
          and p.found_on <= ${problem.found_on}::date and p.id <> ${problem.id}::uuid
          and (p.unit = ${problem.unit}::text or ${isNear(problem.position, query.radius)})
        order by p.found_on desc, p.id desc limit ${MOST_CANDIDATES}::integer`,
    ),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const datum = datumOf(problem);
  const hints = suggest(
    toComparable(problem, datum),
    rows.map((row) => toComparable(row, datum)),
    query.radius,
  );
  return {
    suggestions: hints.slice(0, query.limit).map(({ id, because, lineage, why, metres }) => {
      const { unit, unit_name, serial, state, description, found_on, closed_on } = known.get(id)!;
      return {
        problem: id,
        lineage,
        why,
        metres,
        because: because.zh,
        unit,
        unit_name,
        serial,
        state,
        description,
        found_on,
        closed_on,
      };
    }),
  };
});

/** CGCS2000 and WGS 84 agree within a decimetre. */
const datumOf = ({ position }: Row): string | null =>
  position === null ? null : position.datum === "cgcs2000" ? "wgs84" : position.datum;

const toComparable = (row: Row, datum: string | null): Comparable => ({
  id: row.id,
  unit: row.unit,
  category: row.category,
  found_on: row.found_on,
  lineage: row.lineage,
  point: datum !== null && datumOf(row) === datum ? row.position : null,
});

function isNear(position: Row["position"], radius: number) {
  if (position === null) return sql`false`;
  const latitude = radius / METRES_OF_DEGREE;
  const longitude = latitude / Math.max(0.01, Math.cos((position.latitude * Math.PI) / 180));
  return sql`(abs((p.position->>'latitude')::float8 - ${position.latitude}::float8) <= ${latitude}::float8
    and abs((p.position->>'longitude')::float8 - ${position.longitude}::float8) <= ${longitude}::float8)`;
}
