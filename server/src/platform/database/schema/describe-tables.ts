import { PREAMBLE, toColumnType } from "./column-type.ts";
import type { Relation } from "./read-columns.ts";

const HEAD = `// The tables as Kysely knows them, written by \`npm run generate\` from server/migrations. Do not edit.
import type { ColumnType } from "kysely";

`;

/** The module tables.ts: an interface a table and `Database` over all, formatted as the checkout is. */
export function describeTables(relations: Relation[]): string {
  const tables = relations.map(({ name, columns }) => {
    const lines = columns.map((column) => `  ${column.name}: ${toColumnType(column)};`);
    return [`export interface ${toPascal(name)} {`, ...lines, "}"].join("\n");
  });
  const all = relations.map(({ name }) => `  ${name}: ${toPascal(name)};`);
  const database = ["/** Every table and view, by its name. */", "export interface Database {", ...all, "}"];
  return `${HEAD}${PREAMBLE}\n${[...tables, database.join("\n")].join("\n\n")}\n`;
}

function toPascal(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
