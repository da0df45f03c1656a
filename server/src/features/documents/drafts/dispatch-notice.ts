import type { Draft } from "./draft.ts";
import { listedProblem } from "./listed-problems.ts";
import { readDispatch } from "./read-dispatch.ts";

/** What annex 4 asks to be fed back, with every notice (S1-34). */
export const FEEDBACK_ITEMS = ["整改完成情况", "责任领导（县级）", "具体责任人（科级）"];

/** 督办通知 of a dispatch: one for a county and an inspection, never one a problem (E9). */
export const draftDispatchNotice: Draft<"dispatch-notice"> = async (input) => {
  const { about, words, organ } = input;
  const row = await readDispatch(
    input,
    "督办通知",
    (channel) => !["warning", "on_the_spot"].includes(channel),
  );
  const days = row.problems.map(({ found_on }) => found_on).sort();
  const dues = row.problems.flatMap(({ due_on }) => due_on ?? []).sort();
  return {
    unit: row.receiver,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [{ role: "main", unit: row.receiver }],
    fields: (frame) => ({
      ...frame,
      campaign: about.title,
      unit: row.receiver_name,
      inspectedFrom: row.inspected_on ?? days[0] ?? row.issued_on,
      inspectedTo: row.inspected_on ?? days.at(-1) ?? row.issued_on,
      team: row.team_name ?? organ.name,
      grounds: words.grounds ?? about.grounds,
      problems: row.problems.map((problem) => listedProblem(problem, about)),
      feedbackBy: words.feedback_by ?? row.due_on ?? dues.at(-1) ?? row.issued_on,
      feedbackItems: words.feedback_items ?? FEEDBACK_ITEMS,
      sentThisMonth: row.sent_this_month,
    }),
  };
};
