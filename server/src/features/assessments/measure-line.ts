/** A proposed measure as lists show it: the engine's proposal, what was found about it and what was decided. */
import { type RawBuilder, sql } from "kysely";
import { namesAbove } from "../units/names-above.ts";
import type { MeasureRow } from "./measure-row.ts";
import { instantOrNull } from "./sheet-line.ts";

export interface MeasureListRow extends MeasureRow {
  readonly finding_reason: string | null;
  readonly found_by: string | null;
  readonly found_at: Date | null;
  readonly decision_reason: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly carried_out_on: string | null;
  readonly above: string[];
}

export const MEASURE_COLUMNS: RawBuilder<unknown> = sql`m.key, m.seq, m.revision, m.unit, m.pos, m.proposal, m.state, m.needs_finding, m.chosen,
  m.finding_reason, post_of(m.found_by) as found_by, m.found_at, m.decision_reason, post_of(m.decided_by) as decided_by, m.decided_at,
  m.carried_out_on, coalesce((select ${namesAbove(sql`m.campaign`)} from unit u where u.id = m.unit), '{}') as above`;

export const toMeasureLine = ({ proposal, ...row }: MeasureListRow) => ({
  measure: proposal.measure,
  key: row.key,
  revision: row.revision,
  rule: proposal.rule,
  rule_label: proposal.rule_label,
  label: proposal.measure_label,
  severity: proposal.severity,
  step: proposal.step,
  count: proposal.count,
  unit: proposal.unit,
  unit_name: proposal.unit_name,
  above: row.above,
  on: proposal.on.map(({ kind, id, label }) => ({ kind, id, label })),
  by: proposal.by,
  with: [...proposal.with],
  document: proposal.document,
  due: proposal.due,
  or: [...proposal.or],
  clause: [...proposal.clause],
  because: proposal.because.map(({ facts, clause, ...one }) => ({
    ...one,
    clause: [...clause],
    ...(facts === undefined ? {} : { facts: [...facts] }),
  })),
  state: row.state,
  needs_finding: row.needs_finding,
  finding_reason: row.finding_reason,
  found_by: row.found_by,
  found_at: instantOrNull(row.found_at),
  chosen: row.chosen,
  decision_reason: row.decision_reason,
  decided_by: row.decided_by,
  decided_at: instantOrNull(row.decided_at),
  carried_out_on: row.carried_out_on,
});
