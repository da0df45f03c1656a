import type { UnitTree } from "@cunjing/engine";
import { vectorText } from "./cell-text.ts";

/** Units as documents name them, on one day. */
export interface UnitNames {
  /** 甲县; the id itself where there is no such unit. */
  name(unit: string): string;
  /** The path without the root: 甲县东一镇松一村. */
  path(unit: string): string;
  /** 东一镇松一村: the path below the unit `above`. */
  below(unit: string, above: string): string;
  /** The unit itself or the nearest above it that is assessed; "" where none is. */
  assessedAbove(unit: string): string;
  /** Whether `unit` stands at or below `above`. */
  isWithin(unit: string, above: string): boolean;
  kind(unit: string): string;
  attribute(unit: string, name: string): string;
  parent(unit: string): string;
  /** Official order (screens and tables never sort by pinyin). */
  order(unit: string): number;
}

/**
 * @param day the day for names and parents, as the engine counts days
 * @param assessed ids of the units that the policy assesses: the same kind of unit may stand on two levels (功能区)
 */
export function unitNames(units: UnitTree, day: number, assessed: ReadonlySet<string>): UnitNames {
  const tree = units.at(day);
  const chains = new Map<string, readonly string[]>();
  /** The unit and all above it, the root last. */
  const chainOf = (unit: string): readonly string[] => {
    const known = chains.get(unit);
    if (known !== undefined) return known;
    const at = units.indexOf(unit);
    const parent = at === undefined ? -1 : (tree.parent[at] ?? -1);
    const chain = [unit, ...(parent < 0 ? [] : chainOf(units.idOf(parent)))];
    chains.set(unit, chain);
    return chain;
  };
  const name = (unit: string): string => {
    const at = units.indexOf(unit);
    return at === undefined ? unit : units.nameOf(at, day);
  };
  const join = (chain: readonly string[]): string => chain.toReversed().map(name).join("");
  const attribute = (unit: string, column: string): string => {
    const at = units.indexOf(unit);
    const vector = tree.attribute(column);
    return at === undefined || vector === undefined ? "" : vectorText(vector, at);
  };
  return {
    name,
    path: (unit) => {
      const chain = chainOf(unit);
      return join(chain.length > 1 ? chain.slice(0, -1) : chain);
    },
    below: (unit, above) => {
      const chain = chainOf(unit);
      const at = chain.indexOf(above);
      return join(at < 1 ? chain.slice(0, -1) : chain.slice(0, at));
    },
    assessedAbove: (unit) => chainOf(unit).find((one) => assessed.has(one)) ?? "",
    isWithin: (unit, above) => chainOf(unit).includes(above),
    kind: (unit) => {
      const at = units.indexOf(unit);
      return at === undefined ? "" : vectorText(tree.kind, at);
    },
    attribute,
    parent: (unit) => chainOf(unit)[1] ?? "",
    order: (unit) => units.indexOf(unit) ?? units.count,
  };
}
