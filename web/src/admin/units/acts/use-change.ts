import { useCallback } from "react";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";

/** Changes the tree and tells what happened, with what the server has to say of it. Resolves to whether it was done. */
export function useChange(): (change: () => Promise<{ notes: readonly string[] }>) => Promise<boolean> {
  const say = useWords(unitWords);
  const tell = useTell();
  return useCallback(
    async (change) => {
      try {
        const { notes } = await change();
        tell.done([say("done"), ...notes].join("　"));
        return true;
      } catch (error) {
        tell.failed(error);
        return false;
      }
    },
    [say, tell],
  );
}
