/** 指标: which records, what of each, how combined. */
import { toShortText } from "../number/print.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import type { ShownArticle } from "./types.ts";

const COMBINES: Readonly<Record<string, string>> = {
  count: "计数",
  sum: "合计",
  mean: "取平均",
  weighted_mean: "加权平均",
  min: "取最小",
  max: "取最大",
  first: "取最早一次",
  last: "取最近一次",
  ratio: "求比率",
  places: "数有记录的地点",
};
const WINDOWS: Readonly<Record<string, string>> = {
  period: "本期",
  to_date: "截至期末",
  campaign: "行动全程",
  year_to_date: "本年截至期末",
  after_campaign: "行动结束后",
};
const HELD: Readonly<Record<string, string>> = {
  always: "没有记录即为零",
  when_any: "全部单位都没有记录时，视为本期未开展",
  by_rounds: "是否开展以轮次表为准",
};
const OVER: Readonly<Record<string, string>> = {
  children: "下级单位",
  descendants: "所辖各单位",
  periods: "各期",
};

export function showIndicators(context: ShowContext): ShownArticle[] {
  return entries(context.policy.indicators).map(([, indicator]) =>
    article(
      indicator.measure === undefined ? indicator.label : `${indicator.label}（${indicator.measure}）`,
      indicator.clause,
      [line(0, `${indicatorWords(context, indicator)}。`, indicator.clause), noteLine(indicator.note)],
    ),
  );
}

function indicatorWords(context: ShowContext, indicator: Indicator): string {
  const otherwise =
    indicator.otherwise === undefined ? "" : `没有结果时为${toShortText(indicator.otherwise)}`;
  if (indicator.formula !== undefined) return joined(`等于${context.formula(indicator.formula)}`, otherwise);
  return joined(
    indicator.over === undefined ? fromFactsWords(context, indicator) : overWords(context, indicator),
    otherwise,
  );
}

function fromFactsWords(context: ShowContext, indicator: Indicator): string {
  const facts = indicator.from;
  const formula = (text: string): string => context.formula(text, { facts });
  return joined(
    `取${windowWords(context, indicator)}的${context.table(facts ?? "")}记录`,
    indicator.dated_by && `按${formula(indicator.dated_by)}归期`,
    indicator.where && `限${formula(indicator.where)}的`,
    indicator.value && `每条取${formula(indicator.value)}`,
    indicator.combine && COMBINES[indicator.combine],
    indicator.of && `以${formula(indicator.of)}的为分子`,
    indicator.among && `以${formula(indicator.among)}的为分母`,
    indicator.weight && `权重为${formula(indicator.weight)}`,
    rollUpWords(context, indicator),
    indicator.held && HELD[indicator.held],
  );
}

function rollUpWords(context: ShowContext, indicator: Indicator): string {
  const place = indicator.place === undefined ? "地点" : context.kinds(indicator.place);
  if (indicator.roll_up === "mean_of_places") return `每个${place}先各自平均，再在各${place}之间平均`;
  if (indicator.roll_up === "pooled") return "所辖各处的记录合在一起计算";
  if (indicator.roll_up === undefined) return "";
  return `各${place}按${context.formula(indicator.roll_up.weighted_by)}加权`;
}

function windowWords(context: ShowContext, { window }: Indicator): string {
  if (window === undefined) return "本期";
  if (typeof window === "string") return WINDOWS[window] ?? window;
  return "of" in window ? `最近${window.last}个${context.cadence(window.of)}` : `前${window.previous}期`;
}

function overWords(context: ShowContext, indicator: Indicator): string {
  const of =
    indicator.over === "periods"
      ? `本期内${context.every(indicator.period ?? "")}`
      : OVER[indicator.over ?? ""];
  return joined(
    `取${of}${indicator.kind === undefined ? "" : `（${context.kinds(indicator.kind)}）`}的${context.formula(indicator.value ?? indicator.of ?? "")}`,
    indicator.where && `限${context.formula(indicator.where)}的`,
    indicator.combine && COMBINES[indicator.combine],
    indicator.weight && `权重为${context.formula(indicator.weight)}`,
  );
}
