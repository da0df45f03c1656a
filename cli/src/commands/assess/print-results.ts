/** Results for people at a terminal: per assessment and period a ranking, lists, and what is proposed and why. */
import type { Language } from "@cunjing/contract";
import type { AwardResult, ListResult, MeasureResult, Run } from "@cunjing/engine";
import type { Paint } from "../../terminal/colour.ts";
import { fitWidth } from "../../terminal/display-width.ts";
import { formatTable } from "../../terminal/format-table.ts";
import { groupResults, type ResultGroup } from "./group-results.ts";
import { listLabels } from "./list-labels.ts";
import { addresseesOf, awardStateWord, stateWord } from "./proposal-words.ts";
import { rankingTable } from "./ranking-table.ts";
import { becauseText } from "./result-files.ts";

/** Longer tables show their head and their end: the files have all of it. */
const MOST_ROWS = 30;
const END_ROWS = 8;
const MOST_PROPOSALS = 60;
const WIDEST_HEADER = 20;
const WIDEST_CELL = 28;

export function printResults(run: Run, language: Language, paint: Paint): string {
  const groups = groupResults(run);
  const scored = groups.filter(({ results }) => results.some(({ score }) => score !== null));
  const labels = listLabels(run);
  return [
    head(run, language, paint),
    ...scored.map((group) => printGroup(group, run, labels, language, paint)),
    unscored(groups.length - scored.length, language),
    measures(run, language, paint),
    awards(run, language, paint),
    notices(run, language, paint),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function head(run: Run, language: Language, paint: Paint): string {
  const changed = run.decisions.filter(({ set_by }) => set_by !== "default");
  const set = changed.map(({ asks, label, set_by }) => `  ${asks} ${label}（${set_by}）`);
  const open = {
    zh: `待定事项 ${run.decisions.length} 项，${changed.length === 0 ? "都取默认方案" : `${changed.length} 项已有人定，其余取默认方案：`}`,
    en: `${run.decisions.length} ${run.decisions.length === 1 ? "decision" : "decisions"}, ${changed.length === 0 ? "all at their defaults" : `${changed.length} of them set:`}`,
  }[language];
  const lines = [
    paint("bold", `${run.title}（${run.policy}）`),
    ...(run.decisions.length === 0 ? [] : [open, ...set]),
  ];
  return `${lines.join("\n")}\n`;
}

function printGroup(
  group: ResultGroup,
  run: Run,
  labels: ReadonlyMap<string, string>,
  language: Language,
  paint: Paint,
): string {
  const table = rankingTable(group, { language, depth: 1, ids: false, listLabels: labels });
  const align = (kind: string): "left" | "right" => (kind === "text" ? "left" : "right");
  const columns = table.columns.map(({ header, kind }) => ({
    header: fitWidth(header, WIDEST_HEADER),
    align: align(kind),
    width: WIDEST_CELL,
  }));
  const lists = run.lists.filter(
    (list) => list.period === group.period.id && listOf(run, list) === group.assessment,
  );
  return [
    `${paint("bold", `${group.label}　${group.period.title}`)}　〔${group.clause.join("、")}〕\n`,
    formatTable(columns, shortened(table.rows, language)),
    table.adds
      ? ""
      : { zh: "（分项按四舍五入列出，相加与总分可能差末位）\n", en: "(parts are rounded)\n" }[language],
    ...lists.map((list) => listLine(list, language)),
  ].join("");
}

function listOf(run: Run, { list }: ListResult): string | undefined {
  for (const { policy } of run.graph.timeline.versions)
    if (policy.lists?.[list]?.of !== undefined) return policy.lists[list].of;
  return undefined;
}

function shortened(rows: readonly (readonly string[])[], language: Language): readonly (readonly string[])[] {
  if (rows.length <= MOST_ROWS + END_ROWS) return rows;
  const left = rows.length - MOST_ROWS - END_ROWS;
  return [
    ...rows.slice(0, MOST_ROWS),
    [language === "zh" ? `…其余 ${left} 行…` : `… ${left} more …`],
    ...rows.slice(-END_ROWS),
  ];
}

function listLine({ label, kind, members, clause }: ListResult, language: Language): string {
  if (members.length === 0) return "";
  const word = {
    red: { zh: "红榜", en: "red" },
    black: { zh: "黑榜", en: "black" },
    other: { zh: "名单", en: "list" },
  }[kind][language];
  const most = 20;
  const named = members
    .slice(0, most)
    .map(({ unit_name, tied_at_edge }) => (tied_at_edge ? `${unit_name}（并列）` : unit_name));
  const more =
    members.length > most
      ? language === "zh"
        ? ` 等 ${members.length} 个`
        : ` … ${members.length} in all`
      : "";
  return `${word}「${label}」：${named.join("、")}${more}　〔${clause.join("、")}〕\n`;
}

function unscored(count: number, language: Language): string {
  if (count === 0) return "";
  return {
    zh: `另有 ${count} 个考评期没有任何成绩（尚无数据），未列出。\n`,
    en: `${count} more assessment periods have no score yet.\n`,
  }[language];
}

function measures({ measures, periods }: Run, language: Language, paint: Paint): string {
  if (measures.length === 0) return "";
  const waiting = measures.filter(({ state }) => state === "awaits_finding").length;
  const title = {
    zh: `处理建议 ${measures.length} 项${waiting === 0 ? "" : `，其中 ${waiting} 项等待认定`}（只是建议，由有权机关决定）`,
    en: `${measures.length} proposed measures${waiting === 0 ? "" : `, ${waiting} waiting for a finding`} (an organ decides)`,
  }[language];
  const shown = measures.slice(-MOST_PROPOSALS);
  const left = measures.length - shown.length;
  return [
    `${paint("bold", title)}\n`,
    left === 0
      ? ""
      : `${{ zh: `（较早的 ${left} 项见文件）`, en: `(${left} earlier ones are in the files)` }[language]}\n`,
    ...shown.map((measure) => measureLines(measure, periods, language)),
  ].join("");
}

function measureLines(measure: MeasureResult, periods: Run["periods"], language: Language): string {
  const period = periods.find(({ id }) => id === measure.period)?.title ?? measure.period;
  const by = measure.by === null ? "" : { zh: `，由${measure.by}`, en: `, by ${measure.by}` }[language];
  const finding =
    measure.needs_finding === undefined
      ? ""
      : { zh: `，须认定“${measure.needs_finding}”`, en: `, needs “${measure.needs_finding}”` }[language];
  const why = { zh: "因为", en: "because" }[language];
  return (
    `  [${stateWord(measure.state, language)}] ${measure.measure_label} → ${addresseesOf(measure)}${by}${finding}\n` +
    `      ${measure.rule_label}　${period}　〔${measure.clause.join("、")}〕\n` +
    (measure.because.length === 0 ? "" : `      ${why}：${becauseText(measure.because)}\n`)
  );
}

function awards({ awards }: Run, language: Language, paint: Paint): string {
  if (awards.length === 0) return "";
  const title = {
    zh: `奖补和财政扣减 ${awards.length} 项（建议）`,
    en: `${awards.length} awards and deductions (proposed)`,
  }[language];
  const shown = awards.slice(-MOST_PROPOSALS);
  return `${paint("bold", title)}\n${shown.map((award) => awardLine(award, language)).join("")}`;
}

function awardLine(award: AwardResult, language: Language): string {
  const range = award.range === undefined ? "" : `${award.range.min}—${award.range.max}`;
  const yuan = { zh: "元", en: " yuan" }[language];
  const why = award.because.length === 0 ? "" : `　${becauseText(award.because)}`;
  return `  [${awardStateWord(award.state, language)}] ${award.rule_label}　${award.unit_name}　${award.amount ?? range}${yuan}（${award.payer} → ${award.payee}）　〔${award.clause.join("、")}〕${why}\n`;
}

function notices({ notices }: Run, language: Language, paint: Paint): string {
  if (notices.length === 0) return "";
  const shown = notices.slice(0, MOST_PROPOSALS);
  const left = notices.length - shown.length;
  const title = { zh: `提示 ${notices.length} 条`, en: `${notices.length} notices` }[language];
  const more =
    left === 0 ? "" : `  ${{ zh: `…其余 ${left} 条见文件`, en: `… ${left} more in the files` }[language]}\n`;
  return `${paint("bold", title)}\n${shown.map(({ message, period }) => `  ${period}　${message[language]}\n`).join("")}${more}`;
}
