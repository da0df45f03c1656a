import type { Body, FactsOf } from "@cunjing/documents";
import { closedRate, countProblems, printRate } from "./count-problems.ts";
import type { Entry } from "./demands.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuersOf, officeBody } from "./issuers.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { practicesOf } from "./practices.ts";
import { foundInPeriod, problemsOf } from "./problem-facts.ts";
import { inspectionsIn, mobilisationsIn, placesOf } from "./work-records.ts";

/** A pool of assessed units by the attribute that the policy's first grouped pool goes by; one pool where none is grouped. */
function poolsByTrack({ assessed, units }: DocumentContext): readonly (readonly string[])[] {
  return [...Map.groupBy(assessed, (unit) => units.attribute(unit, "track")).values()];
}

/** 周工作通报: one for each pool, by the bureau that leads it (S1-17). */
export function planWeeklyBulletins(
  context: DocumentContext,
  entry: string,
  by: string,
): readonly PlannedDocument[] {
  const pools = by.endsWith("分别") ? poolsByTrack(context) : [context.assessed];
  const issuers = issuersOf(context, by, pools.length);
  return pools.map((pool, at) =>
    planned(
      "weekly-bulletin",
      issuers[at]?.name ?? "",
      () => bulletinFacts(context, issuers[at] ?? officeBody(context), pool),
      { entry },
    ),
  );
}

function bulletinFacts(
  context: DocumentContext,
  issuer: Body,
  pool: readonly string[],
): FactsOf<"weekly-bulletin"> {
  const of = new Set(pool);
  const found = problemsOf(context, foundInPeriod(context), of);
  const inspections = inspectionsIn(context, of).filter(({ kind }) => kind !== "self");
  const { villages, towns } = placesOf(context, inspections);
  const rows = pool.map((unit) => ({
    unit,
    counts: countProblems(problemsOf(context, context.ledger, new Set([unit]))),
  }));
  return {
    ...officialFrame(context, issuer, context.officesOf(pool)),
    campaign: context.campaign,
    period: context.printed,
    progress: [
      {
        title: "督查情况",
        text: `检查${towns}个乡镇（街道）、${villages}个村（社区）${inspections.length}次，新发现问题${found.length}个。`,
      },
      ...practicesOf(context, of, found),
    ],
    units: rows.map(({ unit, counts }) => ({
      unit: context.units.name(unit),
      found: String(counts.found),
      closed: String(counts.closed),
      rate: closedRate(counts),
      overdue: String(counts.overdue),
    })),
    problems: overdueEntries(context, rows),
    next: [
      {
        title: "抓好问题整改",
        text: "各单位要对照问题台账逐项销号，逾期问题查明原因、限期整改；对同类问题举一反三，防止反弹。",
      },
    ],
  };
}

function overdueEntries(
  { units }: DocumentContext,
  rows: readonly { readonly unit: string; readonly counts: ReturnType<typeof countProblems> }[],
): Entry[] {
  const late = rows
    .filter(({ counts }) => counts.overdue > 0)
    .toSorted((a, b) => b.counts.overdue - a.counts.overdue);
  if (late.length === 0) return [{ title: "整改进度总体正常", text: "截至本周末没有逾期未改的问题。" }];
  const text = late
    .slice(0, 3)
    .map(({ unit, counts }) => `${units.name(unit)}${counts.overdue}个（整改率${printRate(counts)}）`);
  return [{ title: "部分问题逾期未改", text: `逾期未销号问题较多的有${text.join("、")}。` }];
}

/** 周报表: one for each assessed unit, its towns in rows, prefilled from the ledger (S1-16). */
export function planWeeklyTables(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  return context.assessed.map((unit) =>
    planned("weekly-table", context.units.name(unit), () => tableFacts(context, unit), {
      entry,
      forms: ["docx", "xlsx"],
    }),
  );
}

function tableFacts(context: DocumentContext, unit: string): FactsOf<"weekly-table"> {
  const { units, ledger } = context;
  const own = problemsOf(context, ledger, new Set([unit]));
  const towns = [...Map.groupBy(own, (problem) => units.parent(problem.unit))].sort(
    ([a], [b]) => units.order(a) - units.order(b),
  );
  const work = mobilisationsIn(context, new Set([unit]));
  const row = (name: string, problems: typeof own) => {
    const counts = countProblems(problems);
    return {
      unit: name,
      found: String(counts.found),
      closed: String(counts.closed),
      open: String(counts.open),
      overdue: String(counts.overdue),
      rate: closedRate(counts),
      people: "",
      machines: "",
      tons: "",
      structures: "",
      remark: "",
    };
  };
  return {
    issuer: context.officeOf(unit),
    addressees: [officeBody(context)],
    campaign: context.campaign,
    period: context.printed,
    rows: towns.map(([town, problems]) => row(units.name(town), problems)),
    total: {
      ...row("", own),
      people: String(work.people),
      machines: String(work.machines),
      tons: String(work.tons),
      structures: String(work.sites),
      remark: "问题为累计数，出动和清理为本周数",
    },
    reportedOn: context.printed.last,
    contact: context.contact,
  };
}
