/** What comes next with a result and who does it, in words: on the page, and after each step. */
import { type AssessmentMove, type AssessmentState, assessmentMove, ROLES } from "@cunjing/contract";
import { useCallback } from "react";
import { rolesThatMay } from "../../../app/roles-that-may.ts";
import { useComma } from "../../../ui/use-comma.ts";
import { assessmentMoveWords } from "../../../words/assessment-moves.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { isByAnother, onwardMove, onwardVerb } from "./stages.ts";

/** 「下一步：签发（行动办公室，由没有经手计算、呈签的另一位办）」; undefined where nothing of the office's follows. */
export function useNextBy(): (state: AssessmentState) => string | undefined {
  const say = useWords(periodWords);
  const phrase = usePhrase();
  const stepWords = useStepWords();
  const comma = useComma();
  return useCallback(
    (state) => {
      const [move, verb] = [onwardMove(state), onwardVerb(state)];
      if (move === undefined || verb === undefined) return undefined;
      const who = rolesThatMay(verb)
        .map((role) => phrase(ROLES[role]))
        .join(comma);
      return say(isByAnother(move) ? "nextByAnother" : "nextBy", { step: stepWords(move), who });
    },
    [say, phrase, stepWords, comma],
  );
}

/** A step as the page calls it: number and issue are one step here. */
export function useStepWords(): (move: AssessmentMove) => string {
  const say = useWords(assessmentMoveWords);
  const phrase = usePhrase();
  return useCallback(
    (move) => (move === "number" ? say("number") : phrase(assessmentMove(move))),
    [say, phrase],
  );
}
