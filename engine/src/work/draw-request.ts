/** What a policy's draw asks for in a period: the frame (units, or facts such as closed problems), the rule, the compulsory ones. */
import type { DrawRequest, DrawRule, FrameUnit } from "../draw/draw-types.ts";
import type { Period } from "../graph/types.ts";
import type { ValueGraph } from "../graph/value-graph.ts";
import { selectRows, tableAsOf } from "../ladders/row-formulas.ts";
import { toShortText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { rowText, rowTruth } from "../vector/row.ts";

type DrawBlock = NonNullable<Policy["draws"]>[string];

/**
 * @param seed public, and fixed before anybody can choose it to suit
 * @param alreadySeen what earlier rounds drew (`seen_after` of the last one)
 * @throws {Error} where the policy has no such draw in this period
 */
export function drawRequest(
  graph: ValueGraph,
  id: string,
  period: Period,
  seed: string,
  alreadySeen: readonly string[] = [],
): DrawRequest {
  const block = graph.policy(period).draws?.[id];
  if (block === undefined) throw new Error(`办法中没有抽取规则 ${id}`);
  const { frame, compulsory } =
    block.from === undefined ? unitFrame(graph, block, period) : factFrameOf(graph, block, period);
  return { seed, round: `${id}/${period.id}`, frame, rule: ruleOf(block), compulsory, alreadySeen };
}

interface Frame {
  readonly frame: readonly FrameUnit[];
  readonly compulsory: readonly string[];
}

function unitFrame(graph: ValueGraph, block: DrawBlock, period: Period): Frame {
  const { kind, exists } = graph.units.at(period.last);
  const kinds = new Set((block.of ?? []).map((name) => kind.words.indexOf(name)));
  const holds = (formula: string | undefined): ((unit: number) => boolean) => {
    if (formula === undefined) return () => true;
    const truth = graph.evaluate(formula, period);
    return (unit) => truth.type === "truth" && rowTruth(truth, unit) === true;
  };
  const where = holds(block.where);
  const must = block.compulsory === undefined ? () => false : holds(block.compulsory);
  const strata = block.strata === undefined ? null : graph.evaluate(block.strata, period);
  const units = Array.from({ length: graph.units.count }, (_, unit) => unit).filter(
    (unit) => exists[unit] === 1 && kinds.has(kind.codes[unit]!) && where(unit),
  );
  return {
    frame: units.map((unit) => ({
      unit: graph.units.idOf(unit),
      stratum: strata?.type === "text" ? (rowText(strata, unit) ?? "") : "",
    })),
    compulsory: units.filter(must).map((unit) => graph.units.idOf(unit)),
  };
}

/** Facts up to the period's end, as they stood then. */
function factFrameOf(graph: ValueGraph, block: DrawBlock, period: Period): Frame {
  const table = tableAsOf(graph, block.from!, period.last);
  if (table === undefined) return { frame: [], compulsory: [] };
  const range = { from: 0, to: table.day.findLastIndex((day) => day <= period.last) + 1 };
  const strata =
    block.strata === undefined || range.to === 0
      ? null
      : graph.evaluateRows(table, range, block.strata, period);
  const must =
    block.compulsory === undefined ? [] : selectRows(graph, table, range, block.compulsory, period);
  return {
    frame: selectRows(graph, table, range, block.where, period).map((row) => ({
      unit: table.idOf(row),
      stratum: strata?.type === "text" ? (rowText(strata, row) ?? "") : "",
    })),
    compulsory: must.map((row) => table.idOf(row)),
  };
}

function ruleOf(block: DrawBlock): DrawRule {
  const { share, count, per, rounding, minimum, compulsory_counts, exhausted } = block;
  return {
    ...(share === undefined ? {} : { share: toShortText(share) }),
    ...(count === undefined ? {} : { count }),
    ...(per === undefined ? {} : { per }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(compulsory_counts === undefined ? {} : { compulsory_counts }),
    ...(exhausted === undefined ? {} : { exhausted }),
  };
}
