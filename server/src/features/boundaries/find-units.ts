/** Which unit each boundary is of: by its id, else by its division code, which sheets write with and without the zeros at its end. */
import type { Boundary, BoundaryFault } from "@cunjing/contract";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { type KnownUnit, selectUnits } from "./boundary-statements.ts";

export interface Placed extends Boundary {
  readonly of: KnownUnit;
}

/** Those that are of one unit each, and what is wrong with the others. */
export async function findUnits(
  tx: Transaction,
  boundaries: readonly Boundary[],
): Promise<{ placed: readonly Placed[]; faults: readonly BoundaryFault[] }> {
  const ids = boundaries.flatMap(({ unit }) => unit ?? []);
  const codes = boundaries.flatMap(({ code }) => (code === undefined ? [] : lengthsOf(code)));
  const units = await tx.ask(selectUnits({ ids, codes }));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const current = units.filter(({ withdrawn_on }) => withdrawn_on === null);
  const byCode = new Map(current.map((unit) => [shortest(unit.code ?? ""), unit]));
  const placed: Placed[] = [];
  const faults: BoundaryFault[] = [];
  const taken = new Map<string, string>();
  for (const boundary of boundaries) {
    const { at, unit, code } = boundary;
    const of = unit === undefined ? byCode.get(shortest(code ?? "")) : byId.get(unit);
    const before = of && taken.get(of.id);
    if (of === undefined)
      faults.push({
        at,
        found: unit ?? code ?? "",
        expected: unit === undefined ? "没有这个区划代码的单位" : "没有这个单位编号",
      });
    else if (of.withdrawn_on !== null)
      faults.push({ at, found: of.id, expected: "单位已撤销，边界应属于现有的单位" });
    else if (before !== undefined)
      faults.push({ at, found: of.id, expected: `${before}已是这个单位，一个单位应只有一个要素` });
    else {
      taken.set(of.id, at);
      placed.push({ ...boundary, of });
    }
  }
  return { placed, faults };
}

/** 410782000000 is 410782: a county has six digits of its own, a town nine. */
const shortest = (code: string): string =>
  /^\d{9,12}$/.test(code) ? code.replace(/^(\d{6}(?:\d{3})*?)(?:000)+$/, "$1") : code;

const lengthsOf = (code: string): string[] => {
  const short = shortest(code);
  return [...new Set([code, short, short.padEnd(9, "0"), short.padEnd(12, "0")])];
};
