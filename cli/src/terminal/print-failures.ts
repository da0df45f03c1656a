import {
  adviseOnFailure,
  type DataDetails,
  dataDetails,
  describeFailure,
  type Failure,
  type Language,
} from "@cunjing/contract";
import type { Paint } from "./colour.ts";

/** At a terminal the same failure in the same column is printed so often in full; beyond it only counted. */
const SHOWN_EACH = 5;

/**
 * Everything that is wrong, grouped by file: each with its row and column, what was found and what would be right, and once
 * for each kind what to do next. A column that is wrong throughout fills no screens: after five lines the rest is counted.
 * @param most how many of the same failure in the same column are printed: all of them where a file or a program reads on
 */
export function printFailures(
  failures: readonly Failure[],
  language: Language,
  paint: Paint,
  most: number = SHOWN_EACH,
): string {
  const byFile = new Map<string, Failure[]>();
  for (const one of failures) {
    const file = dataDetails(one)?.file ?? "";
    byFile.set(file, [...(byFile.get(file) ?? []), one]);
  }
  const parts = [...byFile].map(([file, some]) => printFile(file, some, language, paint, most));
  return `${parts.join("\n")}\n${paint("bold", countLine(failures.length, byFile.size, language))}\n`;
}

function countLine(failures: number, files: number, language: Language): string {
  if (language === "en") return `${failures} failure(s) in ${files} file(s); nothing was written.`;
  return `共 ${files} 个文件 ${failures} 处错误；没有写出任何结果。`;
}

function printFile(
  file: string,
  failures: readonly Failure[],
  language: Language,
  paint: Paint,
  most: number,
): string {
  const kinds = new Map<string, Failure[]>();
  for (const one of failures) {
    const details = dataDetails(one);
    const key = `${one.code}\u0000${details?.sheet ?? ""}\u0000${details?.column ?? ""}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const lines = [...kinds.values()].flatMap((same) => printKind(same, language, paint, most));
  return `${file === "" ? "" : `${paint("bold", file)}\n`}${lines.map((line) => `  ${line}\n`).join("")}`;
}

function printKind(same: readonly Failure[], language: Language, paint: Paint, most: number): string[] {
  const shown = same
    .slice(0, most)
    .map(
      (one) =>
        `${paint("red", "✗")} ${placeText(dataDetails(one), language)}${describeFailure(one, language)}`,
    );
  const rest = same.length - shown.length;
  const more = language === "en" ? `… and ${rest} more of the same` : `…另有 ${rest} 处同样的错误`;
  const first = same[0];
  const advice =
    first === undefined
      ? []
      : [paint("dim", `  ${language === "en" ? "Next:" : "办法："}${adviseOnFailure(first, language)}`)];
  return [...shown, ...(rest > 0 ? [paint("dim", `  ${more}`)] : []), ...advice];
}

/** 工作表“检查”第 3 行“得分”（E3）： */
function placeText(details: DataDetails | undefined, language: Language): string {
  if (details === undefined) return "";
  const { sheet, row, column, cell } = details;
  const parts =
    language === "en"
      ? [sheet && `sheet ${sheet}`, row && `row ${row}`, column && `“${column}”`, cell && `(${cell})`]
          .filter((part) => part)
          .join(" ")
      : `${sheet ? `工作表“${sheet}”` : ""}${row ? `第 ${row} 行` : ""}${column ? `“${column}”` : ""}${cell ? `（${cell}）` : ""}`;
  if (parts === "") return "";
  return language === "en" ? `${parts}: ` : `${parts}：`;
}
