import { useCallback } from "react";
import { useStateWord, useWordOf } from "../../../problem/problem-words.ts";
import { useSeverityWord } from "../../../problem/severity-word.ts";
import type { Facet } from "../ledger-search.ts";

/** A facet's value in words: the workflow's and the console's in the page's language, the policy's as they are, else as the server says. */
export function useFacetWord(): (facet: Facet, value: string, label?: string | null) => string {
  const stateWord = useStateWord();
  const severityWord = useSeverityWord();
  const wordOf = useWordOf();
  return useCallback(
    (facet, value, label) => {
      if (facet === "state") return stateWord(value);
      if (facet === "severity") return severityWord(value);
      return label ?? (facet === "team" ? value.slice(0, 8) : wordOf(value));
    },
    [stateWord, severityWord, wordOf],
  );
}
