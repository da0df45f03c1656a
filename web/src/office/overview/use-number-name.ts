import { COUNTS } from "@cunjing/contract";
import { useCallback } from "react";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import type { NumberId, Overview } from "./numbers.ts";

/** What a number is called on buttons, legends and columns. */
export function useNumberName({ scored_by }: Pick<Overview, "scored_by">): (id: NumberId) => string {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const provisional =
    scored_by === null || /^(issued|receipted)$/.test(scored_by.state) ? "" : say("provisional");
  return useCallback(
    (id) => {
      if (id === "rate") return say("rate");
      if (id === "score") return `${say("score")}${provisional}`;
      const label = phrase(COUNTS[id].label);
      // It begins a button, a column or a legend.
      return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
    },
    [say, phrase, provisional],
  );
}
