/** 评分标准: the items of an inspection, with what each takes off. */
import { toShortText } from "../number/print.ts";
import type { Block } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import type { ShownArticle } from "./types.ts";

type Item = Block<"standards">["items"][string];

const ZEROES: Readonly<Record<string, string>> = {
  item: "本项为零分",
  group: "本组为零分",
  all: "整张为零分",
};
const SAMPLED: Readonly<Record<string, string>> = {
  mean: "取各样本平均",
  sum: "各样本合计",
  worst: "取最差的样本",
};

export function showStandards(context: ShowContext): ShownArticle[] {
  return entries(context.policy.standards).map(([, standard]) =>
    article(standard.label, standard.clause, [
      line(0, `满分${toShortText(standard.full)}分。`, standard.clause),
      ...entries(standard.groups).map(([, group]) =>
        line(1, `${group.label}，${toShortText(group.full)}分`, group.clause ?? standard.clause),
      ),
      ...entries(standard.items).map(([, item]) =>
        line(standard.groups === undefined ? 1 : 2, itemWords(item, standard.groups), item.clause),
      ),
      noteLine(standard.note),
    ]),
  );
}

function itemWords(item: Item, groups: Block<"standards">["groups"]): string {
  return joined(
    item.label,
    item.group && `属“${groups?.[item.group]?.label ?? item.group}”`,
    item.full && `满分${toShortText(item.full)}分`,
    item.graded && "由检查人评分",
    item.deduct && `每处扣${toShortText(item.deduct)}分`,
    item.bonus && `每处加${toShortText(item.bonus)}分`,
    item.cap && `最多${toShortText(item.cap)}分`,
    item.exclusive && `与“${item.exclusive}”各项只取扣分最多的一项`,
    item.zeroes && `发现一处，${ZEROES[item.zeroes]}`,
    item.sampled && SAMPLED[item.sampled],
    item.note,
  );
}
