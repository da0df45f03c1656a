import { findTable } from "@cunjing/contract";
import { type FactsOf, printMonthDay } from "@cunjing/documents";
import { formatDay } from "@cunjing/engine";
import { columnText } from "./cell-text.ts";
import type { PictureSource } from "./contrast-album-facts.ts";
import { countProblems, printRate } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import { committeeOf } from "./issuers.ts";
import type { LedgerProblem } from "./ledger.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { teamNames } from "./teams.ts";
import { wordOf } from "./word-of.ts";

/** 一村一档 of the villages that were asked for (B9): seven sections, all from records; what no record holds says 无记录. */
export function planArchives(
  context: DocumentContext,
  villages: readonly string[],
  pictures: PictureSource,
): readonly PlannedDocument[] {
  return villages.map((village) =>
    planned("village-archive", context.units.path(village), () => archiveFacts(context, village, pictures)),
  );
}

function archiveFacts(
  context: DocumentContext,
  village: string,
  pictures: PictureSource,
): FactsOf<"village-archive"> {
  const { units, ledger, printed } = context;
  const problems = ledger.filter(({ unit }) => unit === village);
  const counts = countProblems(problems);
  const first = problems[0];
  return {
    issuer: committeeOf(context, village),
    village: units.path(village),
    asOf: printed.last,
    particulars: [
      { label: "名　称", value: units.name(village) },
      { label: "所属乡镇（街道）", value: units.name(units.parent(village)) },
      { label: "户　数", value: withUnit(units.attribute(village, "households"), "户") },
      { label: "人　口", value: withUnit(units.attribute(village, "population"), "人") },
    ],
    history: `责任人（职务）：${holders(context, village) || "无记录"}。`,
    funds: [],
    survey:
      first === undefined
        ? "没有登记问题。"
        : `${printMonthDay(first.day)}首次登记问题，截至${printMonthDay(printed.last)}共登记整治点位${problems.length}处。`,
    spots: problems.map((problem, at) => {
      const before = pictures.before(problem.id);
      const after = problem.closed ? pictures.after(problem.id) : undefined;
      return {
        number: String(at + 1),
        place: problem.place,
        category: problem.category,
        content: problem.description,
        deadline: problem.dueDay || problem.day,
        ...(problem.closedDay === "" ? {} : { closedOn: problem.closedDay }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    }),
    works: courses(context, problems),
    results: [
      { label: "登记点位", value: `${counts.found}处` },
      { label: "验收销号", value: `${counts.closed}处` },
      { label: "整改率（销号÷登记）", value: printRate(counts) },
      { label: "未销号", value: `${counts.open}处` },
    ],
    acceptance: `${counts.closed}处点位经检查方到现场验收后销号；反弹${counts.reopened}处。`,
    upkeep: [],
    checks: visits(context, village),
  };
}

const withUnit = (value: string, unit: string): string => (value === "" ? "无记录" : `${value}${unit}`);

/** Posts, never persons. */
function holders({ tables }: DocumentContext, village: string): string {
  const table = tables.get("responsibilities");
  if (table === undefined) return "";
  const [unit, kind, post] = ["unit", "kind", "post"].map((name) => table.columns.get(name) ?? []);
  const own = (unit ?? []).flatMap((at, row) =>
    at === village ? [`${wordOf("responsibilities", "kind", kind?.[row] ?? "")}：${post?.[row] ?? ""}`] : [],
  );
  return [...new Set(own)].join("；");
}

/** The order in which the steps of one day happened, where the records do not say: that of the workflow. */
const STEPS = findTable("problem_events")?.columns.find(({ id }) => id === "event")?.choices ?? [];

/** The course of each spot in one line: 1号点位：4月11日交办，4月12日开始整改，… */
function courses(
  { graph, period }: DocumentContext,
  problems: readonly LedgerProblem[],
): FactsOf<"village-archive">["works"] {
  const table = graph.facts("problem_events");
  if (table === undefined) return [];
  const [problem, event] = ["problem", "event"].map((name) => columnText(table, name));
  const wanted = new Set(problems.map(({ id }) => id));
  const events: { id: string; day: string; at: number }[] = [];
  for (let row = 0; row < table.rows; row++) {
    const id = problem?.(row) ?? "";
    const day = table.day[row] ?? 0;
    if (!wanted.has(id) || day > period.last) continue;
    events.push({ id, day: formatDay(day), at: STEPS.findIndex((step) => step.id === event?.(row)) });
  }
  const ordered = events.toSorted((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1));
  return problems.flatMap(({ id }, at) => {
    const own = ordered.filter((one) => one.id === id);
    const said = own.map((one) => `${printMonthDay(one.day)}${STEPS[one.at]?.zh ?? ""}`);
    const day = own[0]?.day;
    return day === undefined ? [] : [{ day, what: `${at + 1}号点位：${said.join("，")}`, document: id }];
  });
}

function visits(context: DocumentContext, village: string): FactsOf<"village-archive">["checks"] {
  const table = context.graph.facts("inspections");
  if (table === undefined) return [];
  const [kind, team, score, full] = ["kind", "team", "score", "full"].map((name) => columnText(table, name));
  const at = context.graph.units.indexOf(village);
  const checks: { day: string; by: string; result: string }[] = [];
  for (let row = 0; row < table.rows; row++) {
    const day = table.day[row] ?? 0;
    if (table.unit[row] !== at || day > context.period.last) continue;
    const who = team?.(row) ?? "";
    const word = wordOf("inspections", "kind", kind?.(row) ?? "");
    checks.push({
      day: formatDay(day),
      by: who === "" ? word : `${teamNames(context, who).short}（${word}）`,
      result: `得${score?.(row) ?? ""}分（满分${full?.(row) || "100"}分）`,
    });
  }
  return checks;
}
