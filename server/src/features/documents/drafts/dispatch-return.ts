import { PROBLEM_STATES, type ProblemState } from "@cunjing/contract";
import type { Draft } from "./draft.ts";
import { numberOf, placeOf } from "./listed-problems.ts";
import { type DispatchFacts, readDispatch } from "./read-dispatch.ts";

/** 督办回执 of whoever received a dispatch: prefilled with what the ledger and the joint answers hold (B7). */
export const draftDispatchReturn: Draft<"dispatch-return"> = async (input) => {
  const row = await readDispatch(input, "督办回执", (channel) => channel !== "on_the_spot");
  const answer = row.answers.at(-1);
  const texts = row.answers.flatMap(({ text }) => text ?? []);
  return {
    unit: row.receiver,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [{ role: "main", unit: row.issuer_unit }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees: [addressees[0] ?? issuer],
      answers: answeredDocument(row),
      ...(row.received_on === null ? {} : { receivedOn: row.received_on }),
      problems: row.problems.map((problem) => {
        const finished = problem.closed_on ?? problem.requested_on;
        return {
          number: numberOf(problem),
          place: placeOf(problem),
          problem: problem.description,
          state: PROBLEM_STATES[problem.state as ProblemState].zh,
          ...(problem.due_on === null ? {} : { deadline: problem.due_on }),
          ...(finished === null ? {} : { finishedOn: finished }),
        };
      }),
      ...(answer?.leader ? { leader: answer.leader } : {}),
      ...(answer?.person ? { person: answer.person } : {}),
      ...(texts.length === 0 ? {} : { answer: texts.join("\n") }),
    }),
  };
};

/** 《督办通知》（示百攻办〔2019〕5号）; without a number the day says which one. */
export function answeredDocument({ channel, number, issued_on }: DispatchFacts): string {
  const name = channel === "warning" ? "《督办警示》" : "《督办通知》";
  return `${name}（${number ?? `${issued_on.replaceAll("-", ".")}交办`}）`;
}
