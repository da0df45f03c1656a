/** Everything that is wrong, each with its place, what was found, what would be right, and what to do next. */
import {
  adviseOnFailure,
  dataDetails,
  describeFailure,
  type Failure,
  type Language,
} from "@cunjing/contract";
import type { PolicyFault } from "@cunjing/engine";
import type { CommandFailed } from "./command-failed.ts";

export function printFailed({ failures, faults }: CommandFailed, language: Language): string {
  const errors = faults.filter(({ level }) => level === "error");
  const count = failures.length + errors.length;
  const head = {
    zh: `有 ${count} 处不对，什么也没有写下：`,
    en: `${count} ${count === 1 ? "thing is" : "things are"} wrong; nothing was written:`,
  };
  const lines = [
    head[language],
    ...errors.map((fault) => printFault(fault, language)),
    ...failures.map((failure) => printFailure(failure, language)),
    ...advice(failures, language),
  ];
  return `${lines.join("\n")}\n`;
}

/** `policies/a.yaml:12:5  …（unknown_name，ladders.x.steps.3）` */
export function printFault(
  { file, at, level, code, path, message }: PolicyFault,
  language: Language,
): string {
  const words = { zh: level === "notice" ? "提示：" : "", en: level === "notice" ? "notice: " : "" }[
    language
  ];
  const where = path === "" ? code : `${code} ${path}`;
  return `${file}:${at.line}:${at.column}  ${words}${message[language]}  [${where}]`;
}

/** `inspections.csv:12 得分  120 超出范围，应为0 至 100 的数  [number_outside]` */
export function printFailure(one: Failure, language: Language): string {
  return [placeOf(one), `${describeFailure(one, language)}  [${one.code}]`]
    .filter((words) => words !== "")
    .join("  ");
}

function placeOf(one: Failure): string {
  const place = dataDetails(one);
  if (place === undefined) return "";
  const sheet = place.sheet === undefined ? "" : `[${place.sheet}]`;
  const row = place.row === undefined ? "" : `:${place.row}`;
  return [`${place.file}${sheet}${row}`, place.cell, place.column]
    .filter((words) => words !== undefined)
    .join(" ");
}

/** The advice of each kind of failure once: a hundred wrong rows need no hundred times the same words. */
function advice(failures: readonly Failure[], language: Language): string[] {
  const kinds = new Map(failures.map((one) => [one.code, adviseOnFailure(one, language)]));
  if (kinds.size === 0) return [];
  const title = { zh: "怎么办：", en: "What to do:" }[language];
  return ["", title, ...[...kinds].map(([code, words]) => `  [${code}] ${words}`)];
}
