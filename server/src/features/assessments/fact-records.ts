/** From facts of an explanation to the records behind them: inspections with their lines, problems, and their photos. */
import { type ExplainedNode, INSPECTION_KINDS } from "@cunjing/contract";
import type { Explanation } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type FactRecord = NonNullable<ExplainedNode["record"]>;

interface Row {
  readonly noun: "inspection" | "problem";
  readonly id: string;
  readonly items: readonly { item: string; object?: string; count?: string; score?: string }[];
  readonly photos: string[] | null;
  readonly changed_since: boolean;
  /** Of an inspection: its team's code and name, as far as the asker sees teams, and its kind. */
  readonly code: string | null;
  readonly team: string | null;
  readonly kind: string | null;
}

/** Under row-level security: what the asker may not see is not there. Photos that are here and were not withdrawn. */
const selectRecords = prepare<
  { campaign: string; inspections: readonly string[]; problems: readonly string[]; snapshot: string },
  Row
>(
  (
    a,
  ) => sql`select 'inspection' as noun, i.id, i.items, not pg_visible_in_snapshot(i.fact_xid, ${a.snapshot}::pg_snapshot) as changed_since,
      (select array_agg(e.id::text order by e.at, e.id) from evidence e
        where e.campaign = i.campaign and e.inspection = i.id and e.stored_at is not null and e.state <> 'withdrawn') as photos,
      t.code, t.name as team, i.kind
    from inspection i left join team t on t.id = i.team where i.campaign = ${a.campaign}::uuid and i.id = any(${a.inspections}::uuid[])
    union all
    select 'problem', p.id, '[]', not pg_visible_in_snapshot(p.fact_xid, ${a.snapshot}::pg_snapshot),
      (select array_agg(e.id::text order by e.at, e.id) from evidence e
        where e.campaign = p.campaign and e.problem = p.id and e.stored_at is not null and e.state <> 'withdrawn'),
      null, null, null
    from problem p where p.campaign = ${a.campaign}::uuid and p.id = any(${a.problems}::uuid[])`,
);

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** inspections:<id>, problems:<id>; the others have no record of their own (a table, a figure), or stand in a problem's story. */
function idsIn(node: Explanation, table: string, into: Set<string> = new Set()): Set<string> {
  if (node.kind === "fact" && node.id.startsWith(`${table}:`)) {
    const id = node.id.slice(table.length + 1);
    if (UUID.test(id)) into.add(id);
  }
  for (const child of node.children) idsIn(child, table, into);
  return into;
}

export async function findRecords(
  tx: Transaction,
  campaign: string,
  snapshot: string,
  explanation: Explanation,
): Promise<ReadonlyMap<string, FoundRecord>> {
  const inspections = [...idsIn(explanation, "inspections")];
  const problems = [...idsIn(explanation, "problems")];
  if (inspections.length + problems.length === 0) return new Map();
  const rows = await tx.ask(selectRecords({ campaign, inspections, problems, snapshot }));
  return new Map(rows.map((row) => [`${row.noun}s:${row.id}`, { record: toRecord(row), row }]));
}

interface FoundRecord {
  readonly record: FactRecord;
  readonly row: Row;
}

/** The engine names a fact by its codes ("2019-04-20 竹一村 county_3 team"); people read the team's name and the kind's. */
function labelOf(label: string, { code, team, kind }: Row): string {
  const named = INSPECTION_KINDS.find(({ id }) => id === kind)?.zh;
  const tail = [code, kind].filter((word) => word !== null).join(" ");
  if (tail === "" || !label.endsWith(` ${tail}`)) return label;
  const words = [team ?? code, named ?? kind].filter((word) => word !== null);
  return `${label.slice(0, -tail.length)}${words.join(" ")}`;
}

const toRecord = ({ noun, id, items, photos, changed_since }: Row): FactRecord => ({
  noun,
  id,
  items: items.map(({ item, object, count, score }) => ({
    item,
    object: object ?? null,
    count: count ?? null,
    score: score ?? null,
  })),
  photos: photos ?? [],
  changed_since,
});

/** Each fact with its record; null where the asker may not see it, or there is none. */
export function withRecords(node: Explanation, records: ReadonlyMap<string, FoundRecord>): ExplainedNode {
  const found = node.kind === "fact" ? records.get(node.id) : undefined;
  return {
    ...node,
    ...(found === undefined ? {} : { label: labelOf(node.label, found.row) }),
    clause: [...node.clause],
    ...(node.kind === "fact" ? { record: found?.record ?? null } : {}),
    children: node.children.map((child) => withRecords(child, records)),
  };
}
