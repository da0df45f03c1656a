import { say } from "@cunjing/contract";
import type { CommandIo } from "../commands/io.ts";
import { printRate } from "../documents/count-problems.ts";
import { countDocuments, type DemoReport, lastFileOf } from "./demo-report.ts";

/** Kinds whose file the summary names, with what to look for. */
const OPEN_FIRST: readonly (readonly [kind: string, form: string, zh: string, en: string])[] = [
  ["旬查情况通报", "pdf", "通报：排名、问题点位、下步要求", "a ten-day bulletin"],
  ["核对单", "docx", "核对单：每一分从哪里来（可在 Word、WPS 里改）", "a score, line by line"],
  ["督办警示", "pdf", "督办警示：附件4原文格式，编号和第几次", "a warning in the words of annex 4"],
  ["呈阅件", "pdf", "呈阅件：一页纸，提请决定的措施", "one page for the leader who decides"],
  ["问题台账", "xlsx", "问题台账", "a ledger"],
  ["一村一档", "pdf", "一村一档", "one village's archive"],
];

/** One screenful: what happened, each number with its definition, and what to open. */
export function printSummary(report: DemoReport, out: string, seconds: number, io: CommandIo): string {
  return io.language === "zh"
    ? printChinese(report, out, seconds, io)
    : printEnglish(report, out, seconds, io);
}

function printChinese(report: DemoReport, out: string, seconds: number, { paint }: CommandIo): string {
  const { sheets, counts } = report;
  const { problems } = counts;
  const { written, called } = countDocuments(report);
  const places = (list: typeof counts.first) =>
    list.map(({ pool, unit, score }) => `${pool}${unit}（${score}）`).join("、");
  const lines = [
    paint("bold", "示例市城乡环境百日攻坚行动　2019年4月9日—7月17日　〔模拟数据·非正式公文〕"),
    "",
    paint("bold", "一、先查三张办公室的排名表（.xls、.xlsx、GB18030 的 .csv）"),
    `   查出 ${sheets.findings.length} 处错，例如：`,
    ...sheets.examples.map((finding) => `   ${paint("red", "✗")} ${say(finding.because, "zh")}`),
    `   ${paint("green", "✓")} 某镇真实印发的一张通报，${sheets.confirmed} 个名次全部核对无误`,
    paint("bold", "二、一百天"),
    `   ${counts.units} 个考评单位、${counts.towns} 个乡镇（街道）、${counts.villages} 个村（社区），检查 ${counts.inspections} 次（不含自查）`,
    `   发现问题 ${problems.found} 个，销号 ${problems.closed} 个（检查方验收通过才算），整改率 ${printRate(problems)}（销号÷发现）`,
    `   未销号 ${problems.open} 个，其中超过期限 ${problems.overdue} 个、批准缓办 ${problems.deferred} 个`,
    `   行动总成绩　第一：${places(counts.first)}　末位：${places(counts.last)}`,
    `   处理建议（由有权机关决定）：${counts.measures.map(({ label, count }) => `${label} ${count}`).join("、")}`,
    paint(
      "bold",
      `三、公文　写出 ${written} 件；这些时段共应有 ${called} 件，其余同样可出，见各文件夹的 目录.csv`,
    ),
    paint("bold", "四、先看这几个"),
    ...filesToOpen(report, "zh").map(([file, what]) => `   ${out}/${file}　${paint("dim", what)}`),
    `   ${out}/README.md　${paint("dim", "什么在哪里")}`,
    "",
    `用时 ${Math.round(seconds)} 秒。换成自己的数据：cunjing template --out 数据，再 cunjing assess 办法.yaml --data 数据 --out 结果`,
  ];
  return `${lines.join("\n")}\n`;
}

function printEnglish(report: DemoReport, out: string, seconds: number, { paint }: CommandIo): string {
  const { sheets, counts } = report;
  const { problems } = counts;
  const { written, called } = countDocuments(report);
  const lines = [
    paint(
      "bold",
      "A hundred days in a made-up city, 2019-04-09 to 2019-07-17 (simulated data, no official documents)",
    ),
    "",
    paint("bold", "1. Three ranking sheets as offices keep them (.xls, .xlsx, .csv in GB18030)"),
    `   ${sheets.findings.length} mistakes, for example:`,
    ...sheets.examples.map((finding) => `   ${paint("red", "✗")} ${say(finding.because, "en")}`),
    `   ${paint("green", "✓")} a bulletin that a town printed: all ${sheets.confirmed} ranks are right`,
    paint("bold", "2. The hundred days"),
    `   ${counts.units} assessed units, ${counts.towns} towns, ${counts.villages} villages, ${counts.inspections} inspections (self-checks left out)`,
    `   ${problems.found} problems found, ${problems.closed} closed (accepted by the inspecting side), ${problems.overdue} overdue, ${problems.deferred} deferred`,
    `   measures proposed (an organ decides): ${counts.measures.reduce((sum, { count }) => sum + count, 0)}`,
    paint("bold", `3. ${written} documents written; the periods shown call for ${called}`),
    paint("bold", "4. Open first"),
    ...filesToOpen(report, "en").map(([file, what]) => `   ${out}/${file}  ${paint("dim", what)}`),
    `   ${out}/README.md`,
    "",
    `${Math.round(seconds)} seconds. With your own data: cunjing template --out data, then cunjing assess rules.yaml --data data --out result`,
  ];
  return `${lines.join("\n")}\n`;
}

function filesToOpen(report: DemoReport, language: "zh" | "en"): readonly (readonly [string, string])[] {
  return OPEN_FIRST.flatMap(([kind, form, zh, en]) => {
    const file = lastFileOf(report, kind, form);
    return file === undefined ? [] : [[file, language === "zh" ? zh : en] as const];
  });
}
