/** `cunjing policy check`: every fault of every policy, in one run. */
import type { Language } from "@cunjing/contract";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { printFailure, printFault } from "../print-failed.ts";
import { type ReadPolicies, readPolicies } from "../read-policies.ts";

export async function checkPolicies(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const read = await readPolicies(input.arguments);
  const clean = read.failures.length === 0 && read.faults.every(({ level }) => level === "notice");
  const json = input.option("format") === "json";
  io.out(json ? printJson(read, clean) : printText(read, io.language));
  return clean ? EXIT.ok : EXIT.badInput;
}

function printText({ files, skipped, faults, failures }: ReadPolicies, language: Language): string {
  const errors = faults.filter(({ level }) => level === "error").length + failures.length;
  const notices = faults.length - faults.filter(({ level }) => level === "error").length;
  const told = {
    zh: [
      `${files.length} 个办法`,
      errors === 0 ? "没有错误" : `${errors} 处错误`,
      notices === 0 ? "" : `${notices} 处提示`,
    ]
      .filter(Boolean)
      .join("，"),
    en: [
      `${files.length} policies`,
      errors === 0 ? "clean" : `${errors} errors`,
      notices === 0 ? "" : `${notices} notices`,
    ]
      .filter(Boolean)
      .join(", "),
  }[language];
  const passed = {
    zh: (path: string) => `跳过 ${path}：不是 .yaml 文件`,
    en: (path: string) => `skipped ${path}: no .yaml file`,
  }[language];
  const lines = [
    ...failures.map((one) => printFailure(one, language)),
    ...faults.map((fault) => printFault(fault, language)),
    ...skipped.map(passed),
    `${told}${language === "zh" ? "。" : "."}`,
  ];
  return `${lines.join("\n")}\n`;
}

function printJson({ files, skipped, faults, failures }: ReadPolicies, clean: boolean): string {
  return `${JSON.stringify({ format: 1, clean, files, skipped, faults, failures }, null, 2)}\n`;
}
