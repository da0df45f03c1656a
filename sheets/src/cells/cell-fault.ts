import type { DataFailureCode, Phrase } from "@cunjing/contract";

/** What is wrong with one cell, before its place is added. */
export interface CellFault {
  readonly code: DataFailureCode;
  readonly found: string;
  readonly expected: Phrase;
}

/** The fault; long contents are cut, since messages are read on a terminal. */
export function fault(code: DataFailureCode, found: string, expected: Phrase): CellFault {
  const shown = found.replaceAll(/\s+/g, " ");
  return { code, found: shown.length > 60 ? `${shown.slice(0, 60)}…` : shown, expected };
}

export function isFault(parsed: string | CellFault): parsed is CellFault {
  return typeof parsed === "object";
}
