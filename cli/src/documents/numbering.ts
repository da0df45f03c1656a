import type { DocumentNumber } from "@cunjing/documents";

/** Gives documents their numbers, a series an organ and year. */
export interface Numbering {
  next(organ: string, day: string): DocumentNumber;
}

/** Drafts: the number is given when a document is signed, and room for it is left. */
export function blankNumbers(organCodes: Readonly<Record<string, string>>): Numbering {
  return {
    next: (organ, day) => ({
      organCode: organCodes[organ] ?? "",
      year: Number(day.slice(0, 4)),
      serial: null,
    }),
  };
}

/** Running numbers from 1 without gaps, for examples. An organ without a code word has none. */
export function runningNumbers(organCodes: Readonly<Record<string, string>>): Numbering {
  const last = new Map<string, number>();
  return {
    next: (organ, day) => {
      const organCode = organCodes[organ];
      const year = Number(day.slice(0, 4));
      if (organCode === undefined) return { organCode: "", year, serial: null };
      const key = `${organCode} ${year}`;
      const serial = (last.get(key) ?? 0) + 1;
      last.set(key, serial);
      return { organCode, year, serial };
    },
  };
}
