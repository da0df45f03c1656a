import { type Failure, failure } from "@cunjing/contract";
import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "./decode-text.ts";
import type { Grid, GridRow } from "./grid.ts";

const DELIMITERS = [",", "\t", ";"] as const;

/** A CSV file's rows with the lines where they begin, or why it cannot be read. */
export function readCsv(bytes: Uint8Array, file: string): Grid | Failure {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    return failure("text_encoding_unknown", {
      file,
      found: { zh: "既不是 UTF-8 也不是 GB18030", en: "neither UTF-8 nor GB18030" },
      expected: { zh: "UTF-8 或 GB18030（GBK）", en: "UTF-8 or GB18030 (GBK)" },
    });
  }
  const options = {
    delimiter: detectDelimiter(decoded.text),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
  };
  try {
    return { file, rows: numberLines(parse(decoded.text, options)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failure("csv_broken", {
      file,
      row: lineAfter(parse(decoded.text, { ...options, to: Number(error.records) })),
      found: { zh: "引号没有配对", en: "a quote without its pair" },
      expected: { zh: "引号成对，内部的引号写两遍", en: "paired quotes, doubled inside a cell" },
    });
  }
}

/** The delimiter that splits the first line that is not empty into most cells; a comma where none does. */
function detectDelimiter(text: string): string {
  const header = (/[^\s][^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** Lines are counted by the breaks inside the cells, since the parser hands on one record for each line that ends one. */
function numberLines(records: readonly string[][]): GridRow[] {
  let line = 1;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += countBreaks(cell);
    return row;
  });
}

/** The line on which the row after these begins: where a quote that never closes was opened. */
function lineAfter(records: readonly string[][]): number {
  const last = numberLines([...records, [""]]).at(-1);
  return last?.line ?? 1;
}

function countBreaks(cell: string): number {
  if (!cell.includes("\n") && !cell.includes("\r")) return 0;
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
