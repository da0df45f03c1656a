import { PROBLEM_STATES, type ProblemState } from "@cunjing/contract";
import { printDay } from "@cunjing/documents";
import { refuse } from "../../../platform/commands/refusal.ts";
import { answeredDocument } from "./dispatch-return.ts";
import { type Draft, keptPicture } from "./draft.ts";
import { numberOf, type ProblemFacts } from "./listed-problems.ts";
import { type DispatchFacts, readDispatch } from "./read-dispatch.ts";

/** 整改情况报告: the county's upward document about a dispatch, item by item, with the pictures of the acceptance visits (E9, S1-36). */
export const draftRectificationReport: Draft<"rectification-report"> = async (input) => {
  const { words } = input;
  const row = await readDispatch(input, "整改情况报告", (channel) => channel !== "on_the_spot");
  const { signer } = words;
  if (signer === undefined)
    return refuse("document_record_unfit", {
      kind: "整改情况报告",
      reason: { zh: "上行文要写明签发人（signer）", en: "an upward document names who signs it (signer)" },
    });
  const done = row.problems.filter(({ state }) =>
    ["closed", "accepted", "acceptance_requested"].includes(state),
  ).length;
  const closed = row.problems.filter(({ state }) => state === "closed").length;
  return {
    unit: row.receiver,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [{ role: "main", unit: row.issuer_unit }],
    fields: (frame) => ({
      ...frame,
      signer,
      answers: answeredDocument(row),
      overview:
        words.overview ??
        `涉及问题${row.problems.length}个，已整改${done}个，其中经验收销号${closed}个；未完成${row.problems.length - done}个。`,
      measures: words.measures === undefined ? [] : [{ title: "整改措施", text: words.measures }],
      problems: row.problems.map((problem) => rectified(row, problem)),
      next: [
        {
          title: "巩固整改成果",
          text: "对照问题举一反三，落实日常管护责任，对已销号问题适时回头看，防止反弹。",
        },
      ],
    }),
  };
};

function rectified({ answers }: DispatchFacts, problem: ProblemFacts) {
  const answer = answers.findLast(({ problems }) => problems.includes(problem.id));
  const ended = problem.closed_on ?? problem.accepted_on ?? problem.requested_on;
  const result =
    answer?.text ?? problem.rectification ?? (ended === null ? "正在整改。" : `${printDay(ended)}整改到位。`);
  const picture = (what: string, key: string | null) =>
    key === null ? [] : [{ caption: `${numberOf(problem)}${what}`, image: keptPicture(key) }];
  return {
    number: numberOf(problem),
    unit: problem.path,
    problem: `${problem.place ?? ""}${problem.description}`,
    result: /[。！？]$/.test(result) ? result : `${result}。`,
    state: PROBLEM_STATES[problem.state as ProblemState].zh,
    leader: answer?.leader ?? "—",
    person: answer?.person ?? "—",
    pictures: [...picture("整改前", problem.before), ...picture("整改后", problem.after)],
  };
}
