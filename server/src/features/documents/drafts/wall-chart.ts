import type { FactsOf } from "@cunjing/documents";
import type { Draft } from "./draft.ts";
import type { ProblemFacts } from "./listed-problems.ts";
import { unfit } from "./read-problem.ts";
import { countProblems, readUnitRecord } from "./read-unit.ts";

/** An A3 sheet holds so many lines; what is closed goes first where there are more. */
const MOST_LINES = 40;

/** 挂图: a line a spot for the village office's wall, ticked off one by one after the inspecting side has been there (S2-27). */
export const draftWallChart: Draft<"wall-chart"> = async (input) => {
  const { today, about } = input;
  const unit = await readUnitRecord(input, "挂图");
  if (unit.problems.length === 0) return unfit("挂图", "没有登记问题", "no problem is recorded");
  const counts = countProblems(unit.problems, today);
  const open = unit.problems.filter(({ state }) => state !== "closed");
  const closed = unit.problems.filter(({ state }) => state === "closed");
  const chosen = new Set([...open, ...closed].slice(0, MOST_LINES));
  const shown = unit.problems.filter((problem) => chosen.has(problem));
  return {
    unit: unit.id,
    pos: unit.pos,
    sealedBy: null,
    to: [],
    fields: ({ issuer }) => ({
      issuer,
      village: unit.path,
      leader: "村（社区）党组织书记",
      asOf: today,
      spots: shown.map((problem, at) => ({
        number: String(problem.serial ?? at + 1),
        place: problem.place ?? about.wordOf(problem.place_type) ?? "",
        problem: problem.description,
        responsible: problem.responsible_name,
        deadline: problem.due_on ?? problem.found_on,
        state: stateOf(problem),
        ...(problem.closed_on === null ? {} : { closedOn: problem.closed_on }),
      })),
      totals: { found: `${counts.found}`, closed: `${counts.closed}`, open: `${counts.open}` },
    }),
  };
};

type State = FactsOf<"wall-chart">["spots"][number]["state"];
const STATES: Readonly<Record<string, State>> = {
  found: "待整改",
  dispatched: "待整改",
  in_rectification: "整改中",
  acceptance_requested: "申请验收",
  accepted: "申请验收",
  closed: "已销号",
  deferred: "缓办",
};

const stateOf = ({ state, returns }: ProblemFacts): State =>
  state === "in_rectification" && returns > 0 ? "退回" : (STATES[state] ?? "待整改");
