/** What a result waits for before its next step, in words: answers, decisions, another person, receipts. */
import { type AssessmentState, assessmentMove } from "@cunjing/contract";
import { useCampaign } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { onwardMove } from "./stages.ts";
import { usePeriod } from "./use-period.ts";

export function useWaitsFor(): string | undefined {
  const say = useWords(periodWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const { can } = useCampaign();
  const { state, moves, sheets, check_until, as_of_day } = usePeriod();
  const all = sheets.length;
  if (state === "issued")
    return all === 0
      ? undefined
      : say("waitsReceipts", {
          received: sheets.filter(({ received_at }) => received_at !== null).length,
          all,
        });
  if (state === "in_check") {
    const objections = sheets.reduce((sum, { objections_open }) => sum + objections_open, 0);
    const answered = sheets.filter(({ answered_at }) => answered_at !== null).length;
    const until = check_until === null ? "" : formatDay(check_until, language, as_of_day);
    if (!can("assessment.review")) return say("waitsOwn", { until });
    const check = say("waitsCheck", { answered, all, until });
    return objections === 0 ? check : `${check} · ${say("waitsObjections", { count: objections })}`;
  }
  const onward = onwardMove(state as AssessmentState);
  if (onward === undefined || moves.some(({ move }) => move === onward)) return undefined;
  const step = phrase(assessmentMove(onward));
  const holdsIt = can(VERB_OF[onward] ?? "assessment.compute");
  return say(holdsIt ? "waitsOther" : "waitsOffice", { step });
}

const VERB_OF = { review: "assessment.review", sign: "assessment.sign" } as Partial<
  Record<string, "assessment.review" | "assessment.sign">
>;
