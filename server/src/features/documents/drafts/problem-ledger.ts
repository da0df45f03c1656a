import { PROBLEM_STATES, type ProblemState } from "@cunjing/contract";
import { type LedgerRow, percentOf, printPercentAtLeast } from "@cunjing/documents";
import { type CampaignWords, choiceOf } from "./campaign-words.ts";
import type { Draft } from "./draft.ts";
import { numberOf, type ProblemFacts } from "./listed-problems.ts";
import { countProblems, readUnitRecord } from "./read-unit.ts";

/** 问题台账, a unit's negative list (B8, S2-5): the eleven columns that fit across a sheet; the ledger's own export has all rows. */
export const draftProblemLedger: Draft<"problem-ledger"> = async (input) => {
  const { about, today } = input;
  const unit = await readUnitRecord(input, "问题台账");
  const counts = countProblems(unit.problems, today);
  const rate = percentOf(String(counts.closed), String(counts.found));
  return {
    unit: unit.id,
    pos: unit.pos,
    sealedBy: null,
    to: [],
    fields: ({ issuer }) => ({
      issuer,
      campaign: about.title,
      scope: unit.path,
      asOf: today,
      rows: unit.problems.map((problem) => ledgerRow(problem, about, today)),
      summary: [
        { label: "发现", value: `${counts.found}个` },
        { label: "已销号", value: `${counts.closed}个` },
        { label: "未销号", value: `${counts.open}个` },
        { label: "逾期", value: `${counts.overdue}个` },
        { label: "整改率", value: rate === null ? "—" : printPercentAtLeast(rate) },
      ],
      columns: "printed",
    }),
  };
};

function ledgerRow(problem: ProblemFacts, about: CampaignWords, today: string): LedgerRow {
  const isOpen = problem.state === "dispatched" || problem.state === "in_rectification";
  const optional: Partial<Record<keyof LedgerRow, string | null>> = {
    placeType: about.wordOf(problem.place_type) ?? null,
    behaviour: about.wordOf(problem.behaviour) ?? null,
    plan: problem.rectification,
    requestedOn: problem.requested_on,
    acceptedOn: problem.accepted_on,
    closedOn: problem.closed_on,
    returned: String(problem.returns),
    warnings: String(problem.warnings),
  };
  return {
    number: numberOf(problem),
    source: choiceOf("problems", "source", problem.source),
    foundOn: problem.found_on,
    finder: problem.team_name ?? choiceOf("problems", "source", problem.source),
    unit: problem.path,
    spot: problem.place ?? "",
    category: about.wordOf(problem.category) ?? "",
    severity: choiceOf("problems", "severity", problem.severity),
    stock: problem.stock === null ? "" : choiceOf("problems", "stock", problem.stock),
    description: problem.description,
    channel: problem.channel === null ? "" : (about.wordOf(problem.channel) ?? ""),
    responsibleUnit: problem.responsible_name,
    deadline: problem.due_on ?? "",
    progress: PROBLEM_STATES[problem.state as ProblemState].zh,
    overdue: isOpen && problem.due_on !== null && problem.due_on < today ? "逾期" : "否",
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  };
}
