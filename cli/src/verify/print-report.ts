import { type Language, say } from "@cunjing/contract";
import type { Paint } from "../terminal/colour.ts";
import type { Checked, Finding, TableReport, VerifyReport } from "./types.ts";

/** More lines than this are counted instead of printed; `--format json` has them all. */
const MOST_SHOWN = 40;

const WORDS: Readonly<Record<keyof Checked, Readonly<Record<Language, string>>>> = {
  ranks: { zh: "个名次", en: "ranks" },
  totals: { zh: "个总分", en: "totals" },
  summaries: { zh: "个合计或平均", en: "sums and means" },
  shares: { zh: "个百分比", en: "percentages" },
  grades: { zh: "个等次", en: "grades" },
};

/** What `cunjing verify` found, for people: how each table was read, every wrong number with its reason, or that all are right. */
export function printReport(report: VerifyReport, language: Language, paint: Paint): string {
  return report.tables.map((table) => printTable(report.file, table, language, paint)).join("\n");
}

function printTable(file: string, table: TableReport, language: Language, paint: Paint): string {
  const title = `${file}${table.sheet === undefined ? "" : `  ${table.sheet}`}`;
  const notes = table.notes.map((note) => paint("dim", `  ${say(note, language)}`));
  const shown = table.findings.slice(0, MOST_SHOWN).map((one) => printFinding(one, language, paint));
  const rest = table.findings.length - shown.length;
  const more = language === "en" ? `  … and ${rest} more` : `  …另有 ${rest} 处`;
  const lines = [
    paint("bold", title),
    ...notes,
    ...shown,
    ...(rest > 0 ? [more] : []),
    verdict(table, language, paint),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function printFinding(one: Finding, language: Language, paint: Paint): string {
  const place = language === "en" ? `row ${one.line}` : `第 ${one.line} 行`;
  return `  ${paint("red", "✗")} ${place}  ${say(one.because, language)}`;
}

function verdict(table: TableReport, language: Language, paint: Paint): string {
  const kinds = (Object.keys(WORDS) as (keyof Checked)[]).filter((kind) => table.checked[kind] > 0);
  const checked = kinds
    .map((kind) => `${table.checked[kind]} ${WORDS[kind][language]}`)
    .join(language === "en" ? ", " : "、");
  const wrong = table.findings.length;
  if (wrong === 0)
    return paint(
      "green",
      language === "en" ? `  ✓ ${checked}: all right` : `  ✓ 已核对 ${checked}，全部正确`,
    );
  return paint(
    "yellow",
    language === "en" ? `  ${checked} checked: ${wrong} wrong` : `  已核对 ${checked}，有 ${wrong} 处不对`,
  );
}
