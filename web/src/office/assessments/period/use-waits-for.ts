/** What a result waits for and who does it, in words: answers, decisions, the next step, receipts. */
import type { AssessmentState } from "@cunjing/contract";
import { useCampaign } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { onwardMove } from "./stages.ts";
import { useNextBy, useStepWords } from "./use-next-by.ts";
import { isIssuedState, usePeriod } from "./use-period.ts";
import { useOwnSheet } from "./use-view.ts";

export function useWaitsFor(): string | undefined {
  const say = useWords(periodWords);
  const stepWords = useStepWords();
  const [language] = useLanguage();
  const nextBy = useNextBy();
  const { can } = useCampaign();
  const own = useOwnSheet();
  const { state, moves, sheets, check_until, as_of_day } = usePeriod();
  const all = sheets.length;
  const until = check_until === null ? "" : formatDay(check_until, language, as_of_day);
  if (!can("assessment.review")) {
    if (own === undefined) return undefined;
    if (isIssuedState(state)) return say(own.received_at === null ? "waitsOwnReceipt" : "waitsOwnDone");
    if (state !== "in_check") return undefined;
    return own.answered_at === null ? say("waitsOwn", { until }) : say("waitsOwnAnswered");
  }
  if (state === "issued")
    return all === 0
      ? undefined
      : say("waitsReceipts", {
          received: sheets.filter(({ received_at }) => received_at !== null).length,
          all,
        });
  if (state === "receipted") return say("waitsNothing");
  if (state === "in_check") {
    const objections = sheets.reduce((sum, { objections_open }) => sum + objections_open, 0);
    const answered = sheets.filter(({ answered_at }) => answered_at !== null).length;
    const check = say("waitsCheck", { answered, all, until });
    return objections === 0 ? check : `${check} · ${say("waitsObjections", { count: objections })}`;
  }
  const onward = onwardMove(state as AssessmentState);
  if (onward === undefined) return undefined;
  const offered = moves.find(({ move }) => move === onward);
  if (offered !== undefined && offered.gives_up !== null) return say("nextGivesUp");
  return offered !== undefined
    ? say("nextYours", { step: stepWords(onward) })
    : nextBy(state as AssessmentState);
}
