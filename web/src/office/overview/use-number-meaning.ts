import { COUNTS, RATES } from "@cunjing/contract";
import { useCallback } from "react";
import { titledIn } from "../../ui/period-title.ts";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import type { NumberId, Overview } from "./numbers.ts";

/** What a number means, in the reader's language: beside it always. */
export function useNumberMeaning({ scored_by }: Pick<Overview, "scored_by">): (id: NumberId) => string {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const title = scored_by === null ? "" : titledIn(scored_by, language).title;
  return useCallback(
    (id) => {
      if (id === "score") return say("scoreOf", { title });
      return phrase(id === "rate" ? RATES.rectification.definition : COUNTS[id].definition);
    },
    [say, phrase, title],
  );
}
