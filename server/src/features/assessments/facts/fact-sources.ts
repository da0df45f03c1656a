/** Where each kind of fact comes from: one sub-select a kind, its columns named and typed as the engine has them. */
import type { ValueType } from "@cunjing/engine";
import { type RawBuilder, sql } from "kysely";
import { type Below, rowsBelow } from "./rows-below.ts";

export interface FactSource {
  readonly kind: string;
  /** Besides id, unit and day. */
  readonly columns: Readonly<Record<string, ValueType>>;
  /** Rows with `id`, `unit` (NULL: about none), `day` (NULL: by its period) and the columns, each as text or what casts to it. */
  readonly rows: (below: Below) => RawBuilder<unknown>;
}

/** Confirmed by whoever stands for the score, and not under seal. */
const inspections: FactSource = {
  kind: "inspections",
  columns: {
    kind: "text",
    team: "text",
    score: "number",
    full: "number",
    standard: "text",
    round: "text",
    note: "text",
  },
  rows: (
    below,
  ) => sql`select i.id::text, i.unit, i.day, i.kind, t.code as team, i.score, i.full_mark as "full", i.standard,
      coalesce(r.name, i.round::text) as round, i.note
    from ${rowsBelow("inspection", below)} i left join team t on t.id = i.team
    left join round r on r.campaign = i.campaign and r.id = i.round
    where i.state = 'final' and i.score is not null and i.sealed_by is null`,
};

/** Problems that count: found, not withdrawn, not under seal. */
const counted = (below: Below): RawBuilder<unknown> =>
  sql`(select * from ${rowsBelow("problem", below)} every where every.state <> 'withdrawn' and every.sealed_by is null)`;

/** The hand-over is read from its event, not from the row, which says what is so today. */
const problems: FactSource = {
  kind: "problems",
  columns: {
    source: "text",
    category: "text",
    place_type: "text",
    behaviour: "text",
    severity: "text",
    stock: "text",
    channel: "text",
    deadline: "day",
    lineage: "text",
    team: "text",
    inspection: "text",
    place: "text",
    description: "text",
    prominent: "truth",
    rebound_of: "text",
  },
  rows: (
    below,
  ) => sql`select p.id::text, p.unit, p.found_on as day, p.source, p.category, p.place_type, p.behaviour, p.severity, p.stock,
      case when d.problem is not null then p.channel end as channel, coalesce(d.to_day, case when d.problem is not null then p.due_on end) as deadline,
      coalesce(p.lineage, p.id)::text as lineage, t.code as team, p.inspection::text, p.place, p.description, p.prominent, p.rebound_of::text
    from ${counted(below)} p
    left join problem_event d on d.campaign = p.campaign and d.problem = p.id and d.event = 'dispatched' and d.sealed_by is null
      and pg_visible_in_snapshot(d.xid, ${below.snapshot}::pg_snapshot)
    left join team t on t.id = p.team`,
};

const problemEvents: FactSource = {
  kind: "problem_events",
  columns: { problem: "text", event: "text", by: "text", to: "day", note: "text" },
  rows: (
    below,
  ) => sql`select e.problem || '/' || e.revision || '/' || e.n as id, e.unit, e.day, e.problem::text, e.event, e.by_post as by,
      e.to_day as to, null as note
    from problem_event e join ${counted(below)} p on p.id = e.problem
    where e.campaign = ${below.campaign}::uuid and e.sealed_by is null and pg_visible_in_snapshot(e.xid, ${below.snapshot}::pg_snapshot)`,
};

/** A warning falls on the unit that it was sent to, whose leaders the ladder means (S1-26, B7), and counts in its problem's lineage. */
const warnings: FactSource = {
  kind: "warnings",
  columns: { problem: "text", lineage: "text", number: "text" },
  rows: (
    below,
  ) => sql`select w.id::text, coalesce(d.receiver, w.unit) as unit, w.warned_on as day, w.problem::text,
      coalesce(p.lineage, p.id)::text as lineage, d.number
    from problem_warning w join ${counted(below)} p on p.id = w.problem
    left join dispatch d on d.campaign = w.campaign and d.id = w.dispatch
    where w.campaign = ${below.campaign}::uuid and w.sealed_by is null and pg_visible_in_snapshot(w.xid, ${below.snapshot}::pg_snapshot)`,
};

/** Approved and released; a round that had been approved and did not take place is a fact of its own (AMB-8). */
const rounds: FactSource = {
  kind: "rounds",
  columns: { round: "text", kind: "text", first: "day", last: "day", held: "truth", reason: "text" },
  rows: (
    below,
  ) => sql`select r.id::text, null as unit, null::date as day, coalesce(r.name, r.id::text) as round, r.kind, r.first_day as first,
      r.last_day as last, r.state = 'approved' as held, r.cancel_reason as reason
    from ${rowsBelow("round", below)} r where not r.sealed and (r.state = 'approved' or (r.state = 'cancelled' and r.not_held))`,
};

const responsibilities: FactSource = {
  kind: "responsibilities",
  columns: { kind: "text", holder: "text", post: "text", body: "text", from: "day", to: "day" },
  rows: (
    below,
  ) => sql`select r.id::text, r.unit, null::date as day, r.kind, r.holder, r.post, r.body, lower(r.valid) as from,
      upper(r.valid) - 1 as to
    from ${rowsBelow("responsibility", below)} r where not isempty(r.valid) and r.sealed_by is null`,
};

const commitments: FactSource = {
  kind: "commitments",
  columns: { period: "text" },
  rows: (below) => sql`select c.unit || '/' || c.period as id, c.unit, null::date as day, c.period
    from ${rowsBelow("commitment", below)} c where c.withdrawn_at is null and c.sealed_by is null`,
};

const visits: FactSource = {
  kind: "visits",
  columns: { holder: "text", role: "text", amount: "number" },
  rows: (below) => sql`select v.id::text, v.unit, v.day, v.holder, v.kind as role, v.amount
    from ${rowsBelow("visit", below)} v where v.withdrawn_at is null and v.sealed_by is null`,
};

/** Kinds that have a table of their own; all others are read from entered_fact. */
export const FACT_SOURCES: readonly FactSource[] = [
  inspections,
  problems,
  problemEvents,
  warnings,
  rounds,
  responsibilities,
  commitments,
  visits,
];

/** What was entered as a fact of this kind, from outside of the work here. */
export function enteredSource(kind: string, columns: Readonly<Record<string, ValueType>>): FactSource {
  const cells = Object.keys(columns).map((name) => sql`f.cells ->> ${sql.lit(name)} as ${sql.id(name)}`);
  return {
    kind,
    columns,
    rows: (below) => sql`select ${sql.join([sql`f.id::text`, sql`f.unit`, sql`f.day`, ...cells])}
      from ${rowsBelow("entered_fact", below)} f where f.kind = ${kind} and f.withdrawn_at is null and f.sealed_by is null`,
  };
}
