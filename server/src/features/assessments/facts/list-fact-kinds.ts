import {
  can,
  declareTable,
  ENTERED_TABLES,
  reach,
  SERIES_COLUMNS,
  listFactKinds as spec,
  type Table,
} from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../../platform/commands/handler.ts";
import { refuse } from "../../../platform/commands/refusal.ts";
import { intersectRanges, withinRanges } from "../../../platform/lists/within-ranges.ts";
import { siteDay } from "../../../platform/site-day.ts";
import { compose, prepare } from "../../../platform/statements/prepare.ts";
import { APART } from "./kind-table.ts";
import { seriesOf, usesOf } from "./kind-uses.ts";

interface Count {
  readonly kind: string;
  readonly series: string | null;
  readonly entered: number;
}

const findPlace = prepare<{ unit: string }, { pos: number; pos_end: number }>(
  (a) => sql`select pos, pos_end from unit where id = ${a.unit}`,
);

/** Built-in kinds in the order of the tables, then those that the policy declares. */
export const listFactKinds = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { day = siteDay(now) } = query;
  const own = reach(actor, "fact.read", campaign);
  const [held, place] = await Promise.all([
    parts.policies.inForce(tx, campaign, day),
    query.unit === undefined ? undefined : tx.askOne(findPlace({ unit: query.unit })),
  ]);
  if (
    query.unit !== undefined &&
    (place === undefined || !can(actor, "fact.read", { campaign, pos: place.pos }))
  )
    return refuse("not_found", {});
  if (held === undefined) return refuse("policy_not_in_force", { day });
  const ranges = place === undefined ? own : intersectRanges(own, [[place.pos, place.pos_end]]);
  const series = sql.join(
    Object.entries(SERIES_COLUMNS).map(
      ([kind, column]) => sql`when ${sql.lit(kind)} then f.cells ->> ${sql.lit(column)}`,
    ),
    sql` `,
  );
  const counts = await tx.ask(
    compose<Count>(sql`select f.kind, case f.kind ${series} end as series, count(*)::integer as entered
      from entered_fact f
      where f.campaign = ${campaign}::uuid and f.withdrawn_at is null and ${withinRanges("f.pos", ranges)}
      group by 1, 2 order by 1, 2`),
  );
  const { policy } = held.version;
  const declared = Object.entries(policy.facts ?? {}).map(([kind, one]) => declareTable(kind, one));
  return {
    day,
    kinds: [
      ...ENTERED_TABLES.map((table) => kindOf(table, policy, counts, false)),
      ...declared.map((table) => kindOf(table, policy, counts, true)),
    ],
  };
});

function kindOf(table: Table, policy: Policy, counts: readonly Count[], declared: boolean) {
  const { name: kind, zh, note, key = [], one_of = [] } = table;
  const own = counts.filter((count) => count.kind === kind);
  const day = table.columns.find(({ id }) => id === "day");
  return {
    kind,
    zh,
    note: { ...note },
    declared,
    entered: own.reduce((sum, { entered }) => sum + entered, 0),
    day: day === undefined ? ("none" as const) : day.required ? ("required" as const) : ("optional" as const),
    key: key.includes("id") ? [] : [...key],
    one_of: [...one_of],
    columns: table.columns
      .filter(({ id }) => !APART.has(id))
      .map(
        ({
          choices = [],
          open = false,
          min = null,
          max = null,
          default: empty = null,
          measure = null,
          ...one
        }) => ({
          id: one.id,
          zh: one.zh,
          type: one.type,
          required: one.required,
          choices: choices.map((choice) => ({ ...choice })),
          open,
          min,
          max,
          default: empty,
          measure,
          note: { ...one.note },
          example: one.example,
        }),
      ),
    used_by: usesOf(policy, kind).map(copyUse),
    series: seriesColumn(policy, kind, own),
  };
}

/** What the policy asks for first, in its order; then what was entered besides. */
function seriesColumn(policy: Policy, kind: string, counts: readonly Count[]) {
  const column = SERIES_COLUMNS[kind];
  if (column === undefined) return null;
  const asked = seriesOf(policy, kind);
  const others = counts.flatMap(({ series }) =>
    series === null || asked.some(({ id }) => id === series) ? [] : [series],
  );
  const enteredOf = (id: string): number => counts.find(({ series }) => series === id)?.entered ?? 0;
  return {
    column,
    entries: [
      ...asked.map((one) => ({ ...copyUse(one), entered: enteredOf(one.id), asked: true })),
      ...others.map((id) => ({
        id,
        label: id,
        measure: null,
        clause: [],
        entered: enteredOf(id),
        asked: false,
      })),
    ],
  };
}

const copyUse = ({ clause, ...one }: ReturnType<typeof usesOf>[number]) => ({ ...one, clause: [...clause] });
