/** What a person found: conditions such as 因工作不力 that no figure shows and a proposal waits for (S1-28). */
import type { FactTable } from "../facts/table.ts";
import type { Graph } from "../graph/types.ts";
import { rowText, rowTruth } from "../vector/row.ts";
import type { Vector } from "../vector/types.ts";

export interface FindingQuestion {
  /** The ladder's or list's id. */
  readonly rule: string;
  readonly unit: number;
  readonly period: string;
  /** The condition in the policy's words. */
  readonly finding: string;
}

export interface Finding {
  readonly holds: boolean;
  /** table:id of the fact. */
  readonly fact: string;
}

/** The newest finding on this question, or null where nobody has found anything yet. */
export function findFinding(graph: Graph, question: FindingQuestion): Finding | null {
  const table = graph.facts("findings");
  if (table === undefined) return null;
  const rows = byQuestion(table).get(keyOf(question));
  const row = rows?.at(-1);
  if (row === undefined) return null;
  const holds = table.column("holds");
  const truth = holds?.type === "truth" ? rowTruth(holds, row) : null;
  return truth === null ? null : { holds: truth, fact: `findings:${table.idOf(row)}` };
}

const known = new WeakMap<FactTable, ReadonlyMap<string, readonly number[]>>();

/** Rows stand in the order of their days, so the last of a question is the newest. */
function byQuestion(table: FactTable): ReadonlyMap<string, readonly number[]> {
  const built = known.get(table);
  if (built !== undefined) return built;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf({
      rule: textAt(table.column("rule"), row).replace(/^(ladder|list):/, ""),
      unit: table.unit[row]!,
      period: textAt(table.column("period"), row),
      finding: textAt(table.column("finding"), row),
    });
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  known.set(table, rows);
  return rows;
}

function keyOf({ rule, unit, period, finding }: FindingQuestion): string {
  return JSON.stringify([rule, unit, period, finding]);
}

function textAt(vector: Vector | undefined, row: number): string {
  return vector?.type === "text" ? (rowText(vector, row) ?? "") : "";
}
