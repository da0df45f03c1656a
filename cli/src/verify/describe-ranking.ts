import type { Phrase } from "@cunjing/contract";
import type { Ranking } from "./judge-ranks.ts";
import type { TieRule } from "./types.ts";

const RULES: Readonly<Record<TieRule, Phrase>> = {
  shared: {
    zh: "同分并列，其后跳号（1、1、3）",
    en: "equal scores share a rank and the next is skipped (1, 1, 3)",
  },
  dense: {
    zh: "同分并列，其后不跳号（1、1、2）",
    en: "equal scores share a rank and none is skipped (1, 1, 2)",
  },
  ordinal: { zh: "同分不并列（1、2、3）", en: "equal scores have different ranks (1, 2, 3)" },
};

/** How the sheet seems to rank, in a sentence. */
export function describeRanking(ranking: Ranking): Phrase {
  const order: Phrase =
    ranking.direction === "highest_first"
      ? { zh: "从高到低", en: "from the highest" }
      : { zh: "从低到高", en: "from the lowest" };
  const pools: Phrase = ranking.grouped
    ? { zh: "分组排名", en: "within each group" }
    : { zh: "统一排名", en: "over all rows" };
  const ties: Phrase = ranking.has_ties ? RULES[ranking.ties] : { zh: "没有同分", en: "no equal scores" };
  return { zh: `此表${order.zh}${pools.zh}，${ties.zh}`, en: `ranked ${order.en} ${pools.en}; ${ties.en}` };
}
