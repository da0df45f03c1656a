/** Errors of an import as rows of a table, and as a file for whoever mends the sheet. */
import { Failure } from "../../../api/failure.ts";

export interface ImportFault {
  /** As the server says it: 单位.csv 第 12 行 “上级”. */
  readonly at: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

/** Undefined: not refused for what stands in the file. */
export function faultsOf(error: unknown): readonly ImportFault[] | undefined {
  if (!(error instanceof Failure) || error.problem.code !== "body_wrong") return undefined;
  const { errors = [] } = error.problem as unknown as {
    errors?: readonly { at: string; found: string; expected: string }[];
  };
  return errors.map(({ at, found, expected }) => {
    const row = /第 (\d+) 行/.exec(at)?.[1];
    return {
      at,
      row: row === undefined ? null : Number(row),
      column: /“(.+)”/.exec(at)?.[1] ?? null,
      found,
      expected,
    };
  });
}

/** With a mark that lets Excel read the characters, and no cell that it would take for a formula. */
export function faultsAsCsv(faults: readonly ImportFault[], head: readonly string[]): string {
  const cell = (value: string) =>
    `"${(/^[=+\-@\t]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines = faults.map(({ at, row, column, found, expected }) =>
    [at, String(row ?? ""), column ?? "", found, expected].map(cell).join(","),
  );
  return `\ufeff${[head.map(cell).join(","), ...lines].join("\r\n")}\r\n`;
}
