/** What the office should know of awards and deductions and that is no error. */
import type { Award, Policy } from "../policy/schema/policy.ts";
import type { Notice } from "../results/types.ts";

type Text = (detail: string) => { readonly zh: string; readonly en: string };

const TEXTS = {
  condition_without_value: (n) => ({
    zh: `条件对${n}个单位没有结果，未提出`,
    en: `the condition has no value for ${n} unit(s)`,
  }),
  amount_without_value: (unit) => ({
    zh: `${unit}的金额没有结果，未提出`,
    en: `the amount of ${unit} has no value`,
  }),
  negative_amount: (unit) => ({ zh: `${unit}的金额为负，未提出`, en: `the amount of ${unit} is negative` }),
  amount_outside_range: (unit) => ({
    zh: `为${unit}确定的金额超出规定幅度，未采用`,
    en: `the amount set for ${unit} is outside of the range`,
  }),
  weight_without_value: (unit) => ({
    zh: `${unit}没有分配权重，不参与分配`,
    en: `${unit} has no weight and takes no share`,
  }),
  pool_without_weights: (n) => ({
    zh: `${n}个单位的权重都不大于零，资金未分配`,
    en: `no weight of ${n} unit(s) is above zero; nothing is shared`,
  }),
  item_without_unit: (fact) => ({
    zh: `${fact}找不到承担的单位，未计入`,
    en: `${fact} lies under no unit of the rule's kinds`,
  }),
  item_without_count: (fact) => ({
    zh: `${fact}的数量没有结果，未计入`,
    en: `the count of ${fact} has no value`,
  }),
} satisfies Record<string, Text>;

export type AwardNoticeCode = keyof typeof TEXTS;

export function awardNotice(
  policy: Policy,
  id: string,
  award: Award,
  period: string,
  code: AwardNoticeCode,
  detail: string,
): Notice {
  const { zh, en } = TEXTS[code](detail);
  return {
    code,
    policy: policy.policy,
    period,
    where: `awards.${id}`,
    message: { zh: `${period}“${award.label}”：${zh}`, en: `${period}, ${id}: ${en}` },
  };
}
