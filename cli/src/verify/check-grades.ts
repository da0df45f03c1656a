/** Checks the grades of a list against stated bands, or, where none are stated, against each other. */
import { compare, type Fraction } from "@cunjing/engine";
import { headerOf, labelOf } from "./check-ranks.ts";
import { type Band, bandOf } from "./parse-bands.ts";
import { columnOf } from "./read-rows.ts";
import { readSheetNumber } from "./sheet-number.ts";
import type { Finding, SheetRow, SheetTable } from "./types.ts";

interface GradedRow {
  readonly row: SheetRow;
  readonly score: Fraction;
  readonly text: string;
  readonly grade: string;
}

export function checkGrades(
  table: SheetTable,
  bands: readonly Band[] | null,
): { findings: Finding[]; checked: number } {
  const rows = gradedRows(table);
  const findings =
    bands === null ? compareGrades(rows, table) : rows.flatMap((row) => checkBand(row, bands, table));
  return { findings, checked: rows.length };
}

export function gradedRows(table: SheetTable): GradedRow[] {
  const scoreAt = columnOf(table.columns, "score");
  const gradeAt = columnOf(table.columns, "grade");
  if (scoreAt === undefined || gradeAt === undefined) return [];
  return table.rows.flatMap((row) => {
    const text = row.cells[scoreAt] ?? "";
    const grade = (row.cells[gradeAt] ?? "").replaceAll(/\s/g, "");
    const number = readSheetNumber(text);
    return number === null || grade === "" ? [] : [{ row, score: number.value, text, grade }];
  });
}

function checkBand(
  { row, score, text, grade }: GradedRow,
  bands: readonly Band[],
  table: SheetTable,
): Finding[] {
  const right = bandOf(score, bands)?.label ?? "";
  if (right === grade) return [];
  const unit = labelOf(row);
  const because =
    right === ""
      ? {
          zh: `${unit} ${text} 分不在任何等次之内，表中为“${grade}”`,
          en: `${unit}, ${text} points, is in no grade, not ${grade}`,
        }
      : {
          zh: `${unit} ${text} 分应为“${right}”，表中为“${grade}”`,
          en: `${unit}, ${text} points, is ${right}, not ${grade}`,
        };
  return [
    {
      code: "grade_wrong",
      line: row.line,
      column: headerOf(table, "grade"),
      unit,
      found: grade,
      right,
      because,
    },
  ];
}

/**
 * A row is wrong where somebody with fewer points has a higher grade. One slip contradicts many right rows, so the fewest rows
 * that, taken out, leave no such pair are reported.
 */
function compareGrades(rows: readonly GradedRow[], table: SheetTable): Finding[] {
  const order = gradeOrder(rows);
  const kept = longestInOrder(rows, order);
  return rows.filter((row) => !kept.has(row)).map((row) => reversed(row, [...kept], order, table));
}

interface Chain {
  readonly row: GradedRow;
  readonly length: number;
  readonly before: Chain | undefined;
}

/** Most rows whose grades never rise while their scores fall; equal scores have equal grades. */
function longestInOrder(rows: readonly GradedRow[], order: ReadonlyMap<string, number>): Set<GradedRow> {
  const place = (row: GradedRow) => order.get(row.grade) ?? 0;
  const sorted = rows.toSorted((a, b) => compare(b.score, a.score) || place(b) - place(a));
  // The longest chain that ends in each grade; a row continues the longest that ends no lower than its own.
  const chains: (Chain | undefined)[] = [];
  const longest = (upTo: number) =>
    chains
      .slice(0, upTo + 1)
      .reduce((best, one) => ((one?.length ?? 0) >= (best?.length ?? 0) ? (one ?? best) : best), undefined);
  for (const row of sorted) {
    const before = longest(place(row));
    chains[place(row)] = { row, length: (before?.length ?? 0) + 1, before };
  }
  const kept = new Set<GradedRow>();
  for (let chain = longest(order.size); chain !== undefined; chain = chain.before) kept.add(chain.row);
  return kept;
}

/** The place of each grade: by the median of its scores, the highest first. */
function gradeOrder(rows: readonly GradedRow[]): Map<string, number> {
  const scores = new Map<string, Fraction[]>();
  for (const { grade, score } of rows) scores.set(grade, [...(scores.get(grade) ?? []), score]);
  const middles = [...scores].map(([grade, all]) => ({
    grade,
    middle: all.toSorted(compare)[all.length >> 1] as Fraction,
  }));
  middles.sort((a, b) => compare(b.middle, a.middle));
  return new Map(middles.map(({ grade }, at) => [grade, at]));
}

function contradicts(a: GradedRow, b: GradedRow, order: ReadonlyMap<string, number>): boolean {
  const byGrade = Math.sign((order.get(a.grade) ?? 0) - (order.get(b.grade) ?? 0));
  const byScore = compare(b.score, a.score);
  return byGrade !== 0 && byScore !== byGrade;
}

function reversed(
  one: GradedRow,
  others: readonly GradedRow[],
  order: ReadonlyMap<string, number>,
  table: SheetTable,
): Finding {
  const witness = others.find((other) => contradicts(one, other, order)) ?? one;
  const unit = labelOf(one.row);
  const [zh, en] = { "1": ["高于", "more than"], "-1": ["低于", "fewer than"], "0": ["等于", "as many as"] }[
    String(compare(one.score, witness.score)) as "0"
  ];
  return {
    code: "grade_reversed",
    line: one.row.line,
    column: headerOf(table, "grade"),
    unit,
    found: one.grade,
    right: "",
    because: {
      zh: `${unit} ${one.text} 分${zh}${labelOf(witness.row)} ${witness.text} 分，等次却为“${one.grade}”（后者“${witness.grade}”）`,
      en: `${unit}, ${one.text} points, has ${en} ${labelOf(witness.row)}, ${witness.text}, but is graded ${one.grade} (the other ${witness.grade})`,
    },
  };
}
