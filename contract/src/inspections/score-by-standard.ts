/**
 * An inspection's score from its lines, on the phone and on the server alike: the engine's own function (the same that assessments use),
 * with the lines that explain it.
 */
import {
  divide,
  itemLines,
  type Recorded,
  type Standard,
  scoreItems,
  toNumber,
  toShortText,
  tryParseFraction,
  ungradedItems,
} from "@cunjing/engine";

/** A line of a checklist as it was recorded: occurrences, or the grade that the inspector gave. Numbers are exact texts. */
export interface InspectionItem {
  readonly item: string;
  /** The household, toilet or road section that was looked at; no person's name. */
  readonly object?: string | undefined;
  readonly count?: string | undefined;
  readonly score?: string | undefined;
  readonly full?: string | undefined;
  readonly note?: string | undefined;
}

/** What a line took off or brought, and why not more. */
export interface ScoreLine {
  readonly item: string;
  readonly label: string;
  /** Change of the score, negative for a deduction; null where the line makes others zero. */
  readonly change: string | null;
  readonly how: string;
  readonly clause: readonly string[];
}

export interface StandardScore {
  /** Exact: a decimal, or n/d where it does not end. Null while a graded line has no grade. */
  readonly score: string | null;
  readonly full: string;
  /** Score ÷ full mark, for filters only: ranks are made from exact values. */
  readonly share: number | null;
  readonly lines: readonly ScoreLine[];
  /** Graded lines without a grade, by id. */
  readonly ungraded: readonly string[];
}

/** @param items checked by `checkItems` */
export function scoreByStandard(standard: Standard, items: readonly InspectionItem[]): StandardScore {
  const records = recordsOf(items);
  const ungraded = ungradedItems(standard, records);
  const scored = scoreItems(standard, records);
  const { score, full } = scored;
  const share = divide(score, full);
  return {
    score: ungraded.length > 0 ? null : toShortText(score),
    full: toShortText(full),
    share: ungraded.length > 0 || share === null ? null : toNumber(share),
    lines: itemLines(standard, records, scored).map(({ id, label, value, how = "", clause }) => ({
      item: id,
      label,
      change: value,
      how,
      clause,
    })),
    ungraded,
  };
}

function recordsOf(items: readonly InspectionItem[]): Map<string, Recorded[]> {
  const records = new Map<string, Recorded[]>();
  for (const { item, count, score } of items) {
    const one = { count: numberOf(count), score: numberOf(score) };
    const known = records.get(item);
    if (known === undefined) records.set(item, [one]);
    else known.push(one);
  }
  return records;
}

const numberOf = (text: string | undefined) => (text === undefined ? null : tryParseFraction(text));
