import type { Say } from "../words/define-words.ts";
import type { drawWords } from "../words/draws.ts";

type DrawWord = keyof typeof drawWords.phrases;

const EXHAUSTED: Readonly<Record<string, DrawWord>> = {
  rest_first: "restFirst",
  reset: "resetCycle",
  refuse: "refuseDraw",
  with_replacement: "withReplacement",
};

/** The rule of a draw in words; a part that has no word here stands as it was published, so that nothing of it is hidden. */
export function ruleWords(rule: Readonly<Record<string, unknown>>, say: Say<DrawWord>): string[] {
  return Object.entries(rule).map(([name, value]) => {
    const words: Readonly<Record<string, () => string>> = {
      count: () => say("ruleCount", { count: Number(value) }),
      share: () => say("ruleShare", { share: String(value) }),
      per: () => say(value === "stratum" ? "rulePerStratum" : "rulePerAll"),
      minimum: () => say("ruleMinimum", { count: Number(value) }),
      compulsory_counts: () => say(value === true ? "ruleCounts" : "ruleOnTop"),
      exhausted: () => say(EXHAUSTED[String(value)] ?? "restFirst"),
    };
    return words[name]?.() ?? `${name}: ${JSON.stringify(value)}`;
  });
}
