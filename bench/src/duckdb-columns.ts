/**
 * Typed arrays into DuckDB tables and back. The package's public setters take one JavaScript value at a time (minutes for
 * 26 million rows), so this reaches for the typed array that each of its numeric vectors keeps inside.
 */
import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType } from "@duckdb/node-api";

type NumberColumn = Int32Array | Float64Array | Uint8Array;
type Items = { items: Int32Array | Int16Array | Uint8Array | BigInt64Array };

/** The most rows that a chunk can hold. */
const CHUNK = 2048;

/** Appends whole columns to a table. Values must be whole numbers within the column's type; dates are days since 1970-01-01. */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: readonly { type: DuckDBType; values: NumberColumn }[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const rows = columns[0]?.values.length ?? 0;
  const types = columns.map((column) => column.type);
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types, to - from);
    for (const [index, { values }] of columns.entries()) {
      const vector = chunk.getColumnVector(index);
      (vector as unknown as Items).items.set(values.subarray(from, to) as never);
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Hands over the rows of a query chunk by chunk, as the typed arrays of its columns. Columns must be numbers without NULL. */
export async function readColumns(
  connection: DuckDBConnection,
  sql: string,
  take: (columns: readonly Items["items"][], rows: number) => void,
): Promise<void> {
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const columns = Array.from({ length: chunk.columnCount }, (_, index) => itemsOf(chunk, index));
    take(columns, chunk.rowCount);
  }
}

function itemsOf(chunk: DuckDBDataChunk, index: number): Items["items"] {
  return (chunk.getColumnVector(index) as unknown as Items).items;
}
