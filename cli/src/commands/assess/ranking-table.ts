/** A ranking as rows of text: pool, rank, unit, score, parts, grade, lists. */
import type { Language } from "@cunjing/contract";
import {
  ABSENCE_KINDS,
  type PartResult,
  parseFraction,
  printParts,
  toDecimal,
  type UnitResult,
} from "@cunjing/engine";
import type { ResultGroup } from "./group-results.ts";

export interface RankingColumn {
  readonly header: string;
  readonly kind: "text" | "whole" | "points";
}

export interface RankingTable {
  readonly columns: readonly RankingColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Decimal places of points. */
  readonly places: number;
  /** Whether printed parts add up to the printed score in every row. */
  readonly adds: boolean;
}

const HEADERS = {
  zh: { pool: "组别", unit: "单位", id: "编号", score: "得分", grade: "等次", lists: "名单", note: "备注" },
  en: { pool: "pool", unit: "unit", id: "id", score: "score", grade: "grade", lists: "lists", note: "note" },
} as const;

/**
 * @param depth how deep parts go: 1 for a screen, more for a file
 * @param listLabels what lists are called
 */
export function rankingTable(
  group: ResultGroup,
  {
    language,
    depth,
    ids,
    listLabels,
  }: { language: Language; depth: number; ids: boolean; listLabels: ReadonlyMap<string, string> },
): RankingTable {
  const words = HEADERS[language];
  const parts = partColumns(group.results, depth);
  const { places, adds } = placesOf(group);
  const pools = new Set(group.results.flatMap(({ ranks }) => ranks.map(({ pool_label }) => pool_label)));
  const hasPools = [...pools].some((pool) => pool !== "");
  const hasGrades = group.results.some(({ grade }) => grade !== null);
  const column = (header: string, kind: RankingColumn["kind"]): RankingColumn => ({ header, kind });
  const columns = [
    ...(hasPools ? [column(words.pool, "text")] : []),
    ...group.ranks.map(({ label }) => column(label, "whole")),
    ...(ids ? [column(words.id, "text")] : []),
    column(words.unit, "text"),
    column(words.score, "points"),
    ...parts.map(({ label }) => column(label, "points")),
    ...(hasGrades ? [column(words.grade, "text")] : []),
    column(words.lists, "text"),
    column(words.note, "text"),
  ];
  const rows = group.results.map((result) => [
    ...(hasPools ? [result.ranks[0]?.pool_label ?? ""] : []),
    ...group.ranks.map(({ id }) => String(result.ranks.find(({ name }) => name === id)?.rank ?? "")),
    ...(ids ? [result.unit] : []),
    result.unit_name,
    result.score === null ? "" : toDecimal(parseFraction(result.score.exact ?? result.score.text), places),
    ...parts.map(({ path }) => pointsOf(result, path, places)),
    ...(hasGrades ? [result.grade?.label ?? ""] : []),
    result.lists.map((list) => listLabels.get(list) ?? list).join("、"),
    noteOf(result, language),
  ]);
  return { columns, rows, places, adds };
}

interface PartColumn {
  readonly path: readonly string[];
  readonly label: string;
}

/** The parts that any unit has, parents before their children. */
function partColumns(results: readonly UnitResult[], depth: number): PartColumn[] {
  const columns = new Map<string, PartColumn>();
  const visit = (parts: readonly PartResult[], path: readonly string[], prefix: string): void => {
    for (const part of parts) {
      const own = [...path, part.id];
      const full = part.full === null ? "" : `（${part.full.text}）`;
      if (!columns.has(own.join(".")))
        columns.set(own.join("."), { path: own, label: `${prefix}${part.label}${full}` });
      if (own.length < depth) visit(part.parts ?? [], own, `${part.label}：`);
    }
  };
  for (const { parts } of results) visit(parts, [], "");
  return [...columns.values()];
}

function findPart(parts: readonly PartResult[], [id, ...rest]: readonly string[]): PartResult | undefined {
  const part = parts.find((one) => one.id === id);
  return rest.length === 0 ? part : findPart(part?.parts ?? [], rest);
}

function pointsOf({ parts }: UnitResult, path: readonly string[], places: number): string {
  const value = findPart(parts, path)?.value;
  return value === null || value === undefined
    ? ""
    : toDecimal(parseFraction(value.exact ?? value.text), places);
}

/** One number of decimals for the whole table: enough for every row's printed parts to add up, where any number does. */
function placesOf({ results, digits }: ResultGroup): { places: number; adds: boolean } {
  let places = digits;
  let adds = true;
  for (const { score, parts } of results) {
    if (score === null) continue;
    const values = parts.flatMap(({ value }) =>
      value === null ? [] : [parseFraction(value.exact ?? value.text)],
    );
    const printed = printParts(values, parseFraction(score.exact ?? score.text), digits);
    if (printed.adds) places = Math.max(places, printed.places);
    else adds = false;
  }
  return { places, adds };
}

function noteOf(result: UnitResult, language: Language): string {
  if (result.absent !== undefined)
    return language === "zh" ? (ABSENCE_KINDS[result.absent] ?? result.absent) : result.absent;
  const tied = result.ranks.some((rank) => rank.tied);
  if (!tied) return "";
  return language === "zh" ? "并列" : "tied";
}
