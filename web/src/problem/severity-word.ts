import type { SEVERITY_IDS } from "@cunjing/contract";
import { useCallback } from "react";
import { useWords } from "../words/define-words.ts";
import { ledgerWords } from "../words/ledger.ts";

const SEVERITIES = {
  ordinary: "ordinary",
  prominent: "prominentOne",
  serious: "serious",
} as const satisfies Record<(typeof SEVERITY_IDS)[number], string>;

/** A severity in the page's language. */
export function useSeverityWord(): (severity: string) => string {
  const say = useWords(ledgerWords);
  return useCallback(
    (severity) => (severity in SEVERITIES ? say(SEVERITIES[severity as keyof typeof SEVERITIES]) : severity),
    [say],
  );
}
