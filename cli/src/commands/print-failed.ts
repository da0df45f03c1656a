/** Everything that is wrong with policies, data and what else was named: where, what was found, what would be right. */
import {
  adviseOnFailure,
  dataDetails,
  describeFailure,
  type Failure,
  type Language,
} from "@cunjing/contract";
import type { PolicyFault } from "@cunjing/engine";
import type { Paint } from "../terminal/colour.ts";
import { printFailures } from "../terminal/print-failures.ts";
import type { CommandFailed } from "./command-failed.ts";
import type { Io } from "./io.ts";

export function printFailed({ failures, faults }: CommandFailed, language: Language, io: Io): string {
  const errors = faults.filter(({ level }) => level === "error");
  const head = {
    zh: `办法有 ${errors.length} 处错误，什么也没有写出：`,
    en: `${errors.length} error(s) in policies; nothing was written:`,
  }[language];
  const lines = errors.length === 0 ? [] : [head, ...errors.map((fault) => printFault(fault, language))];
  const inPolicies = lines.map((line) => `${line}\n`).join("");
  return inPolicies + (failures.length === 0 ? "" : printAllFailures(failures, language, io));
}

/** A person at a terminal gets a few of each kind; a file or a program that reads on gets all. */
export function printAllFailures(failures: readonly Failure[], language: Language, io: Io): string {
  const inData = failures.filter((one) => dataDetails(one) !== undefined);
  const others = failures.filter((one) => dataDetails(one) === undefined);
  const most = io.interactive ? undefined : Number.POSITIVE_INFINITY;
  const data = inData.length === 0 ? "" : printFailures(inData, language, io.paint, most);
  return others.map((one) => printOther(one, language, io.paint)).join("") + data;
}

/** What is wrong with the question itself has no place in a file. */
function printOther(one: Failure, language: Language, paint: Paint): string {
  const next = { zh: "办法：", en: "Next: " }[language];
  const advice = paint("dim", `  ${next}${adviseOnFailure(one, language)}`);
  return `${paint("red", "✗")} ${describeFailure(one, language)}\n${advice}\n`;
}

/** `policies/a.yaml:12:5  …  [unknown_name ladders.x.steps.3]` */
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

/** The same for programs: `--format json`. */
export function failedAsJson({ failures, faults }: CommandFailed): string {
  return `${JSON.stringify({ format: 1, ok: false, faults, failures }, null, 2)}\n`;
}
