import { type Column, FAILURES, type FailureKind, type Table } from "@cunjing/contract";
import { describeChoices, describeNeed, describeType } from "@cunjing/sheets";

/** The reference of all tables and of what is refused, as Markdown. */
export function formatDataTables(tables: readonly Table[]): string {
  const list = ["| table 表 | holds 内容 |", "|---|---|", ...tables.map(formatLine)].join("\n");
  return ["## The tables 各表", list, ...tables.map(formatTable), formatFailures()].join("\n\n");
}

function formatLine(table: Table): string {
  return `| [\`${table.name}\` ${table.zh}](#${table.name}-${table.zh}) | ${escapeCell(`${table.note.zh} ${table.note.en}`)} |`;
}

function formatTable(table: Table): string {
  const rows = table.columns.map(formatColumn);
  const header = [
    "| column | 列名 | type 类型 | needed 必填 | meaning 含义 | example 例 |",
    "|---|---|---|---|---|---|",
  ];
  const rules = rulesOf(table);
  return [
    `### ${table.name} ${table.zh}`,
    `${table.note.zh}\n${table.note.en}`,
    [...header, ...rows].join("\n"),
    ...(rules.length === 0 ? [] : [rules.map((rule) => `- ${rule}`).join("\n")]),
  ].join("\n\n");
}

function formatColumn(column: Column): string {
  const type = describeType(column);
  const need = describeNeed(column);
  const choices = describeChoices(column);
  const headers = [column.zh, ...(column.aliases ?? [])].join("、");
  const meaning = [`${column.note.zh} · ${column.note.en}`, choices.zh]
    .filter((text) => text !== "")
    .join("：");
  const cells = [
    `\`${column.id}\``,
    headers,
    `${type.zh} ${type.en}`,
    `${need.zh} ${need.en}`,
    meaning,
    column.example,
  ];
  return `| ${cells.map(escapeCell).join(" | ")} |`;
}

function rulesOf(table: Table): string[] {
  const ids = (columns: readonly string[]) => columns.map((id) => `\`${id}\``).join(" + ");
  const rules: string[] = [];
  if (table.key !== undefined) rules.push(`不可重复 used once: ${ids(table.key)}`);
  if (table.one_of !== undefined) rules.push(`至少填一项 at least one of: ${ids(table.one_of)}`);
  for (const [first, last] of table.day_orders ?? []) rules.push(`\`${first}\` ≤ \`${last}\``);
  for (const column of table.columns) {
    if (column.of !== undefined) rules.push(`\`${column.id}\` → \`${column.of}\``);
    if (column.within_campaign === true) rules.push(`\`${column.id}\` 须在行动期内 lies inside the campaign`);
  }
  if (table.attributes === true)
    rules.push("其余列作为单位的属性 further columns become attributes of the unit");
  return rules;
}

function formatFailures(): string {
  const kinds: [string, FailureKind][] = Object.entries(FAILURES);
  const rows = kinds
    .filter(([, kind]) => kind.about === "data")
    .map(
      ([code, kind]) =>
        `| \`${code}\` | ${escapeCell(`${kind.zh} · ${kind.en}`)} | ${escapeCell(`${kind.next.zh} · ${kind.next.en}`)} |`,
    );
  return [
    "## What is refused 哪些会被拒绝",
    ["| code | message 提示 | what to do 怎么办 |", "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
