/** The dated rows of a change, and the rows of units that begin with it. */
import type { UnitRelation, Validity } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { UnitChange } from "../changes/unit-change.ts";

interface Rows {
  readonly rows: string;
}

/** Their positions follow; until then numbers stand there that no unit in place has. */
const insertUnits = prepare<Rows, unknown>(
  (a) => sql`insert into unit (id, kind, name, pos, pos_end)
    select id, kind, name, -n, -n from jsonb_to_recordset(${a.rows}::jsonb) as r(id text, kind text, name text, n bigint)`,
);

const dropVersions = prepare<Rows, unknown>(
  (
    a,
  ) => sql`delete from unit_version v using jsonb_to_recordset(${a.rows}::jsonb) as r(unit text, "from" date, before date)
    where v.unit = r.unit and lower(v.valid) = r."from" and r."from" = r.before`,
);

const endVersions = prepare<Rows, unknown>(
  (a) => sql`update unit_version v set valid = daterange(lower(v.valid), r.before)
    from jsonb_to_recordset(${a.rows}::jsonb) as r(unit text, "from" date, before date)
    where v.unit = r.unit and lower(v.valid) is not distinct from r."from" and r."from" is distinct from r.before`,
);

const insertVersions = prepare<Rows, unknown>(
  (a) => sql`insert into unit_version (unit, valid, name, kind, code, official_order, attributes)
    select unit, daterange("from", before), name, kind, code, "order", attributes
    from jsonb_to_recordset(${a.rows}::jsonb)
      as r(unit text, "from" date, before date, name text, kind text, code text, "order" bigint, attributes jsonb)`,
);

const dropRelations = prepare<Rows, unknown>(
  (a) => sql`delete from unit_relation v
    using jsonb_to_recordset(${a.rows}::jsonb) as r(hierarchy text, parent text, child text, "from" date, before date)
    where (v.hierarchy, v.parent, v.child) = (r.hierarchy, r.parent, r.child) and lower(v.valid) = r."from" and r."from" = r.before`,
);

const endRelations = prepare<Rows, unknown>(
  (a) => sql`update unit_relation v set valid = daterange(lower(v.valid), r.before)
    from jsonb_to_recordset(${a.rows}::jsonb) as r(hierarchy text, parent text, child text, "from" date, before date)
    where (v.hierarchy, v.parent, v.child) = (r.hierarchy, r.parent, r.child)
      and lower(v.valid) is not distinct from r."from" and r."from" is distinct from r.before`,
);

const insertRelations = prepare<Rows, unknown>(
  (a) => sql`insert into unit_relation (hierarchy, parent, child, valid)
    select hierarchy, parent, child, daterange("from", before)
    from jsonb_to_recordset(${a.rows}::jsonb) as r(hierarchy text, parent text, child text, "from" date, before date)`,
);

/** So many rows a statement: a country's sheet is sent in pieces. */
const PIECE = 20_000;

export function writeDated(tx: Transaction, change: UnitChange): void {
  const first = new Map(change.versions.map((version) => [version.unit, version]));
  const founded = change.founded.map((id, at) => ({
    id,
    kind: first.get(id)?.kind ?? "",
    name: first.get(id)?.name ?? "",
    n: at + 1,
  }));
  const endedVersions = change.endedVersions.map(({ row, before }) => ({
    unit: row.unit,
    from: row.valid.from,
    before,
  }));
  const endedRelations = change.endedRelations.map(({ row, before }) => ({ ...keyOf(row), before }));
  send(founded, (rows) => tx.write(insertUnits({ rows })));
  send(endedVersions, (rows) => {
    tx.write(dropVersions({ rows }));
    tx.write(endVersions({ rows }));
  });
  send(endedRelations, (rows) => {
    tx.write(dropRelations({ rows }));
    tx.write(endRelations({ rows }));
  });
  send(change.versions.map(withDays), (rows) => tx.write(insertVersions({ rows })));
  send(change.relations.map(withDays), (rows) => tx.write(insertRelations({ rows })));
}

function keyOf({ hierarchy, parent, child, valid }: UnitRelation) {
  return { hierarchy, parent, child, from: valid.from };
}

function withDays<Row extends { readonly valid: Validity }>({ valid, ...row }: Row) {
  return { ...row, from: valid.from, before: valid.before };
}

/** Sends the rows piece by piece as JSON; nothing where there are none. */
export function send(rows: readonly unknown[], write: (rows: string) => void): void {
  for (let at = 0; at < rows.length; at += PIECE) write(JSON.stringify(rows.slice(at, at + PIECE)));
}
