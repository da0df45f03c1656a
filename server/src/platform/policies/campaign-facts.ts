/**
 * The facts that scopes and draws of a policy ask for, from the tables of the work: inspections, rounds, commitments, problems with their
 * events, warnings. What a covert round holds under seal is left out: a public draw must not tell of it.
 */
import { buildFactTable, type FactRow, type Facts, factKind, type UnitTree } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../commands/transaction.ts";
import { prepare, type Query } from "../statements/prepare.ts";

type Asked = { campaign: string };

const STATEMENTS: Readonly<Record<string, (asked: Asked) => Query<FactRow>>> = {
  inspections: prepare<Asked, FactRow>(
    (
      a,
    ) => sql`select i.id::text, i.unit, i.day::text, i.kind, coalesce(t.code, '') as team, coalesce(i.score, '') as score,
        coalesce(i.full_mark, '') as full, coalesce(i.standard, '') as standard, coalesce(i.round::text, '') as round
      from inspection i left join team t on t.id = i.team
      where i.campaign = ${a.campaign}::uuid and i.state <> 'withdrawn' and i.score is not null and i.sealed_by is null`,
  ),
  rounds: prepare<Asked, FactRow>(
    (
      a,
    ) => sql`select r.id::text as id, r.first_day::text as day, r.id::text as round, r.kind, r.first_day::text as first,
        r.last_day::text as last, case when r.state = 'cancelled' then 'false' else 'true' end as held,
        coalesce(r.cancel_reason, '') as reason
      from round r where r.campaign = ${a.campaign}::uuid and r.state <> 'planned' and not r.sealed`,
  ),
  commitments: prepare<Asked, FactRow>(
    (a) => sql`select c.unit || '/' || c.period as id, c.unit, c.period from commitment c
      where c.campaign = ${a.campaign}::uuid and c.withdrawn_at is null`,
  ),
  problems: prepare<Asked, FactRow>(
    (
      a,
    ) => sql`select p.id::text, p.unit, p.found_on::text as day, p.source, coalesce(p.category, '') as category,
        coalesce(p.place_type, '') as place_type, coalesce(p.behaviour, '') as behaviour, p.severity,
        coalesce(p.stock, '') as stock, coalesce(p.channel, '') as channel, coalesce(p.due_on::text, '') as deadline,
        coalesce(p.lineage::text, '') as lineage, coalesce(p.inspection::text, '') as inspection, p.prominent::text
      from problem p where p.campaign = ${a.campaign}::uuid and p.state <> 'withdrawn' and p.sealed_by is null`,
  ),
  problem_events: prepare<Asked, FactRow>(
    (
      a,
    ) => sql`select e.problem || '/' || e.revision || '/' || e.n as id, e.unit, e.day::text, e.problem::text, e.event,
        coalesce(e.by_post, '') as by, coalesce(e.to_day::text, '') as to
      from problem_event e where e.campaign = ${a.campaign}::uuid and e.sealed_by is null`,
  ),
  warnings: prepare<Asked, FactRow>(
    (
      a,
    ) => sql`select w.id::text, w.unit, w.warned_on::text as day, w.problem::text, coalesce(w.lineage::text, '') as lineage
      from problem_warning w where w.campaign = ${a.campaign}::uuid and w.sealed_by is null`,
  ),
};

/** The tables that have rows; the engine takes a table that is not there as one without. */
export async function campaignFacts(tx: Transaction, campaign: string, units: UnitTree): Promise<Facts> {
  const tables = await Promise.all(
    Object.entries(STATEMENTS).map(async ([kind, statement]) => {
      const rows = await tx.ask(statement({ campaign }));
      const known = rows.filter(({ unit }) => unit === undefined || units.indexOf(unit) !== undefined);
      return [kind, known] as const;
    }),
  );
  return new Map(
    tables
      .filter(([, rows]) => rows.length > 0)
      .map(([kind, rows]) => [kind, buildFactTable(kind, factKind(kind)?.columns ?? {}, rows, units)]),
  );
}
