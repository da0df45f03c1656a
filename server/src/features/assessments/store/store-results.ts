/** Computed results into their tables, columns at a time: a statement for thousands of units. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { ResultColumns, StoredResults } from "../engine/stored-results.ts";

type Key = { campaign: string; assessment: string };

const deleteResults = prepare<Key, unknown>(
  (a) =>
    sql`delete from assessment_result where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid`,
);
const deleteMembers = prepare<Key, unknown>(
  (a) =>
    sql`delete from assessment_list_member where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid`,
);
const deleteMeasures = prepare<Key, unknown>(
  (a) =>
    sql`delete from assessment_measure where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid`,
);

const insertResults = prepare<Key & { [Column in keyof ResultColumns]: readonly unknown[] }, unknown>(
  (
    a,
  ) => sql`insert into assessment_result (campaign, assessment, score_of, unit, pos, unit_name, seq, score, printed, absent, grade, grade_label,
      grade_gate, pool, place, from_end, pool_size, tied, ranks, parts, lists)
    select ${a.campaign}::uuid, ${a.assessment}::uuid, r.score_of, r.unit, u.pos, r.unit_name, r.seq, r.score, r.printed, r.absent, r.grade,
      r.grade_label, r.grade_gate, r.pool, r.place, r.from_end, r.pool_size, r.tied, r.ranks::jsonb, r.parts::jsonb,
      case r.lists when '' then '{}' else string_to_array(r.lists, ',') end
    from unnest(${a.score_of}::text[], ${a.unit}::text[], ${a.unit_name}::text[], ${a.seq}::integer[], ${a.score}::text[], ${a.printed}::text[],
      ${a.absent}::text[], ${a.grade}::text[], ${a.grade_label}::text[], ${a.grade_gate}::text[], ${a.pool}::text[], ${a.place}::integer[],
      ${a.from_end}::integer[], ${a.pool_size}::integer[], ${a.tied}::boolean[], ${a.ranks}::text[], ${a.parts}::text[], ${a.lists}::text[])
      as r(score_of, unit, unit_name, seq, score, printed, absent, grade, grade_label, grade_gate, pool, place, from_end, pool_size, tied,
        ranks, parts, lists)
    join unit u on u.id = r.unit`,
);

const insertMembers = prepare<Key & { rows: string }, unknown>(
  (
    a,
  ) => sql`insert into assessment_list_member (campaign, assessment, list, seq, unit, pos, unit_name, pool, place, tied_at_edge)
    select ${a.campaign}::uuid, ${a.assessment}::uuid, r.list, r.seq, r.unit, u.pos, r.unit_name, r.pool, r.place, r.tied_at_edge
    from jsonb_to_recordset(${a.rows}::jsonb) as r(list text, seq integer, unit text, unit_name text, pool text, place integer, tied_at_edge boolean)
    join unit u on u.id = r.unit`,
);

/** A measure may be about no unit (a team, a holder): then it has no place, and only the offices see it. */
const insertMeasures = prepare<Key & { rows: string }, unknown>(
  (
    a,
  ) => sql`insert into assessment_measure (campaign, assessment, key, seq, rule, measure, unit, pos, proposal, needs_finding, state)
    select ${a.campaign}::uuid, ${a.assessment}::uuid, r.proposal ->> 'key', r.seq, r.proposal ->> 'rule', r.proposal ->> 'measure',
      r.proposal ->> 'unit', u.pos, r.proposal, r.proposal ->> 'needs_finding', r.proposal ->> 'state'
    from jsonb_to_recordset(${a.rows}::jsonb) as r(seq integer, proposal jsonb)
    left join unit u on u.id = r.proposal ->> 'unit'`,
);

const countResults = prepare<Key, { n: number }>(
  (a) =>
    sql`select count(*)::integer as n from assessment_result where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid`,
);

/** Rows a statement: a few megabytes. */
const AT_ONCE = 5_000;

/**
 * Replaces what an earlier computation of the same edition left. Resolves when PostgreSQL has the rows; the caller's transaction commits them.
 * @throws Error where a unit of the results is in no table any more: its row would be missing without anybody noticing
 */
export async function storeResults(
  tx: Transaction,
  key: Key,
  { results, lists, measures }: Pick<StoredResults, "results" | "lists" | "measures">,
): Promise<void> {
  for (const statement of [deleteResults, deleteMembers, deleteMeasures]) tx.write(statement(key));
  for (let from = 0; from < results.unit.length; from += AT_ONCE) {
    const some = Object.entries(results).map(([name, column]) => [name, column.slice(from, from + AT_ONCE)]);
    tx.write(insertResults({ ...key, ...(Object.fromEntries(some) as ResultColumns) }));
  }
  const members = lists.flatMap(({ list, members: own }) =>
    own.map(({ rank, ...member }, seq) => ({ list, seq, ...member, place: rank })),
  );
  for (let from = 0; from < members.length; from += AT_ONCE)
    tx.write(insertMembers({ ...key, rows: JSON.stringify(members.slice(from, from + AT_ONCE)) }));
  const proposals = measures.map((proposal, seq) => ({ seq, proposal }));
  for (let from = 0; from < proposals.length; from += AT_ONCE)
    tx.write(insertMeasures({ ...key, rows: JSON.stringify(proposals.slice(from, from + AT_ONCE)) }));
  const stored = await tx.askOne(countResults(key));
  if (stored?.n !== results.unit.length)
    throw new Error(`${results.unit.length} results and ${stored?.n} rows stored`);
}
