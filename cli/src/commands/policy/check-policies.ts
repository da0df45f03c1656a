/** `cunjing policy check`: every fault of every policy, in one run. */
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { printAllFailures, printFault } from "../print-failed.ts";
import { type ReadPolicies, readPolicies } from "../read-policies.ts";

export async function checkPolicies(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const read = await readPolicies(input.arguments);
  const clean = read.failures.length === 0 && read.faults.every(({ level }) => level === "notice");
  const json = input.option("format") === "json";
  io.out(json ? printJson(read, clean) : printText(read, io));
  return clean ? EXIT.ok : EXIT.badInput;
}

function printText({ files, skipped, faults, failures }: ReadPolicies, io: CommandIo): string {
  const { language } = io;
  const errors = faults.filter(({ level }) => level === "error").length;
  const notices = faults.length - errors;
  const told = {
    zh: [
      `${files.length} 个办法`,
      errors === 0 ? "没有错误" : `${errors} 处错误`,
      notices === 0 ? "" : `${notices} 处提示`,
    ],
    en: [
      `${files.length} policies`,
      errors === 0 ? "clean" : `${errors} errors`,
      notices === 0 ? "" : `${notices} notices`,
    ],
  }[language].filter((words) => words !== "");
  const passed = {
    zh: (path: string) => `跳过 ${path}：不是 .yaml 文件`,
    en: (path: string) => `skipped ${path}: no .yaml file`,
  };
  const lines = [
    ...faults.map((fault) => printFault(fault, language)),
    ...skipped.map(passed[language]),
    ...(files.length === 0 ? [] : [language === "zh" ? `${told.join("，")}。` : `${told.join(", ")}.`]),
  ];
  const inFiles = lines.map((line) => `${line}\n`).join("");
  return failures.length === 0 ? inFiles : printAllFailures(failures, language, io) + inFiles;
}

function printJson({ files, skipped, faults, failures }: ReadPolicies, clean: boolean): string {
  return `${JSON.stringify({ format: 1, clean, files, skipped, faults, failures }, null, 2)}\n`;
}
