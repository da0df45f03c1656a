/** A sheet of any length as XLSX, in a stream: what is written is sent, so that memory does not grow with the rows. */
import {
  AFTER_ROWS,
  beforeRows,
  type CellValue,
  rowXml,
  workbookParts,
} from "../../platform/sheets/sheet-xml.ts";
import { zipStream } from "../../platform/sheets/zip-stream.ts";

export interface SheetColumn<Row> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly of: (row: Row) => CellValue;
}

/** The bytes of a workbook with one sheet: a title row that stays in sight, then the rows, which come in batches. */
export function writeSheet<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const head = { name, columns };
  return zipStream([
    ...workbookParts(head),
    { name: "xl/worksheets/sheet1.xml", text: sheetText(head, columns, batches) },
  ]);
}

async function* sheetText<Row>(
  head: Parameters<typeof beforeRows>[0],
  columns: readonly SheetColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield beforeRows(head);
  let number = 1;
  for await (const rows of batches)
    yield rows
      .map((row) =>
        rowXml(
          ++number,
          columns.map(({ of }) => of(row)),
        ),
      )
      .join("");
  yield AFTER_ROWS;
}
