/** Takes a step of a result: the command of each, with what is said when it is done. */
import type { AssessmentMove } from "@cunjing/contract";
import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../../../api/queries.ts";
import { formatDay } from "../../../ui/format.ts";
import { useTell } from "../../../ui/tell.tsx";
import { assessmentMoveWords } from "../../../words/assessment-moves.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { usePeriod, usePeriodParams } from "./use-period.ts";

export interface MoveValues {
  readonly note: string;
  readonly until: string;
  readonly organ: string;
}

export function useMove(): {
  readonly isAtWork: boolean;
  readonly take: (move: AssessmentMove, values: MoveValues) => Promise<boolean>;
} {
  const say = useWords(assessmentMoveWords);
  const [language] = useLanguage();
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign, assessment } = usePeriodParams();
  const { revision } = usePeriod();
  const sendForCheck = useCommand("send-assessment-for-check");
  const number = useCommand("number-assessment");
  const issue = useCommand("issue-assessment");
  const correct = useCommand("correct-assessment");
  const plain = {
    close_check: useCommand("close-assessment-check"),
    review: useCommand("review-assessment"),
    submit: useCommand("submit-assessment"),
    sign: useCommand("sign-assessment"),
  } as const;
  const reasoned = {
    recompute: useCommand("recompute-assessment"),
    send_back: useCommand("send-assessment-back"),
    withdraw: useCommand("withdraw-assessment"),
  } as const;
  const args = { campaign };

  async function issued(base: number): Promise<string> {
    const done = await issue.mutateAsync({ args, body: { assessment }, base });
    const { measures_withdrawn: withdrawn, measures_flagged: flagged } = done;
    const said = say("numberDone", { number: done.number });
    return withdrawn + flagged === 0 ? said : said + say("issueMeasures", { withdrawn, flagged });
  }

  async function obey(move: AssessmentMove, { note, until, organ }: MoveValues): Promise<string> {
    const said = note.trim();
    if (move === "send_for_check") {
      const done = await sendForCheck.mutateAsync({ args, body: { assessment, until }, base: revision });
      return say("send_for_checkDone", { count: done.asked, until: formatDay(done.check_until, language) });
    }
    if (move === "number") {
      const done = await number.mutateAsync({ args, body: { assessment, organ }, base: revision });
      return await issued(done.revision);
    }
    if (move === "issue") return await issued(revision);
    if (move === "correct") {
      const next = crypto.randomUUID();
      const done = await correct.mutateAsync({
        args,
        body: { assessment: next, corrects: assessment, reason: said },
      });
      await navigate({ to: "/c/$campaign/assessments/$assessment", params: { campaign, assessment: next } });
      return say("correctDone", { edition: done.edition });
    }
    if (move in reasoned) {
      const known = move as keyof typeof reasoned;
      await reasoned[known].mutateAsync({ args, body: { assessment, note: said }, base: revision });
      return say(`${known}Done`);
    }
    const known = move as keyof typeof plain;
    const body = { assessment, ...(said === "" ? {} : { note: said }) };
    await plain[known].mutateAsync({ args, body, base: revision });
    return say(`${known}Done`);
  }

  const all = [sendForCheck, number, issue, correct, ...Object.values(plain), ...Object.values(reasoned)];
  return {
    isAtWork: all.some(({ isPending }) => isPending),
    take: async (move, values) => {
      try {
        tell.done(await obey(move, values));
        return true;
      } catch (error) {
        tell.failed(error);
        return false;
      }
    },
  };
}
