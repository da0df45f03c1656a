/** A score's parts in as many decimals as let a reader add them up, and their shares of the bar. */
import { parseFraction, printParts, toNumber } from "@cunjing/engine";
import type { Answer } from "../../../api/types.ts";

export type ResultLine = Answer<"list-assessment-results">["results"][number];

export interface PrintedPart {
  readonly part: string;
  readonly label: string;
  readonly full: string | null;
  /** null: there is no value. */
  readonly printed: string | null;
  /** Of its full mark, 0 to 1. */
  readonly share: number;
}

/** Decimals of a printed score. */
const placesOf = (printed: string): number => printed.split(".")[1]?.length ?? 0;

/** Parts of the first level alone: what is below them is in the explanation. */
export function printedParts({ parts, score, printed }: ResultLine): readonly PrintedPart[] {
  const top = parts.filter(({ part }) => !part.includes("."));
  const values = top.map(({ value }) => (value === null ? null : parseFraction(value)));
  const known = values.filter((value) => value !== null);
  const texts =
    score === null || printed === null
      ? []
      : [...printParts(known, parseFraction(score), placesOf(printed)).parts];
  return top.map(({ part, label, full, value }) => {
    const mark = full === null ? 0 : toNumber(parseFraction(full));
    const share = value === null || mark <= 0 ? 0 : toNumber(parseFraction(value)) / mark;
    return {
      part,
      label,
      full,
      printed: value === null ? null : (texts.shift() ?? value),
      share: Math.min(1, Math.max(0, share)),
    };
  });
}
