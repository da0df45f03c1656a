/** A changed line as people read it: the policy's codes by their labels, a measure's state in words, a long decimal cut. */
import { MEASURE_STATES, type MeasureState } from "@cunjing/contract";
import { printValue } from "../../../ui/explanation/print-value.ts";

interface Line {
  readonly what: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Speech {
  /** Labels of the policy's scores, by their ids. */
  readonly scores: ReadonlyMap<string, string>;
  /** "Place". */
  readonly rank: string;
  readonly phrase: (phrase: { readonly zh: string; readonly en: string }) => string;
}

export function changeWords(
  { what, label, before, after }: Line,
  { scores, rank, phrase }: Speech,
): Omit<Line, "what"> {
  const [score = label] = label.split(".");
  const named = scores.get(score) ?? label;
  if (what === "score") return { label: named, before: cut(before), after: cut(after) };
  if (what === "grade") return { label: named, before, after };
  if (what === "rank") return { label: `${named} ${rank}`, before, after };
  if (what !== "measure") return { label, before, after };
  const state = (text: string | null) =>
    text !== null && text in MEASURE_STATES ? phrase(MEASURE_STATES[text as MeasureState]) : text;
  return { label, before: state(before), after: state(after) };
}

const cut = (value: string | null): string | null => (value === null ? null : printValue(value));
