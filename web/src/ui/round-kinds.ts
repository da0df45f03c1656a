/** Words of the kinds of rounds and inspections: who looks. */
import type { Say } from "../words/define-words.ts";
import type { roundWords } from "../words/rounds.ts";

type RoundWord = keyof typeof roundWords.phrases;

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
