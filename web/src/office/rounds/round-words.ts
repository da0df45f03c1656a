/** Words of a round's kind and state, and its tone. */
import type { Answer } from "../../api/types.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { Say } from "../../words/define-words.ts";
import { roundWords } from "../../words/rounds.ts";

export type RoundWord = keyof typeof roundWords.phrases;
export type RoundRow = Answer<"list-rounds">["rounds"][number];

/** Kinds that everybody uses; a policy may name others, which stay as they are. */
export const ROUND_KINDS = {
  team: "kindTeam",
  covert: "kindCovert",
  leader: "kindLeader",
  third_party: "kindThirdParty",
  supervision_group: "kindSupervision",
  look_back: "kindLookBack",
  self: "kindSelf",
  double: "kindDouble",
} as const satisfies Record<string, RoundWord>;

export const kindWord = (say: Say<RoundWord>, kind: string): string => {
  const word = ROUND_KINDS[kind as keyof typeof ROUND_KINDS];
  return word === undefined ? kind : say(word);
};

export interface StateWord {
  readonly word: RoundWord;
  readonly tone: Tone;
}

export function stateOf({ state, sealed, not_held }: Pick<RoundRow, "state" | "sealed" | "not_held">): StateWord {
  if (sealed && state !== "cancelled") return { word: "sealed", tone: "plain" };
  if (state === "planned") return { word: "planned", tone: "soon" };
  if (state === "approved") return { word: "approved", tone: "done" };
  return { word: not_held ? "notHeld" : "cancelled", tone: "plain" };
}
