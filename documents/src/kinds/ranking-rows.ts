import type { Cell, Column, Table } from "../model/blocks.ts";

/** A unit's place in a ranking, computed elsewhere: documents never compute ranks or scores. */
export interface RankedUnit {
  readonly unit: string;
  /** Shared by ties, as the engine gives it. */
  readonly rank: number;
  /** Decimal string, already rounded for printing. */
  readonly score: string;
  /** Labelled parts in the policy's order. */
  readonly parts: readonly ScorePart[];
  /** Against the period before: up is positive; absent where there was none. */
  readonly change?: number;
  /** The computed rank is replaced by an organ's decision (审定调整). */
  readonly note?: string;
}

/** One line of an explanation, as the engine made it. */
export interface ScorePart {
  readonly label: string;
  readonly value: string;
  /** Full marks of the part; absent where it has none. */
  readonly full?: string;
  /** The clause of the policy that the line stands on. */
  readonly clause: string;
}

/** A pool of units that are ranked against each other. */
export interface RankedPool {
  readonly name: string;
  readonly units: readonly RankedUnit[];
  /** Printed under the table: what its numbers leave out or round. */
  readonly note?: string;
}

/** What a bulletin shows of a ranking. */
export type RankingDisplay = "all" | "first-and-last-three" | "no-scores";

/** The ranking table of a pool. Every unit is printed as it was given; a note says what is left out. */
export function rankingTable(pool: RankedPool, display: RankingDisplay): Table {
  const shown = display === "first-and-last-three" ? firstAndLastThree(pool.units) : pool.units;
  const withScores = display !== "no-scores";
  const parts = withScores ? (pool.units[0]?.parts ?? []) : [];
  const columns: Column[] = [
    { title: "名次", width: 12, align: "center", kind: "number" },
    { title: "单位", width: 34, align: "center" },
    ...parts.map((part): Column => ({ title: partTitle(part), width: 24, align: "center", kind: "number" })),
    ...(withScores ? [{ title: "得分", width: 18, align: "center", kind: "number" } as const] : []),
    { title: "较上期", width: 16, align: "center" },
    ...(hasNotes(pool) ? [{ title: "备注", width: 26, align: "left" } as const] : []),
  ];
  return {
    type: "table",
    caption: pool.name,
    columns,
    rows: shown.map((unit) => rankingRow(unit, withScores, hasNotes(pool))),
    notes: [
      ...(display === "first-and-last-three"
        ? [`注：本表列出前三名和后三名，${pool.name}共${pool.units.length}个单位。`]
        : []),
      ...(pool.note === undefined ? [] : [`注：${pool.note}`]),
    ],
  };
}

function rankingRow(unit: RankedUnit, withScores: boolean, withNote: boolean): Cell[] {
  const cells = [String(unit.rank), unit.unit];
  if (withScores) cells.push(...unit.parts.map((part) => part.value), unit.score);
  cells.push(printChange(unit.change));
  if (withNote) cells.push(unit.note ?? "");
  return cells.map((text) => ({ text }));
}

const partTitle = (part: ScorePart): string =>
  part.full === undefined ? part.label : `${part.label}（${part.full}分）`;
const hasNotes = (pool: RankedPool): boolean => pool.units.some((unit) => unit.note !== undefined);

/** ↑2, ↓1, 持平; a dash where there is nothing to compare with. */
export function printChange(change: number | undefined): string {
  if (change === undefined) return "—";
  if (change === 0) return "持平";
  return change > 0 ? `↑${change}` : `↓${-change}`;
}

/** Keeps ties whole: a unit is shown when its rank is among the first three or the last three ranks that occur. */
export function firstAndLastThree(units: readonly RankedUnit[]): RankedUnit[] {
  const first = units.slice(0, 3).map((unit) => unit.rank);
  const last = units.slice(-3).map((unit) => unit.rank);
  const shown = new Set([...first, ...last]);
  return units.filter((unit) => shown.has(unit.rank));
}
