/** The files that `assess --out` leaves: for machines results.json, for people tables as CSV and XLSX. */
import type { Language } from "@cunjing/contract";
import type { AwardResult, Because, ListResult, MeasureResult, Notice, Run } from "@cunjing/engine";
import { writeCsv } from "@cunjing/sheets";
import type { FolderWriter } from "../write-folder.ts";
import { groupResults, type ResultGroup } from "./group-results.ts";
import { listLabels } from "./list-labels.ts";
import { addresseesOf, awardStateWord, stateWord } from "./proposal-words.ts";
import { rankingTable } from "./ranking-table.ts";
import { rankingWorkbook } from "./ranking-workbook.ts";

/** Parts of a file go as deep as any policy's parts do. */
const ALL_PARTS = 9;

const NAMES = {
  zh: { lists: "名单", measures: "处理建议", awards: "奖补和财政扣减", notices: "提示", period: "时段" },
  en: { lists: "lists", measures: "measures", awards: "awards", notices: "notices", period: "period" },
} as const;

/** Writes one policy's tables into its own folder. Returns the names of the files, for the summary. */
export async function writeResultFiles(
  run: Run,
  folder: string,
  writer: FolderWriter,
  language: Language,
): Promise<string[]> {
  const names = NAMES[language];
  const written: string[] = [];
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    written.push(`${folder}/${name}`);
    await writer.file(`${folder}/${name}`, content);
  };
  const byAssessment = Map.groupBy(groupResults(run), ({ assessment }) => assessment);
  for (const [assessment, groups] of byAssessment) {
    const name = fileName(language === "zh" ? groups[0]!.label : assessment);
    const options = { language, depth: ALL_PARTS, ids: true, listLabels: listLabels(run) };
    await put(`${name}.csv`, writeCsv(allPeriods(groups, options, names.period)));
    await put(`${name}.xlsx`, await rankingWorkbook(run, groups, options));
  }
  const title = (period: string): string => run.periods.find(({ id }) => id === period)?.title ?? period;
  if (run.lists.length > 0) await put(`${names.lists}.csv`, writeCsv(listRows(run.lists, title, language)));
  if (run.measures.length > 0)
    await put(`${names.measures}.csv`, writeCsv(measureRows(run.measures, title, language)));
  if (run.awards.length > 0)
    await put(`${names.awards}.csv`, writeCsv(awardRows(run.awards, title, language)));
  if (run.notices.length > 0)
    await put(`${names.notices}.csv`, writeCsv(noticeRows(run.notices, title, language)));
  return written;
}

/** A label as a file's name: what file systems or shells take amiss becomes a dash. */
export function fileName(label: string): string {
  return label.replaceAll(/[\\/:*?"<>|\s]+/g, "-").slice(0, 60);
}

/** All periods below each other. Their parts may differ between versions, so columns are matched by header. */
function allPeriods(
  groups: readonly ResultGroup[],
  options: Parameters<typeof rankingTable>[1],
  periodWord: string,
): string[][] {
  const tables = groups.map((group) => ({ group, table: rankingTable(group, options) }));
  const headers = [...new Set(tables.flatMap(({ table }) => table.columns.map(({ header }) => header)))];
  const rows = tables.flatMap(({ group, table }) => {
    const at = headers.map((header) => table.columns.findIndex((column) => column.header === header));
    return table.rows.map((row) => [
      group.period.id,
      group.period.title,
      ...at.map((index) => row[index] ?? ""),
    ]);
  });
  return [
    [periodWord, `${periodWord}（${options.language === "zh" ? "起止" : "title"}）`, ...headers],
    ...rows,
  ];
}

type Title = (period: string) => string;

function listRows(lists: readonly ListResult[], title: Title, language: Language): string[][] {
  const header = {
    zh: ["时段", "名单", "编号", "单位", "组别", "名次", "边缘并列", "依据"],
    en: ["period", "list", "id", "unit", "pool", "rank", "tied at the edge", "clause"],
  }[language];
  const yes = language === "zh" ? "是" : "yes";
  const rows = lists.flatMap((list) =>
    list.members.map((member) => [
      title(list.period),
      list.label,
      member.unit,
      member.unit_name,
      member.pool ?? "",
      String(member.rank ?? ""),
      member.tied_at_edge ? yes : "",
      list.clause.join("、"),
    ]),
  );
  return [header, ...rows];
}

function measureRows(measures: readonly MeasureResult[], title: Title, language: Language): string[][] {
  const header = {
    zh: [
      "时段",
      "状态",
      "规则",
      "第几次",
      "措施",
      "单位编号",
      "对象",
      "由谁",
      "文书",
      "期限",
      "须认定",
      "可选",
      "依据",
      "因为",
    ],
    en: [
      "period",
      "state",
      "rule",
      "count",
      "measure",
      "unit",
      "on",
      "by",
      "document",
      "due",
      "needs finding",
      "or",
      "clause",
      "because",
    ],
  }[language];
  const rows = measures.map((measure) => [
    title(measure.period),
    stateWord(measure.state, language),
    measure.rule_label,
    String(measure.count),
    measure.measure_label,
    measure.unit,
    addresseesOf(measure),
    measure.by ?? "",
    measure.document ?? "",
    measure.due ?? "",
    measure.needs_finding ?? "",
    measure.or.join("、"),
    measure.clause.join("、"),
    becauseText(measure.because),
  ]);
  return [header, ...rows];
}

function awardRows(awards: readonly AwardResult[], title: Title, language: Language): string[][] {
  const header = {
    zh: [
      "时段",
      "状态",
      "规则",
      "金额（元）",
      "幅度",
      "单位编号",
      "单位",
      "付款方",
      "收款方",
      "由谁",
      "依据",
      "因为",
    ],
    en: [
      "period",
      "state",
      "rule",
      "yuan",
      "range",
      "unit",
      "name",
      "payer",
      "payee",
      "by",
      "clause",
      "because",
    ],
  }[language];
  const rows = awards.map((award) => [
    title(award.period),
    awardStateWord(award.state, language),
    award.rule_label,
    award.amount ?? "",
    award.range === undefined ? "" : `${award.range.min}—${award.range.max}`,
    award.unit,
    award.unit_name,
    award.payer,
    award.payee,
    award.by ?? "",
    award.clause.join("、"),
    becauseText(award.because),
  ]);
  return [header, ...rows];
}

function noticeRows(notices: readonly Notice[], title: Title, language: Language): string[][] {
  const header = { zh: ["时段", "提示", "位置", "代码"], en: ["period", "notice", "where", "code"] }[
    language
  ];
  return [
    header,
    ...notices.map(({ period, message, where, code }) => [title(period), message[language], where, code]),
  ];
}

export function becauseText(because: readonly Because[]): string {
  return because
    .map(({ text, clause }) => (clause.length === 0 ? text : `${text}（${clause.join("、")}）`))
    .join("；");
}
