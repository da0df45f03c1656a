/** Finds the header of an office sheet beneath its title, and what its columns are. */
import type { PlainRow } from "./plain-cells.ts";
import { chooseScore, roleOfHeader } from "./roles.ts";
import { readSheetNumber } from "./sheet-number.ts";
import type { Role, SheetColumn, VerifyOptions } from "./types.ts";

export interface FoundColumns {
  /** Tables that stand side by side have their columns apart. */
  readonly blocks: readonly (readonly SheetColumn[])[];
  /** Index of the first row beneath the header. */
  readonly body: number;
}

const ROWS_SEARCHED = 30;
/** Headers have at most so many rows. */
const DEEPEST = 3;
const TELLING: ReadonlySet<Role> = new Set(["score", "rank", "share", "count", "grade"]);

/** Null where no row looks like a header. */
export function findColumns(rows: readonly PlainRow[], options: VerifyOptions): FoundColumns | null {
  let start = rows.slice(0, ROWS_SEARCHED).findIndex((row) => looksLikeHeader(row, options));
  if (start < 0) return null;
  let end = start + 1;
  while (end - start < DEEPEST && isWords(rows[start - 1])) start -= 1;
  while (end - start < DEEPEST && continuesHeader(rows[end - 1], rows[end])) end += 1;
  const header = rows.slice(start, end);
  const width = Math.max(...header.map((row) => row.cells.length));
  const headers = Array.from({ length: width }, (_, at) => joinHeader(header, at));
  const blocks = splitBlocks(headers).map(([from, to]) => nameColumns(headers, from, to, options));
  return { blocks, body: end };
}

/** Several words side by side and no number: a header or a part of one. A title is one cell, and numbers are data. */
function isWords(row: PlainRow | undefined): row is PlainRow {
  const own = row?.cells.filter((cell, at) => row.own[at] === true && cell !== "") ?? [];
  return new Set(own).size >= 2 && own.every((cell) => readSheetNumber(cell) === null && !/[：:]/.test(cell));
}

function looksLikeHeader(row: PlainRow, options: VerifyOptions): boolean {
  if (!isWords(row)) return false;
  const named = [options.score, options.rank, options.unit, options.grade];
  return (
    row.cells.some((cell) => TELLING.has(roleOfHeader(cell))) ||
    named.some((name) => (row.cells[findNamed(row.cells, 0, name) ?? -1] ?? "") !== "")
  );
}

/** A second header row stands under wider words of the first, and says nothing under the column that comes first. */
function continuesHeader(above: PlainRow | undefined, row: PlainRow | undefined): boolean {
  if (above === undefined || !isWords(row)) return false;
  const filled = above.cells.flatMap((cell, at) => (cell === "" ? [] : [at]));
  return filled.length > 0 && row.own[filled[0] ?? 0] !== true;
}

/** The words above each other; a word stands for the empty cells to its right where the row beneath divides it (CSV). */
function joinHeader(rows: readonly PlainRow[], at: number): string {
  const words = rows.map((row, depth) => {
    const word = row.cells[at] ?? "";
    const isDivided = rows.slice(depth + 1).some((below) => (below.cells[at] ?? "") !== "");
    return (
      word === "" && isDivided ? (row.cells.slice(0, at).findLast((cell) => cell !== "") ?? "") : word
    ).replaceAll(/\s/g, "");
  });
  return [...new Set(words.filter((word) => word !== ""))].join("·");
}

/** 序号 单位 得分 名次 序号 单位 得分 名次 are two tables side by side. */
function splitBlocks(headers: readonly string[]): (readonly [number, number])[] {
  const first = headers.findIndex((header) => header !== "");
  const starts = headers.flatMap((header, at) => (at >= first && header === headers[first] ? [at] : []));
  const roles = (from: number, to: number) =>
    headers
      .slice(from, to)
      .filter((header) => header !== "")
      .join("|");
  const ends = starts.map((_, index) => starts[index + 1] ?? headers.length);
  const same = starts.every(
    (from, index) => roles(from, ends[index] ?? 0) === roles(starts[0] ?? 0, ends[0] ?? 0),
  );
  if (starts.length < 2 || !same) return [[0, headers.length]];
  return starts.map((from, index) => [from, ends[index] ?? headers.length]);
}

function nameColumns(
  headers: readonly string[],
  from: number,
  to: number,
  options: VerifyOptions,
): SheetColumn[] {
  const part = headers.slice(from, to);
  const roles = part.map(roleOfHeader);
  const score = findNamed(part, from, options.score) ?? chooseScore(part);
  const rank = findNamed(part, from, options.rank) ?? roles.lastIndexOf("rank");
  const unit = findNamed(part, from, options.unit) ?? roles.indexOf("unit");
  const grade = findNamed(part, from, options.grade) ?? roles.indexOf("grade");
  const group =
    options.group === "none" ? -1 : (findNamed(part, from, options.group) ?? roles.indexOf("group"));
  return part.map((header, at) => {
    const role = roleAt(at, roles[at] ?? "other", { score, rank, unit, grade, group });
    return { at: from + at, header, role };
  });
}

function roleAt(at: number, suggested: Role, chosen: Readonly<Record<string, number>>): Role {
  for (const [role, place] of Object.entries(chosen)) if (place === at) return role as Role;
  // A second unit, rank, group or score is no more than a column of its own.
  return suggested in chosen ? "other" : suggested;
}

/** A column that the user named: by its header, its letter or its number. */
function findNamed(part: readonly string[], from: number, name: string | undefined): number | undefined {
  if (name === undefined || name === "none") return undefined;
  const wanted = name.replaceAll(/\s/g, "");
  const exact = part.indexOf(wanted);
  if (exact >= 0) return exact;
  const ending = part.findIndex((header) => header.endsWith(`·${wanted}`));
  if (ending >= 0) return ending;
  const number = /^[A-Za-z]{1,2}$/.test(wanted) ? lettersToNumber(wanted) : Number(wanted);
  const at = number - 1 - from;
  return Number.isInteger(at) && at >= 0 && at < part.length ? at : undefined;
}

function lettersToNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
