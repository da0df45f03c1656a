/** The data table of a kind of fact that a policy declares (`facts:`): the same columns, headers and refusals as a built-in one. */
import { type Fraction, toShortText } from "@cunjing/engine";
import { DAY, identity, UNIT } from "./shared-columns.ts";
import type { Column, ColumnType, Table } from "./table.ts";

export interface DeclaredColumn {
  readonly label: string;
  readonly type: "number" | "text" | "day" | "truth" | "choice";
  readonly choices?: Readonly<Record<string, string>> | undefined;
  readonly min?: Fraction | undefined;
  readonly max?: Fraction | undefined;
  readonly required?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface DeclaredKind {
  readonly label: string;
  readonly note?: string | undefined;
  readonly columns: Readonly<Record<string, DeclaredColumn>>;
}

const EXAMPLES: Readonly<Record<DeclaredColumn["type"], string>> = {
  number: "12.5",
  text: "",
  day: "2019-04-09",
  truth: "是",
  choice: "",
};

/** @param name the kind's id in the policy, which names the file and the sheet */
export function declareTable(name: string, kind: DeclaredKind): Table {
  const note = kind.note ?? kind.label;
  return {
    name,
    zh: kind.label,
    note: { zh: note, en: note },
    key: ["id"],
    columns: [
      identity(`${name.slice(0, 1)}_0001`),
      UNIT,
      // What a document asks to be kept may be older than the campaign that reads it.
      { ...DAY, within_campaign: false },
      ...Object.entries(kind.columns).map(([id, column]) => declareColumn(id, column)),
    ],
  };
}

export function declareColumn(id: string, column: DeclaredColumn): Column {
  const choices = Object.entries(column.choices ?? {}).map(([choice, zh]) => ({ id: choice, zh }));
  const note = column.note ?? column.label;
  return {
    id,
    zh: column.label,
    type: column.type satisfies ColumnType,
    required: column.required ?? false,
    ...(column.choices === undefined ? {} : { choices }),
    ...(column.min === undefined ? {} : { min: toShortText(column.min) }),
    ...(column.max === undefined ? {} : { max: toShortText(column.max) }),
    note: { zh: note, en: note },
    example: choices[0]?.zh ?? EXAMPLES[column.type],
  };
}
