/** Words of a round's state, and its tone. */
import type { Answer } from "../../api/types.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { roundWords } from "../../words/rounds.ts";

export type RoundWord = keyof typeof roundWords.phrases;
export type RoundRow = Answer<"list-rounds">["rounds"][number];

export interface StateWord {
  readonly word: RoundWord;
  readonly tone: Tone;
}

export function stateOf({
  state,
  sealed,
  not_held,
}: Pick<RoundRow, "state" | "sealed" | "not_held">): StateWord {
  if (sealed && state !== "cancelled") return { word: "sealed", tone: "plain" };
  if (state === "planned") return { word: "planned", tone: "soon" };
  if (state === "approved") return { word: "approved", tone: "done" };
  return { word: not_held ? "notHeld" : "cancelled", tone: "plain" };
}
