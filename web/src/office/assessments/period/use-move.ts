/** Takes a step of a result: the command of each, with what is said when it is done. */
import type { AssessmentMove, AssessmentState } from "@cunjing/contract";
import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../../../api/queries.ts";
import { formatDay } from "../../../ui/format.ts";
import { useTell } from "../../../ui/tell.tsx";
import { assessmentMoveWords } from "../../../words/assessment-moves.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { UNDONE_BY } from "./stages.ts";
import { useNextBy } from "./use-next-by.ts";
import { usePeriod, usePeriodParams } from "./use-period.ts";

export interface MoveValues {
  readonly note: string;
  readonly until: string;
  readonly organ: string;
}

const NOTHING: MoveValues = { note: "", until: "", organ: "" };

/** What a step came to. */
interface Taken {
  readonly words: string;
  readonly state: string;
  /** What the row is at now: the base of the step that undoes this one. */
  readonly revision: number;
  /** The result that is computed now, where it is another than the page's. */
  readonly computes?: string;
}

export function useMove(): {
  readonly isAtWork: boolean;
  /** Takes the step and says what came of it and what comes next, with an undo where the server takes it back. Resolves to whether it was done. */
  readonly take: (move: AssessmentMove, values: Partial<MoveValues>) => Promise<boolean>;
} {
  const say = useWords(assessmentMoveWords);
  const [language] = useLanguage();
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign, assessment } = usePeriodParams();
  const { revision } = usePeriod();
  const nextBy = useNextBy();
  const sendForCheck = useCommand("send-assessment-for-check");
  const number = useCommand("number-assessment");
  const issue = useCommand("issue-assessment");
  const correct = useCommand("correct-assessment");
  const plain = {
    close_check: useCommand("close-assessment-check"),
    review: useCommand("review-assessment"),
    submit: useCommand("submit-assessment"),
    recall: useCommand("recall-assessment"),
    sign: useCommand("sign-assessment"),
  } as const;
  const reasoned = {
    recompute: useCommand("recompute-assessment"),
    send_back: useCommand("send-assessment-back"),
    withdraw: useCommand("withdraw-assessment"),
  } as const;
  const args = { campaign };

  async function issued(base: number): Promise<Taken> {
    const done = await issue.mutateAsync({ args, body: { assessment }, base });
    const { measures_withdrawn: withdrawn, measures_flagged: flagged } = done;
    const said = say("numberDone", { number: done.number });
    return {
      ...done,
      words: withdrawn + flagged === 0 ? said : said + say("issueMeasures", { withdrawn, flagged }),
    };
  }

  async function obey(
    move: AssessmentMove,
    { note, until, organ }: MoveValues,
    base: number,
  ): Promise<Taken> {
    const said = note.trim();
    if (move === "send_for_check") {
      const done = await sendForCheck.mutateAsync({ args, body: { assessment, until }, base });
      const last = formatDay(done.check_until, language);
      return { ...done, words: say("send_for_checkDone", { count: done.asked, until: last }) };
    }
    if (move === "number") {
      const done = await number.mutateAsync({ args, body: { assessment, organ }, base });
      return await issued(done.revision);
    }
    if (move === "issue") return await issued(base);
    if (move === "correct") {
      const next = crypto.randomUUID();
      const body = { assessment: next, corrects: assessment, reason: said };
      const done = await correct.mutateAsync({ args, body });
      await navigate({ to: "/c/$campaign/assessments/$assessment", params: { campaign, assessment: next } });
      const words = say("correctDone", { edition: done.edition });
      return { words, state: "computing", revision: 1, computes: next };
    }
    if (move in reasoned) {
      const known = move as keyof typeof reasoned;
      const done = await reasoned[known].mutateAsync({ args, body: { assessment, note: said }, base });
      return { ...done, words: say(`${known}Done`) };
    }
    const known = move as keyof typeof plain;
    const body = { assessment, ...(said === "" ? {} : { note: said }) };
    const done = await plain[known].mutateAsync({ args, body, base });
    return { ...done, words: say(`${known}Done`) };
  }

  async function take(move: AssessmentMove, values: Partial<MoveValues>, base = revision): Promise<boolean> {
    try {
      const done = await obey(move, { ...NOTHING, ...values }, base);
      if (done.state === "computing") {
        tell.begun(done.computes ?? assessment, done.words);
        return true;
      }
      const next = nextBy(done.state as AssessmentState);
      const undo = UNDONE_BY[move];
      tell.done(
        next === undefined ? done.words : say("thenNext", { done: done.words, next }),
        undo === undefined ? undefined : () => void take(undo, { note: say("taken_back") }, done.revision),
      );
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }

  const all = [sendForCheck, number, issue, correct, ...Object.values(plain), ...Object.values(reasoned)];
  return { isAtWork: all.some(({ isPending }) => isPending), take: (move, values) => take(move, values) };
}
