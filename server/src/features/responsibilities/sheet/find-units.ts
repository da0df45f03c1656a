/** Units that a sheet names by id, code, name or path, among those that the actor reaches. */
import { findTable, type Range } from "@cunjing/contract";
import { type DataTable, type FoundUnit, makeUnitFinder } from "@cunjing/sheets";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { withinRanges } from "../../../platform/lists/within-ranges.ts";
import { compose } from "../../../platform/statements/prepare.ts";

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly parent: string | null;
  readonly pos: number;
}

/** Those that any of the spellings may mean, and the units above them, which tell units of one name apart. */
export async function findNamedUnits(
  tx: Transaction,
  ranges: readonly Range[],
  spellings: readonly string[],
): Promise<{
  readonly find: (written: string) => FoundUnit;
  readonly units: ReadonlyMap<string, NamedUnit>;
}> {
  const names = [
    ...new Set(spellings.flatMap((text) => [text, text.split(/\s*[/>＞／]\s*/).at(-1) ?? text])),
  ];
  const rows = await tx.ask(
    compose<NamedUnit & { is_own: boolean }>(
      sql<never>`with recursive named as (
          select u.id, u.name, u.kind, u.code, u.parent, u.pos, true as is_own from unit u
          where ${withinRanges("u.pos", ranges)} and u.withdrawn_on is null
            and (u.id = any(${names}::text[]) or u.code = any(${names}::text[]) or u.name = any(${names}::text[]))
        ), above as (
          select * from named
          union
          select u.id, u.name, u.kind, u.code, u.parent, u.pos, false from unit u join above on u.id = above.parent
        )
        select id, name, kind, code, parent, pos, bool_or(is_own) as is_own from above group by id, name, kind, code, parent, pos`,
    ),
  );
  const units = new Map(rows.filter(({ is_own }) => is_own).map((row) => [row.id, row]));
  const find = makeUnitFinder(toTable(rows));
  return {
    units,
    // A unit above that is not the actor's own looks as if it were not there.
    find(written) {
      const found = find(written);
      return "id" in found && !units.has(found.id)
        ? { code: "unit_unknown", expected: { zh: "本人范围内的单位", en: "a unit within your scope" } }
        : found;
    },
  };
}

function toTable(rows: readonly NamedUnit[]): DataTable {
  const table = findTable("units");
  if (table === undefined) throw new Error("the table units is declared in contract/src/tables");
  const column = (pick: (row: NamedUnit) => string | null) => rows.map((row) => pick(row) ?? "");
  return {
    table,
    length: rows.length,
    columns: new Map([
      ["id", column(({ id }) => id)],
      ["name", column(({ name }) => name)],
      ["code", column(({ code }) => code)],
      ["parent", column(({ parent }) => parent)],
    ]),
    sources: [],
    source: new Uint16Array(rows.length),
    line: new Int32Array(rows.length),
  };
}
