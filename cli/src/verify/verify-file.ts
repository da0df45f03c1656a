import { type Failure, failure, type Phrase } from "@cunjing/contract";
import { type Grid, readGrids } from "@cunjing/sheets";
import { checkBandCounts, countGrades } from "./check-band-counts.ts";
import { checkGrades } from "./check-grades.ts";
import { checkRanks, type RankCheck } from "./check-ranks.ts";
import { checkShares } from "./check-shares.ts";
import { checkSummaries } from "./check-summaries.ts";
import { checkTotals } from "./check-totals.ts";
import { describeRanking } from "./describe-ranking.ts";
import { findTables } from "./find-tables.ts";
import { type Band, parseBands } from "./parse-bands.ts";
import { countFormulas } from "./plain-cells.ts";
import type { SheetTable, TableReport, VerifyOptions, VerifyReport } from "./types.ts";

/**
 * Recomputes what an office sheet says: ranks, totals, sums and means, shares, grades and their counts, exactly. Formulas
 * count by the results stored with them.
 * @param file the name for messages; its extension is what it claims to be
 */
export function verifyFile(bytes: Uint8Array, file: string, options: VerifyOptions = {}): VerifyReport {
  const grids = readGrids(bytes, file);
  if ("code" in grids) return { file, tables: [], failures: [grids] };
  const bands = options.bands === undefined ? null : parseBands(options.bands);
  if (options.bands !== undefined && bands === null)
    return { file, tables: [], failures: [badBands(options.bands)] };
  const seen = grids.filter(
    (grid) => grid.hidden !== true && (options.sheet === undefined || grid.sheet === options.sheet),
  );
  const found = seen.flatMap((grid) => findTables(grid, options).map((table) => ({ grid, table })));
  const lists = found
    .map(({ table }) => table)
    .filter((table) => table.columns.some((column) => column.role === "score"));
  const tables = found
    .map(({ grid, table }) => verifyTable(table, grid, lists, bands, options))
    .filter(
      (report) => Object.values(report.checked).some((count) => count > 0) || report.findings.length > 0,
    );
  return { file, tables, failures: tables.length === 0 ? [nothingFound(file, seen)] : [] };
}

function verifyTable(
  table: SheetTable,
  grid: Grid,
  lists: readonly SheetTable[],
  bands: readonly Band[] | null,
  options: VerifyOptions,
): TableReport {
  const ranks = checkRanks(table, options);
  const totals = checkTotals(table);
  const summaries = checkSummaries(table);
  const shares = checkShares(table);
  const grades = checkGrades(table, bands);
  const counts = lists.includes(table) ? null : countGrades(lists, bands);
  const counted = counts === null ? { findings: [], checked: 0 } : checkBandCounts(table, counts);
  const parts = [ranks, totals, summaries, shares, grades, counted].flatMap((part) => part?.findings ?? []);
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: table.rows.length,
    groups: [...new Set(table.rows.map((row) => row.group).filter((group) => group !== ""))],
    read_as: readAs(table),
    ties: ranks?.ranking.ties ?? null,
    direction: ranks?.ranking.direction ?? "highest_first",
    checked: {
      ranks: ranks?.checked ?? 0,
      totals: totals.checked,
      summaries: summaries.checked,
      shares: shares.checked,
      grades: grades.checked + counted.checked,
    },
    findings: parts.toSorted((a, b) => a.line - b.line),
    notes: [...rankNotes(ranks), ...totals.notes, ...shares.notes, ...formulaNotes(grid)],
  };
}

function readAs(table: SheetTable): Record<string, string> {
  const named = table.columns.filter((column) =>
    ["unit", "score", "rank", "group", "grade"].includes(column.role),
  );
  return Object.fromEntries(named.map((column) => [column.role, column.header]));
}

function rankNotes(ranks: RankCheck | null): Phrase[] {
  if (ranks === null) return [];
  const meant = {
    zh: "若此表规定同分不并列，请加 --ties ordinal 再核对",
    en: "where equal scores are meant to rank apart, add --ties ordinal",
  };
  return [describeRanking(ranks.ranking), ...(ranks.ranking.split_ties > 0 ? [meant] : [])];
}

function formulaNotes(grid: Grid): Phrase[] {
  const { formulas, unanswered } = countFormulas(grid);
  if (formulas === 0) return [];
  const zh = unanswered === 0 ? "" : `，其中 ${unanswered} 个没有保存结果，未能核对`;
  const en = unanswered === 0 ? "" : `; ${unanswered} of them have none and were left out`;
  return [
    {
      zh: `${formulas} 个公式按保存在文件里的结果核对${zh}`,
      en: `${formulas} formulas were taken by their stored results${en}`,
    },
  ];
}

function nothingFound(file: string, grids: readonly Grid[]): Failure {
  const sheets = grids.flatMap((grid) => grid.sheet ?? []).join("、");
  return failure("nothing_to_verify", {
    file,
    found: {
      zh: sheets === "" ? "没有认得的表头" : `表 ${sheets} 中没有认得的表头`,
      en: "no header that is known",
    },
    expected: {
      zh: "含“得分”和“名次”（或“占比”“等次”“合计”）的表；列名不同时用 --score、--rank 指明",
      en: "a table with scores and ranks (or shares, grades, totals); name the columns with --score and --rank",
    },
  });
}

function badBands(bands: string): Failure {
  return failure("option_wrong", {
    option: "--bands",
    found: bands,
    expected: {
      zh: "如 优秀>=90,良好>=80,合格>=60,不合格<60",
      en: "such as 优秀>=90,良好>=80,合格>=60,不合格<60",
    },
  });
}
