/** The lines of inspections' checklists. They are one column of the inspection, so they are taken apart here and not by the database. */
import { buildFactTable, type FactRow, type FactTable, factKind, type UnitTree } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { compose, type Query } from "../../../platform/statements/prepare.ts";
import { type Below, rowsBelow } from "./rows-below.ts";

interface Visit {
  readonly id: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const selectVisits = (below: Below): Query<Visit> =>
  compose(sql<Visit>`select i.id, i.items from ${rowsBelow("inspection", below)} i
    where i.state = 'final' and i.score is not null and i.sealed_by is null and i.items <> '[]'::jsonb order by i.day, i.id`);

/** Each line under its inspection, which says where and when: unit and day are the inspection's (engine, place-items.ts). */
export async function readItems(tx: Transaction, below: Below, units: Promise<UnitTree>): Promise<FactTable> {
  const columns = factKind("inspection_items")?.columns ?? {};
  const names = Object.keys(columns).filter((name) => name !== "inspection");
  const rows = (await tx.ask(selectVisits(below))).flatMap(({ id, items }) =>
    items.map(
      (item): FactRow => ({
        inspection: id,
        ...Object.fromEntries(
          names.flatMap((name) => (item[name] == null ? [] : [[name, String(item[name])]])),
        ),
      }),
    ),
  );
  return buildFactTable("inspection_items", columns, rows, await units);
}
