/** A scoring sheet while it is filled in: a line an item and object, and what of it is sent. */
import type { InspectionItem } from "@cunjing/contract";
import type { StandardAnswer } from "./standard-of.ts";

export interface SheetLine {
  readonly key: string;
  readonly item: string;
  /** The household, toilet or road section; no person's name. */
  readonly object: string;
  /** As typed: occurrences, or the grade. Empty: nothing found, or not graded yet. */
  readonly value: string;
  readonly note: string;
}

/** An empty sheet: a line for every item of the standard, in its order. */
export const emptySheet = ({ items }: StandardAnswer): SheetLine[] =>
  items.map(({ id }) => ({ key: id, item: id, object: "", value: "", note: "" }));

/** What was entered before, in the order of the standard; items without an entry are empty lines. */
export function sheetOf(standard: StandardAnswer, entered: readonly InspectionItem[]): SheetLine[] {
  return standard.items.flatMap(({ id }) => {
    const own = entered.filter(({ item }) => item === id);
    if (own.length === 0) return [{ key: id, item: id, object: "", value: "", note: "" }];
    return own.map(({ object = "", count, score, note = "" }, at) => ({
      key: at === 0 ? id : `${id} ${at}`,
      item: id,
      object,
      value: count ?? score ?? "",
      note,
    }));
  });
}

/** Another object of the same item, right below its last line. */
export function addObject(lines: readonly SheetLine[], item: string): SheetLine[] {
  const own = lines.filter((line) => line.item === item);
  const last = lines.findLastIndex((line) => line.item === item);
  const line = { key: `${item} ${own.length}`, item, object: "", value: "", note: "" };
  return lines.toSpliced(last + 1, 0, line);
}

/** The value one more or one less, never below nothing; what is no whole number starts anew. */
export function step(value: string, by: 1 | -1): string {
  const count = /^\d+$/.test(value) ? Number(value) : 0;
  const next = Math.max(count + by, 0);
  return next === 0 ? "" : String(next);
}

/** Lines that say something, as the commands take them: occurrences, or grades where the inspector grades. */
export function itemsOf({ items }: StandardAnswer, lines: readonly SheetLine[]): InspectionItem[] {
  const graded = new Set(items.filter((one) => one.graded === true).map(({ id }) => id));
  return lines.flatMap(({ item, object, value, note }) => {
    const number = value.trim();
    const isGrade = graded.has(item);
    // No occurrence and nothing said about it: the line was not needed. A grade of 0 is a grade.
    if (number === "" && (isGrade || note.trim() === "")) return [];
    return [
      {
        item,
        ...(object.trim() === "" ? {} : { object: object.trim() }),
        ...(isGrade ? { score: number } : { count: number === "" ? "0" : number }),
        ...(note.trim() === "" ? {} : { note: note.trim() }),
      },
    ];
  });
}
