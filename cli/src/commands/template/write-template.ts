/** `cunjing template`: empty sheets, with the tables that policies declare. */
import type { Table } from "@cunjing/contract";
import { tablesOf } from "@cunjing/sheets";
import { makeCsvTemplates, makeTemplate } from "../../template/make-template.ts";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { newestPolicies } from "../newest-policies.ts";
import { readPolicies } from "../read-policies.ts";
import { writeFolder } from "../write-folder.ts";

export async function writeTemplate(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const read = input.arguments.length === 0 ? undefined : await readPolicies(input.arguments);
  const declared = tablesOf(newestPolicies(read?.sources ?? []));
  const errors = (read?.faults ?? []).filter(({ level }) => level === "error");
  const failures = [...(read?.failures ?? []), ...declared.failures];
  if (failures.length + errors.length > 0) throw new CommandFailed(failures, errors);
  const { tables } = declared;
  const out = input.option("out") ?? "";
  const names: string[] = [];
  await writeFolder(out, async (writer) => {
    for (const [name, bytes] of await filesOf(tables, input.option("kind") ?? "xlsx", io)) {
      names.push(name);
      await writer.file(name, bytes);
    }
  });
  io.out(closing(out, names, tables.length, io));
  return EXIT.ok;
}

async function filesOf(
  tables: readonly Table[],
  kind: string,
  { language }: CommandIo,
): Promise<Map<string, Uint8Array>> {
  if (kind === "csv") return makeCsvTemplates(tables, language);
  const name = language === "zh" ? "数据.xlsx" : "data.xlsx";
  return new Map([[name, await makeTemplate(tables, language)]]);
}

function closing(out: string, names: readonly string[], tables: number, { language }: CommandIo): string {
  const files = names.length === 1 ? `${out}/${names[0]}` : `${out}/`;
  return {
    zh: `空表写在 ${files}，共 ${tables} 张表；栏目说明见各表头批注和 docs/data-format.md。填好后：cunjing assess 办法.yaml --data ${out} --out 结果\n`,
    en: `${tables} empty sheets are in ${files}; each header has a note, docs/data-format.md has all of them. Then: cunjing assess rules.yaml --data ${out} --out result\n`,
  }[language];
}
