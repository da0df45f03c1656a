import { useCallback } from "react";
import { useComma } from "../../ui/use-comma.ts";
import { useWords } from "../../words/define-words.ts";
import { moveWords } from "../../words/moves.ts";
import { useStateWord } from "../problem-words.ts";

interface Moved {
  readonly outcome: string;
  readonly state: string;
  readonly due_at: string | null;
}

const movedOf = (result: unknown): readonly Moved[] =>
  (result as { readonly problems?: readonly Moved[] } | undefined)?.problems ?? [];

/** The responsible side's clock runs: a due day is news. */
const RUNNING: readonly string[] = ["dispatched", "in_rectification"];

/** What a command did, in words: how many, what they are now, by when; and what was noted as late. */
export function useMovedWords(): (verb: string, count: number, result: unknown) => string {
  const say = useWords(moveWords);
  const stateWord = useStateWord();
  const comma = useComma();
  return useCallback(
    (verb, count, result) => {
      const moved = movedOf(result);
      const states = [...new Set(moved.map(({ state }) => stateWord(state)))];
      const running = moved.filter(({ state }) => RUNNING.includes(state));
      const days = [...new Set(running.flatMap(({ due_at }) => due_at?.slice(0, 10) ?? []))].toSorted();
      const late = moved.filter(({ outcome }) => outcome === "late_list").length;
      return [
        say("done", { move: verb, count }),
        states.length === 0 ? "" : say("nextStates", { states: states.join(comma) }),
        days.length === 0 ? "" : say("newDues", { days: days.join(comma) }),
        late === 0 ? "" : say("lateList", { count: late }),
      ]
        .filter((part) => part !== "")
        .join("；");
    },
    [say, stateWord, comma],
  );
}
