import { type Fraction, toDecimal, toShortText } from "@cunjing/engine";
import { explainRank } from "./explain-rank.ts";
import { judgeRanks, type RankedRow, type Ranking } from "./judge-ranks.ts";
import { parseRank } from "./parse-rank.ts";
import { columnOf } from "./read-rows.ts";
import { readSheetNumber } from "./sheet-number.ts";
import type { Finding, SheetRow, SheetTable, VerifyOptions } from "./types.ts";

/** A cell that says in words why there is no score or rank: 未检查, —, 缺评 … */
const NO_VALUE = /^(|[-—–/\\]+|未.*|缺.*|免.*|无|不参评|弃权)$/;

export interface RankCheck {
  readonly ranking: Ranking;
  readonly findings: readonly Finding[];
  /** Ranks that were recomputed. */
  readonly checked: number;
}

/** Recomputes the ranks of a table; null where it has no rank or no score. */
export function checkRanks(table: SheetTable, options: VerifyOptions): RankCheck | null {
  const scoreAt = columnOf(table.columns, "score");
  const rankAt = columnOf(table.columns, "rank");
  if (scoreAt === undefined || rankAt === undefined) return null;
  const findings: Finding[] = [];
  const names = { score: headerOf(table, "score"), rank: headerOf(table, "rank") };
  const rows = table.rows.map((row) => readRankedRow(row, scoreAt, rankAt, names, findings));
  reportRepeated(table, findings);
  const ranking = judgeRanks(rows, options);
  const show = scorePrinter(
    table.rows.map((row) => row.cells[scoreAt] ?? ""),
    rows,
  );
  for (const at of ranking.wrong) {
    const row = table.rows[at];
    const right = ranking.right[at];
    if (row === undefined || right === null || right === undefined) continue;
    const text = row.cells[rankAt] ?? "";
    if (text !== "" && parseRank(text) === null && !NO_VALUE.test(text)) continue;
    findings.push({
      code: rows[at]?.printed === null ? "rank_missing" : "rank_wrong",
      line: row.line,
      column: names.rank,
      unit: labelOf(row),
      found: text,
      right: right.first === right.last ? String(right.first) : `${right.first}–${right.last}`,
      because: explainRank(rows, at, ranking, show),
    });
  }
  return { ranking, findings, checked: rows.filter((row) => row.score !== null).length };
}

function readRankedRow(
  row: SheetRow,
  scoreAt: number,
  rankAt: number,
  names: { score: string; rank: string },
  findings: Finding[],
): RankedRow {
  const [scoreText = "", rankText = ""] = [row.cells[scoreAt], row.cells[rankAt]];
  const unit = labelOf(row);
  const score = readSheetNumber(scoreText)?.value ?? null;
  const printed = parseRank(rankText);
  const base = { line: row.line, unit };
  if (score === null && !NO_VALUE.test(scoreText)) {
    const because = {
      zh: `${unit}的得分“${scoreText}”不是数，无法核对`,
      en: `${unit}'s score “${scoreText}” is not a number`,
    };
    findings.push({
      ...base,
      code: "score_unreadable",
      column: names.score,
      found: scoreText,
      right: "",
      because,
    });
  }
  if (score === null && printed !== null) {
    const because = {
      zh: `${unit}没有得分，却有名次第${printed}`,
      en: `${unit} has no score but the rank ${printed}`,
    };
    findings.push({
      ...base,
      code: "rank_without_score",
      column: names.rank,
      found: rankText,
      right: "",
      because,
    });
  }
  if (printed === null && !NO_VALUE.test(rankText)) {
    const because = {
      zh: `${unit}的名次“${rankText}”不是名次`,
      en: `${unit}'s rank “${rankText}” is no rank`,
    };
    findings.push({
      ...base,
      code: "rank_unreadable",
      column: names.rank,
      found: rankText,
      right: "",
      because,
    });
  }
  return { unit, group: row.group, score, printed };
}

/** The same unit twice in one group has two ranks. */
function reportRepeated(table: SheetTable, findings: Finding[]): void {
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    if (row.unit === "") continue;
    const key = `${row.group}\u0000${row.unit}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row.line);
    else {
      const because = {
        zh: `${row.unit}在第 ${before} 行已经出现`,
        en: `${row.unit} is in row ${before} already`,
      };
      findings.push({
        code: "unit_repeated",
        line: row.line,
        column: headerOf(table, "unit"),
        unit: row.unit,
        found: row.unit,
        right: "",
        because,
      });
    }
  }
}

/** Scores with the decimals that the sheet uses; with more where two different scores would print alike. */
function scorePrinter(texts: readonly string[], rows: readonly RankedRow[]): (score: Fraction) => string {
  const places = Math.min(4, Math.max(0, ...texts.map((text) => readSheetNumber(text)?.places ?? 0)));
  const alike = new Map<string, Set<string>>();
  for (const { score } of rows) {
    if (score === null) continue;
    const text = toDecimal(score, places);
    alike.set(text, (alike.get(text) ?? new Set()).add(toShortText(score)));
  }
  return (score) => {
    const text = toDecimal(score, places);
    return (alike.get(text)?.size ?? 0) > 1 ? toShortText(score) : text;
  };
}

export function headerOf(table: SheetTable, role: SheetTable["columns"][number]["role"]): string {
  return table.columns.find((column) => column.role === role)?.header ?? "";
}

/** A row's unit, or its place where the table names none. */
export function labelOf(row: SheetRow): string {
  return row.unit === "" ? `第 ${row.line} 行` : row.unit;
}
