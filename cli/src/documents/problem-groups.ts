import { type ListedProblem, percentOf, printPercentAtLeast } from "@cunjing/documents";
import { groupsBySize } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { gravestFirst, listedProblem, spreadOverUnits } from "./problem-facts.ts";

export interface ProblemGroup {
  readonly title: string;
  readonly lead: string;
  readonly problems: readonly ListedProblem[];
}

/** Kinds of problem that a bulletin takes up, and places that it names for each. */
const KINDS_NAMED = 3;
const PLACES_NAMED = 3;

/**
 * The problems of a bulletin: the most frequent categories of what was found, then what is overdue, then what came back. Each with its
 * numbers and some places; the annex lists more.
 */
export function problemGroups(
  context: DocumentContext,
  found: readonly LedgerProblem[],
  standing: readonly LedgerProblem[],
): readonly ProblemGroup[] {
  const byCategory = groupsBySize(found, ({ category }) => category).slice(0, KINDS_NAMED);
  const overdue = standing.filter((problem) => problem.overdue);
  const back = standing.filter((problem) => problem.reopened && !problem.closed);
  return [
    ...byCategory.map(([category, problems]) => categoryGroup(context, category, problems, found.length)),
    ...standingGroup(context, "部分问题逾期未改", "已超过整改期限仍未销号的问题", overdue),
    ...standingGroup(context, "整改成果巩固不够", "销号后又反弹、正在重新整改的问题", back),
  ];
}

function categoryGroup(
  context: DocumentContext,
  category: string,
  problems: readonly LedgerProblem[],
  all: number,
): ProblemGroup {
  const share = percentOf(String(problems.length), String(all)) ?? "0";
  return {
    title: `${category}方面`,
    lead: `发现问题${problems.length}个，占本期发现问题的${printPercentAtLeast(share)}，其中${byUnit(context, problems)}。较突出的有：`,
    problems: someOf(context, problems),
  };
}

function standingGroup(
  context: DocumentContext,
  title: string,
  what: string,
  problems: readonly LedgerProblem[],
): readonly ProblemGroup[] {
  if (problems.length === 0) return [];
  const lead = `截至期末，${what}共${problems.length}个，其中${byUnit(context, problems)}。如：`;
  return [{ title, lead, problems: someOf(context, problems) }];
}

/** 甲县60个、己县41个、丙县30个: the three units with most. */
function byUnit({ units }: DocumentContext, problems: readonly LedgerProblem[]): string {
  return groupsBySize(problems, ({ unit }) => units.assessedAbove(unit))
    .slice(0, 3)
    .map(([unit, own]) => `${units.name(unit)}${own.length}个`)
    .join("、");
}

function someOf(context: DocumentContext, problems: readonly LedgerProblem[]): readonly ListedProblem[] {
  const unitOf = ({ unit }: LedgerProblem): string => context.units.assessedAbove(unit);
  return spreadOverUnits(gravestFirst(problems), unitOf, PLACES_NAMED).map((problem) =>
    listedProblem(context, problem),
  );
}
