/** Reads tables of facts, all asked for at once. */
import { type FactTable, factKind, type UnitTree, type ValueType } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { declaredKinds } from "./declared-kinds.ts";
import { enteredSource, FACT_SOURCES, type FactSource } from "./fact-sources.ts";
import { packRows } from "./pack-rows.ts";
import { readItems } from "./read-items.ts";
import type { Below } from "./rows-below.ts";
import { unpackTable } from "./unpack-table.ts";

const selectEntered = prepare<{ campaign: string }, { kind: string }>(
  (a) => sql`select distinct kind from entered_fact where campaign = ${a.campaign}::uuid order by kind`,
);

/** Tables with at least one fact. @param units awaited only when the first cells are here @param until leave out facts of later days */
export async function readFacts(
  tx: Transaction,
  below: Below,
  units: Promise<UnitTree>,
  until: string | undefined,
): Promise<FactTable[]> {
  const [own, entered, items] = await Promise.all([
    Promise.all(FACT_SOURCES.map((source) => readSource(tx, source, below, units, until))),
    readEntered(tx, below, units, until),
    readItems(tx, below, units),
  ]);
  return [...own, ...entered, items].filter(({ rows }) => rows > 0);
}

async function readEntered(
  tx: Transaction,
  below: Below,
  units: Promise<UnitTree>,
  until: string | undefined,
): Promise<FactTable[]> {
  const kinds = (await tx.ask(selectEntered(below))).map(({ kind }) => kind);
  const declared = kinds.every((kind) => factKind(kind) !== undefined)
    ? new Map<string, Readonly<Record<string, ValueType>>>()
    : await declaredKinds(tx, below.campaign);
  return Promise.all(
    kinds.flatMap((kind) => {
      const columns = factKind(kind)?.columns ?? declared.get(kind);
      // A kind that no policy of the campaign declares any more is read by none.
      return columns === undefined ? [] : [readSource(tx, enteredSource(kind, columns), below, units, until)];
    }),
  );
}

async function readSource(
  tx: Transaction,
  source: FactSource,
  below: Below,
  units: Promise<UnitTree>,
  until: string | undefined,
): Promise<FactTable> {
  const rows = source.rows(below);
  const some =
    until === undefined ? rows : sql`select * from (${rows}) days where day is null or day <= ${until}::date`;
  const packed = await tx.ask(packRows(some, Object.keys(source.columns)));
  return unpackTable(source.kind, source.columns, packed, await units);
}
