import type { LedgerRow, ListedProblem } from "@cunjing/documents";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { teamNames } from "./teams.ts";
import { wordOf } from "./word-of.ts";

/** Problems found in the period itself. */
export function foundInPeriod({ ledger, printed }: DocumentContext): readonly LedgerProblem[] {
  return ledger.filter(({ day }) => printed.first <= day && day <= printed.last);
}

/** Problems of the ledger in some assessed units. */
export function problemsOf(
  context: DocumentContext,
  problems: readonly LedgerProblem[],
  of: ReadonlySet<string>,
): readonly LedgerProblem[] {
  return problems.filter(({ unit }) => of.has(context.units.assessedAbove(unit)));
}

/** A problem as documents list it. */
export function listedProblem({ units }: DocumentContext, problem: LedgerProblem): ListedProblem {
  return {
    number: problem.id,
    unit: units.path(problem.unit),
    spot: problem.place,
    description: problem.description,
    category: problem.category,
    foundOn: problem.day,
    ...(problem.dueDay === "" ? {} : { deadline: problem.dueDay }),
  };
}

const SEVERITY = ["serious", "prominent", "ordinary"];

/** The gravest first, then the oldest: which places a text names. */
export function gravestFirst(problems: readonly LedgerProblem[]): readonly LedgerProblem[] {
  return problems.toSorted(
    (a, b) =>
      SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) ||
      (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** As `problems`, but of each unit one first, so that a text does not name the same place thrice. */
export function spreadOverUnits(
  problems: readonly LedgerProblem[],
  unitOf: (problem: LedgerProblem) => string,
  count: number,
): readonly LedgerProblem[] {
  const seen = new Set<string>();
  const firstOfEach = problems.filter((problem) => !seen.has(unitOf(problem)) && seen.add(unitOf(problem)));
  return [...firstOfEach, ...problems.filter((problem) => !firstOfEach.includes(problem))].slice(0, count);
}

/** What the state of a problem is called (domain words). */
export function stateWord(problem: LedgerProblem): string {
  if (problem.closed) return "已销号";
  if (problem.deferred) return "缓办";
  const words: Readonly<Record<string, string>> = {
    found: "待交办",
    dispatched: "已交办",
    in_rectification: "整改中",
    acceptance_requested: "申请验收",
    accepted: "验收通过",
  };
  return words[problem.state] ?? problem.state;
}

/** A problem with every field of the ledger (B8) that the facts hold. */
export function ledgerRow(context: DocumentContext, problem: LedgerProblem): LedgerRow {
  const word = (column: string, value: string): string => wordOf("problems", column, value);
  const { units } = context;
  const optional = {
    placeType: word("place_type", problem.placeType),
    behaviour: word("behaviour", problem.behaviour),
    requestedOn: problem.requestedDay,
    acceptedOn: problem.acceptedDay,
    closedOn: problem.closedDay,
    daysUsed: problem.closed ? problem.daysOpen : "",
    returned: problem.returned,
    warnings: problem.warned,
    linked: problem.lineage === problem.id ? "" : problem.lineage,
    rebound: problem.reopened ? "反弹" : "",
    extension:
      problem.extended === "0" || problem.extended === "" ? "" : `${problem.extended}次，至${problem.dueDay}`,
    acceptedBy: problem.acceptedDay === "" ? "" : teamNames(context, problem.team).short,
  };
  return {
    number: problem.id,
    source: word("source", problem.source),
    foundOn: problem.day,
    finder: problem.team === "" ? word("source", problem.source) : teamNames(context, problem.team).short,
    unit: units.path(problem.unit),
    spot: problem.place,
    category: problem.category,
    severity: word("severity", problem.severity),
    stock: word("stock", problem.stock),
    description: problem.description,
    channel: word("channel", problem.channel),
    responsibleUnit: units.path(units.parent(problem.unit)),
    deadline: problem.dueDay,
    progress: stateWord(problem),
    overdue: problem.overdue ? "逾期" : "否",
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== "")),
  };
}
