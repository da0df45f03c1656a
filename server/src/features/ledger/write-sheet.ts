/** A sheet of any length as XLSX, in a stream: what is written is sent, so that memory does not grow with the rows. */
import { PassThrough } from "node:stream";
import { WorkbookWriter } from "@cj-tech-master/excelts";

export interface SheetColumn<Row> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly of: (row: Row) => string | number | null;
}

/** The bytes of a workbook with one sheet: a title row that stays in sight, then the rows, which come in batches. */
export async function* writeSheet<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const stream = new PassThrough({ highWaterMark: 256 * 1024 });
  const written = fill(stream, name, columns, batches).catch((error: Error) => void stream.destroy(error));
  yield* stream;
  await written;
}

async function fill<Row>(
  stream: PassThrough,
  name: string,
  columns: readonly SheetColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): Promise<void> {
  const workbook = new WorkbookWriter({ stream, useStyles: false, useSharedStrings: false });
  // Excel forbids these in the names of sheets, and more than 31 characters.
  const sheet = workbook.addWorksheet(name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = columns.map(({ title, width }) => ({ header: title, width }));
  for await (const rows of batches) {
    for (const row of rows) sheet.addRow(columns.map(({ of }) => of(row))).commit();
    // Waits for whoever reads: a slow reader holds the rows back in the database, not in memory.
    if (stream.writableNeedDrain) await new Promise((resolve) => stream.once("drain", resolve));
  }
  await sheet.commit();
  await workbook.commit();
}
