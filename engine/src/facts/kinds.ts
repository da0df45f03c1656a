/**
 * The built-in kinds of fact and their typed columns. Every fact also has `id`, `unit`, `day`. A policy may declare more
 * (`facts:`). Labels, aliases and notes for spreadsheets stand in contract/src/tables, which a test holds to this list.
 * `derived` columns are computed by the engine and never entered (enter once, derive the rest).
 */
import type { ValueType } from "../vector/types.ts";

export interface FactKind {
  readonly name: string;
  readonly columns: Readonly<Record<string, ValueType>>;
  readonly derived?: Readonly<Record<string, ValueType>>;
}

export const FACT_KINDS: readonly FactKind[] = [
  {
    name: "inspections",
    columns: {
      kind: "text",
      team: "text",
      score: "number",
      full: "number",
      standard: "text",
      round: "text",
      note: "text",
    },
  },
  {
    name: "inspection_items",
    columns: {
      inspection: "text",
      item: "text",
      object: "text",
      count: "number",
      score: "number",
      full: "number",
      note: "text",
    },
  },
  {
    name: "problems",
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
    // As of the day that is asked for, from problem_events.
    derived: {
      state: "text",
      open: "truth",
      claimed: "truth",
      closed: "truth",
      overdue: "truth",
      deferred: "truth",
      on_time: "truth",
      first_pass: "truth",
      reopened: "truth",
      dispatched_day: "day",
      requested_day: "day",
      accepted_day: "day",
      closed_day: "day",
      due_day: "day",
      returned: "number",
      extended: "number",
      warned: "number",
      days_open: "number",
      days_overdue: "number",
    },
  },
  {
    name: "problem_events",
    columns: { problem: "text", event: "text", by: "text", to: "day", note: "text" },
  },
  {
    name: "warnings",
    columns: { problem: "text", lineage: "text", number: "text" },
    derived: { nth: "number" },
  },
  { name: "feedback", columns: { channel: "text", category: "text", valid: "truth", problem: "text" } },
  { name: "media", columns: { channel: "text", tone: "text", level: "text" } },
  { name: "reports", columns: { kind: "text", period: "text", delivered: "text" } },
  {
    name: "reports_due",
    columns: {},
    derived: {
      kind: "text",
      period: "text",
      due: "text",
      delivered: "text",
      on_time: "truth",
      missing: "truth",
    },
  },
  { name: "commitments", columns: { period: "text" } },
  {
    name: "surveys",
    columns: { mode: "text", group: "text", valid: "truth", score: "number", full: "number" },
  },
  { name: "visits", columns: { holder: "text", role: "text", amount: "number" } },
  {
    name: "funds",
    columns: { level: "text", source: "text", amount: "number", use: "text", year: "number" },
  },
  {
    name: "published_tables",
    columns: { table: "text", period: "text", value: "number", rank: "number", source: "text" },
  },
  { name: "numbers", columns: { period: "text", indicator: "text", value: "number", source: "text" } },
  {
    name: "mobilisations",
    columns: { kind: "text", people: "number", machines: "number", tons: "number", sites: "number" },
  },
  { name: "exemptions", columns: { first: "day", last: "day", what: "text", reason: "text", by: "text" } },
  {
    name: "rounds",
    columns: { round: "text", kind: "text", first: "day", last: "day", held: "truth", reason: "text" },
  },
  {
    name: "findings",
    columns: { rule: "text", period: "text", finding: "text", holds: "truth", by: "text", reason: "text" },
  },
  {
    name: "responsibilities",
    columns: { kind: "text", holder: "text", post: "text", body: "text", from: "day", to: "day" },
  },
  {
    name: "adjustments",
    columns: { assessment: "text", period: "text", change: "number", reason: "text", by: "text" },
  },
  /** Every unit of the tree that exists at the period's end, with its attributes: for counting villages or summing population. */
  { name: "units", columns: { kind: "text", name: "text", code: "text", parent: "text", tags: "text" } },
];

const byName = new Map(FACT_KINDS.map((kind) => [kind.name, kind]));

export function factKind(name: string): FactKind | undefined {
  return byName.get(name);
}
