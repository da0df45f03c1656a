/** 奖补和财政扣减: money that a rule proposes and the finance organ moves. */

import { type Places, prizesOf, rankOf } from "../money/place-sums.ts";
import { toShortText } from "../number/print.ts";
import type { Award } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import type { ShownArticle } from "./types.ts";
import { DURINGS, moneyText } from "./words.ts";

const CEILINGS: Readonly<Record<string, string>> = {
  unit_and_period: "每单位每期",
  unit_and_year: "每单位每年",
  unit_and_campaign: "每单位在整个行动中",
};

export function showAwards(context: ShowContext): ShownArticle[] {
  return entries(context.policy.awards).map(([, award]) =>
    article(award.label, award.clause, [
      line(0, `${conditionWords(context, award)}。`, award.clause),
      line(0, `${amountWords(context, award)}。`, award.clause),
      line(
        0,
        `${joined(`付款方：${award.payer.replace("{unit}", "该单位")}`, `收款方：${award.payee.replace("{unit}", "该单位")}`, award.by && `由${award.by}办理`, award.document && `用${context.document(award.document)}`)}。`,
        award.clause,
      ),
      award.effect === undefined ? null : line(0, `${effectWords(context, award)}。`, award.clause),
      noteLine(award.note),
    ]),
  );
}

function conditionWords(context: ShowContext, award: Award): string {
  return joined(
    `${context.every(award.every)}对${context.kinds(award.units)}计算`,
    award.during && DURINGS[award.during],
    award.list && `限列入“${context.policy.lists?.[award.list]?.label ?? award.list}”的`,
    award.when && `限${context.formula(award.when)}的`,
    award.exclusive && `同属“${award.exclusive}”的只取最大的一项`,
  );
}

function amountWords(context: ShowContext, award: Award): string {
  const verb = award.kind === "award" ? "奖补" : "扣减";
  const { items, places, pool, range, ceiling } = award;
  return joined(
    award.amount && `${verb}${context.formula(award.amount)}元`,
    places && placeWords(context, places, verb),
    items &&
      `每一条${context.table(items.from)}记录${items.where === undefined ? "" : `（${context.formula(items.where, { facts: items.from })}）`}${verb}${moneyText(items.each)}`,
    items?.count && `每条按${context.formula(items.count, { facts: items.from })}计件`,
    pool &&
      `共${moneyText(pool.amount)}，${pool.by === undefined ? "平均分配" : `按${context.formula(pool.by)}分配`}`,
    pool && `分到${pool.unit === undefined ? "分" : `${toShortText(pool.unit)}元`}，余数按最大余数法`,
    range && `由人在${moneyText(range.min)}至${moneyText(range.max)}之间确定`,
    ceiling && `${CEILINGS[ceiling.per]}不超过${moneyText(ceiling.amount)}`,
  );
}

function placeWords(context: ShowContext, places: Places, verb: string): string {
  const [assessment, rank] = rankOf(places);
  const shape = context.policy.assessments?.[assessment];
  const sums = prizesOf(places).map(({ first, last, each }) =>
    first === last ? `第${first}名${moneyText(each)}` : `第${first}至${last}名各${moneyText(each)}`,
  );
  const name = `${shape?.label ?? assessment}的${shape?.ranks?.[rank]?.label ?? rank}`;
  return `按${name}${verb}：${sums.join("，")}`;
}

function effectWords(context: ShowContext, { effect }: Award): string {
  if (effect === undefined) return "";
  const bars = effect.bars?.map(
    (id) => context.policy.awards?.[id]?.label ?? context.policy.lists?.[id]?.label ?? id,
  );
  return joined(
    effect.text,
    bars && `期间不得享受${bars.join("、")}`,
    effect.for && `为期${effect.for.periods}个${context.cadence(effect.for.of)}`,
  );
}
