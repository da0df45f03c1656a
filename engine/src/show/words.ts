/** The closed words of the policy language, as officials write them. */
import { divide } from "../number/arithmetic.ts";
import { type Fraction, fromInteger } from "../number/fraction.ts";
import { toShortText } from "../number/print.ts";

export const ABSENCE_KINDS: Readonly<Record<string, string>> = {
  out_of_scope: "不在考评范围",
  round_not_held: "本期未开展",
  not_inspected: "未被检查",
  no_answer: "没有答复",
  exempt: "经批准免于考评",
  undefined: "无法计算",
  empty: "没有数据",
  unranked: "未参加排名",
};

export const ABSENCE_ACTIONS: Readonly<Record<string, string>> = {
  reweight: "分值按满分比例分摊到其余各项",
  omit: "不计入，总分相应减少",
  full: "得满分",
  zero: "得0分",
  carry: "沿用上一期",
  unranked: "不参加排名",
  constant: "得规定的分",
};

export const ROUNDING_MODES: Readonly<Record<string, string>> = {
  half_up: "四舍五入",
  half_even: "四舍六入五成双",
  down: "舍去尾数",
  up: "进位",
};

export const SHARE_ROUNDINGS: Readonly<Record<string, string>> = {
  ceil: "不足一个的进一",
  floor: "不足一个的舍去",
  half_up: "不足一个的四舍五入",
};

export const CADENCES: Readonly<Record<string, string>> = {
  week: "每周",
  ten_day: "每旬",
  half_month: "每半月",
  month: "每月",
  quarter: "每季度",
  half_year: "每半年",
  year: "每年",
  campaign: "行动全程",
  rounds: "按轮次",
};

export const HOLIDAYS: Readonly<Record<string, string>> = {
  previous_workday: "遇放假提前到上一个工作日",
  next_workday: "遇放假顺延到下一个工作日",
  as_is: "遇放假不变",
};

export const EDGES: Readonly<Record<string, string>> = {
  include_all: "并列的全部列入并注明",
  include_none: "并列的都不列入",
  tie_break: "并列的按决胜顺序取舍",
};

export const COUNTING: Readonly<Record<string, string>> = {
  consecutive: "连续计次",
  cumulative: "在期限内累计",
  nth_ever: "历次累计",
};

export const GAPS: Readonly<Record<string, string>> = {
  keeps: "不增也不断",
  resets: "视为中断",
  counts: "计为一次",
};

export const AFTER_LAST: Readonly<Record<string, string>> = {
  repeat: "最后一级之后，每次都按最后一级",
  stop: "最后一级之后不再提出",
  restart: "最后一级之后从第一级重新开始",
};

export const SUBJECTS: Readonly<Record<string, string>> = {
  unit: "单位",
  lineage: "同一问题（经认定关联的）",
  problem: "台账上的每一个问题",
  holder: "责任人",
  team: "检查组",
};

export const LIST_KINDS: Readonly<Record<string, string>> = { red: "红榜", black: "黑榜", other: "名单" };

export const DURINGS: Readonly<Record<string, string>> = {
  campaign: "行动期间",
  after_campaign: "行动结束后",
  always: "不限行动期间",
};

export const WEEKDAYS = ["", "周一", "周二", "周三", "周四", "周五", "周六", "周日"] as const;

/** 10万元 where the sum is whole in ten thousands, else 1234.5元. */
export function moneyText(yuan: Fraction): string {
  const tenThousands = divide(yuan, fromInteger(10_000));
  const whole = tenThousands !== null && tenThousands.d === 1n && tenThousands.n !== 0n;
  return whole ? `${toShortText(tenThousands)}万元` : `${toShortText(yuan)}元`;
}
