/** The server's standard as the engine takes it, so that the browser scores by the very function that the server scores by. */
import {
  add,
  parseFraction,
  type Standard,
  subtract,
  toShortText,
  tryParseFraction,
  ZERO,
} from "@cunjing/engine";
import type { Answer } from "../../../api/types.ts";

export type StandardAnswer = Answer<"read-standard">;

const exact = <Name extends string>(name: Name, text: string | undefined) =>
  text === undefined ? {} : { [name]: parseFraction(text) };

export function standardOf({ label, clause, full, groups, items }: StandardAnswer): Standard {
  const standard = {
    label,
    clause,
    full: parseFraction(full),
    groups: Object.fromEntries(
      groups.map((group) => [group.id, { label: group.label, full: parseFraction(group.full) }]),
    ),
    items: Object.fromEntries(
      items.map(({ id, full: mark, deduct, cap, bonus, ...rest }) => [
        id,
        {
          ...rest,
          ...exact("full", mark),
          ...exact("deduct", deduct),
          ...exact("cap", cap),
          ...exact("bonus", bonus),
        },
      ]),
    ),
  };
  // The answer names every part of a standard (contract, read-standard); a policy's further words are none of its score.
  return standard as unknown as Standard;
}

/** Full mark and change of a line together, exactly; "" where the line has no full mark of its own. */
export function markOf(full: string | undefined, change: string | null | undefined): string {
  if (full === undefined) return "";
  if (change === undefined) return full;
  const [mark, taken] = [tryParseFraction(full), change === null ? null : tryParseFraction(change)];
  return mark === null || taken === null ? "" : toShortText(add(mark, taken));
}

/** One score less another, exactly; null where one of them is none. */
export function lessThan(a: string | null | undefined, b: string | null | undefined): string | null {
  const [first, second] = [tryParseFraction(a ?? ""), tryParseFraction(b ?? "")];
  return first === null || second === null ? null : toShortText(subtract(first, second));
}

export const isZero = (text: string): boolean => tryParseFraction(text)?.n === ZERO.n;
