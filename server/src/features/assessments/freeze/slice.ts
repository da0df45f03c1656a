/**
 * A frozen slice: the rows of one kind and one day, column by column, as text that anybody can read again: a head in JSON, then the columns that it
 * names, parted by U+001E, their cells by U+001F; all of it under zstd. The same rows give the same bytes, so a day that nobody touched is one
 * slice for every freeze that holds it.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompressSync } from "node:zlib";
import type { ValueType } from "@cunjing/engine";
import { BETWEEN } from "../facts/pack-rows.ts";

export interface FrozenRows {
  readonly kind: string;
  /** 2019-05-09; empty: facts without a day. */
  readonly day: string;
  readonly rows: number;
  readonly types: Readonly<Record<string, ValueType>>;
  /**
   * The cells of each column parted by U+001F, `id` and `unit` among the columns: exact decimals or n/d, ISO days, true and false. An empty cell
   * says nothing. Ids ascend.
   */
  readonly columns: Readonly<Record<string, string>>;
}

export interface FrozenSlice {
  /** SHA-256 of the JSON text, 64 hexadecimal digits. */
  readonly digest: string;
  readonly rows: number;
  readonly bytes: Buffer;
}

export const cellsOf = ({ columns }: FrozenRows, column: string): string[] =>
  (columns[column] ?? "").split(BETWEEN);

/** What is still to be made smaller: a thread of the pool does that, while the next slices are made. */
export interface SliceToPack {
  readonly digest: string;
  readonly rows: number;
  readonly pack: () => Promise<FrozenSlice>;
}

const compress = promisify(zstdCompress);

export function toSlice(text: string, rows: number): SliceToPack {
  const plain = Buffer.from(text);
  const digest = createHash("sha256").update(plain).digest("hex");
  return { digest, rows, pack: async () => ({ digest, rows, bytes: await compress(plain) }) };
}

/** @throws Error where the bytes are not those of the digest: a stored result must not be explained from other facts */
export function unpackText(digest: string, bytes: Uint8Array): string {
  const plain = zstdDecompressSync(bytes);
  const found = createHash("sha256").update(plain).digest("hex");
  if (found !== digest) throw new Error(`a frozen slice is damaged: ${digest} reads ${found}`);
  return plain.toString("utf8");
}

const BETWEEN_COLUMNS = "\u001e";

export function printRows({ columns, ...head }: FrozenRows): string {
  const names = Object.keys(columns);
  return [JSON.stringify({ ...head, columns: names }), ...names.map((name) => columns[name])].join(
    BETWEEN_COLUMNS,
  );
}

export function unpackSlice(digest: string, bytes: Uint8Array): FrozenRows {
  const [head = "", ...cells] = unpackText(digest, bytes).split(BETWEEN_COLUMNS);
  const { columns, ...rest } = JSON.parse(head) as Omit<FrozenRows, "columns"> & { columns: string[] };
  if (cells.length !== columns.length)
    throw new Error(`a frozen slice has ${cells.length} of ${columns.length} columns`);
  return { ...rest, columns: Object.fromEntries(columns.map((name, at) => [name, cells[at] as string])) };
}
