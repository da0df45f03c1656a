import type { EachOutcome } from "../../../api/send-each.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";

/** Says what was done and what comes next; what was refused in the server's words. Resolves to whether all of it was done. */
export function useOutcome() {
  const say = useWords(supervisedItemsWords);
  const tell = useTell();
  return ({ done, refused }: EachOutcome, words: string): boolean => {
    if (done > 0)
      tell.done(refused.length === 0 ? words : say("partlyDone", { done, refused: refused.length }));
    if (refused[0] !== undefined) tell.failed(refused[0].failure);
    return refused.length === 0;
  };
}
