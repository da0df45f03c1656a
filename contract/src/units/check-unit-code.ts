/** Whether a code fits its unit and the code above it. */
import { CODE_ENDS, type UnitCode } from "./parse-unit-code.ts";
import { UNIT_KIND_SPECS, type UnitKind, type UnitKindSpec } from "./unit-kinds.ts";

/**
 * Whether a unit of the kind can have a code of that depth. A kind without digits of its own carries a segment with its own letter
 * behind those of the place that it lies in.
 */
export function codeFitsKind(code: UnitCode, kind: UnitKind): boolean {
  const spec: UnitKindSpec = UNIT_KIND_SPECS[kind];
  const last = code.extensions.at(-1);
  if (last !== undefined) return last.letter === spec.letter;
  return spec.depths.includes(code.depth);
}

/**
 * Whether a code may stand below another: the digits of the one above, then more. Below a functional zone the prefecture's are
 * enough, since towns that were handed to a zone keep the numbers of the county that they came from (平原示范区).
 */
export function codeFitsParent(code: UnitCode, parent: UnitCode, parentKind: UnitKind): boolean {
  const end = CODE_ENDS[parent.depth];
  const shared = parentKind === "functional_zone" ? Math.min(end, CODE_ENDS.prefecture) : end;
  if (!code.digits.startsWith(parent.digits.slice(0, shared))) return false;
  if (code.digits !== parent.digits) return true;
  const above = parent.extensions.map(({ letter, number }) => letter + number);
  return (
    code.extensions.length > above.length &&
    above.every((segment, at) => {
      const own = code.extensions[at];
      return own !== undefined && own.letter + own.number === segment;
    })
  );
}

/** GB/T 10114 and the statistical rule (requirements E3): what the three digits of a town say that it is. */
const TOWN_SEGMENTS: readonly (readonly [last: number, kind: UnitKind])[] = [
  [99, "street"],
  [199, "town"],
  [399, "township"],
  [599, "functional_zone"],
];

/**
 * The kind that a town's three digits stand for, where it is not the unit's own: a doubt to show and no refusal, since towns keep
 * their number for years after they became streets.
 */
export function doubtTownSegment(code: UnitCode, kind: UnitKind): UnitKind | undefined {
  if (code.depth !== "town" || code.extensions.length > 0) return undefined;
  const segment = Number(code.digits.slice(6, 9));
  const meant = TOWN_SEGMENTS.find(([last]) => segment <= last)?.[1];
  return meant === kind ? undefined : meant;
}

/** The code with its levels apart, as screens show it: 41 07 82 001 201. */
export function showUnitCode(code: UnitCode): string {
  const ends = [0, 2, 4, 6, 9, 12, 15];
  const parts = ends.slice(1).map((end, at) => code.digits.slice(ends[at], end));
  const own = code.extensions.map(({ letter, number }) => `-${letter}${number}`).join("");
  return parts.filter((part) => part !== "").join(" ") + own;
}
