/** An import in the making: what it found out so far. */
import { type DataFailureCode, type Failure, failure, type Phrase } from "@cunjing/contract";
import { type DataTable, placeOf } from "@cunjing/sheets";
import type { UnitChange } from "../changes/unit-change.ts";
import { beginDraft } from "../changes/unit-change.ts";

type Listed = "added" | "renamed" | "moved" | "withdrawn" | "unchanged";

export interface ImportDraft {
  readonly data: DataTable;
  readonly on: string;
  readonly failures: Failure[];
  readonly summary: Readonly<Record<Listed, string[]>>;
  readonly change: Pick<ReturnType<typeof beginDraft>, keyof Omit<UnitChange, "day" | "notes">>;
}

export function beginImport(data: DataTable, on: string, failures: readonly Failure[]): ImportDraft {
  const { refusals: _, notes: __, ...change } = beginDraft();
  const summary = { added: [], renamed: [], moved: [], withdrawn: [], unchanged: [] };
  return { data, on, failures: [...failures], summary, change };
}

/** Says that a cell of the sheet is wrong. */
export function complain(
  { data, failures }: ImportDraft,
  row: number,
  column: string,
  code: DataFailureCode,
  found: string,
  expected: Phrase,
): void {
  failures.push(failure(code, { ...placeOf(data, row, column), found, expected } as never) as Failure);
}
