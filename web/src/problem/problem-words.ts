/** What the policy calls things, in one read that the whole console shares. */
import { PROBLEM_STATES, type ProblemState } from "@cunjing/contract";
import { useCallback } from "react";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import type { Tone } from "../ui/tag.tsx";
import { useLanguage } from "../words/define-words.ts";

/** The word for a source, category, place type, behaviour or zone; the id itself where nobody has named it. */
export function useWordOf(): (id: string | null) => string {
  const { campaign } = useScope();
  const words = useRead("read-ledger-words", { campaign }).data?.words;
  return useCallback((id) => (id === null ? "" : (words?.[id] ?? (words === undefined ? "" : id))), [words]);
}

/** The channels of dispatch with their limits. */
export function useChannels() {
  const { campaign } = useScope();
  return useRead("read-ledger-words", { campaign }).data?.channels ?? [];
}

/** A state in the page's language. */
export function useStateWord(): (state: string) => string {
  const [language] = useLanguage();
  return useCallback(
    (state) => (state in PROBLEM_STATES ? PROBLEM_STATES[state as ProblemState][language] : state),
    [language],
  );
}

const TONES: Readonly<Record<ProblemState, Tone>> = {
  found: "soon",
  dispatched: "doing",
  in_rectification: "doing",
  acceptance_requested: "soon",
  accepted: "done",
  closed: "done",
  deferred: "plain",
  withdrawn: "plain",
};

export const toneOf = (state: string): Tone => TONES[state as ProblemState] ?? "plain";

const ENDED: readonly string[] = ["closed", "withdrawn"];
/** No lamp any more: the responsible side's clock does not run. */
export const isQuiet = (state: string): boolean =>
  [...ENDED, "acceptance_requested", "accepted", "deferred"].includes(state);
