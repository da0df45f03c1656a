/** Indicators: one source, all that it needs, and nothing that it would not look at. */
import type { Indicator, Policy } from "../policy/schema/policy.ts";
import type { Report } from "./report.ts";

const SOURCES = ["from", "over", "formula"] as const;
const NEEDS_VALUE = new Set(["mean", "weighted_mean", "min", "max", "first", "last"]);
const COMMON = ["label", "clause", "note", "measure", "otherwise"];
const COMBINING = ["where", "value", "combine", "weight", "of", "among"];

/** What each source looks at; anything else would silently have no effect. */
const READS: Readonly<Record<string, readonly string[]>> = {
  from: [...COMBINING, "roll_up", "place", "window", "dated_by", "held"],
  periods: ["where", "value", "combine", "weight", "period"],
  children: [...COMBINING, "kind"],
  descendants: [...COMBINING, "kind"],
  formula: [],
};

export function checkIndicators(policy: Policy, report: Report): void {
  for (const [id, indicator] of Object.entries(policy.indicators ?? {})) {
    const at = ["indicators", id];
    const sources = SOURCES.filter((source) => indicator[source] !== undefined);
    if (sources.length !== 1) {
      refuseSources(sources, at, report);
      continue;
    }
    checkNeeds(indicator, at, report);
    checkUnread(indicator, sources[0]!, at, report);
    if (
      (indicator.window === "campaign" || indicator.window === "after_campaign") &&
      policy.campaign === undefined
    )
      report.error(
        "missing",
        [...at, "window"],
        `窗口 ${indicator.window} 要有行动起止日（campaign）`,
        `window ${indicator.window} needs a campaign`,
      );
  }
}

function refuseSources(sources: readonly string[], at: readonly string[], report: Report): void {
  if (sources.length === 0)
    report.error(
      "no_way",
      at,
      "指标没有来源：写 from（事实）、over（下级单位或分时段）、formula（算式）之一",
      "an indicator has one of from, over, formula",
    );
  else
    report.error(
      "two_ways",
      at,
      `指标同时写了 ${sources.join("、")}，只能有一种来源`,
      `${sources.join(" and ")}: an indicator has one source`,
    );
}

function checkNeeds(indicator: Indicator, at: readonly string[], report: Report): void {
  const need = (key: "of" | "weight" | "value" | "period", why: { zh: string; en: string }): void => {
    if (indicator[key] === undefined)
      report.error("missing", [...at, key], `${why.zh} 要写 ${key}`, `${why.en} needs \`${key}\``);
  };
  const { combine } = indicator;
  const combined = { zh: `combine: ${combine}`, en: `combine: ${combine}` };
  if (combine === "ratio") need("of", combined);
  if (combine === "weighted_mean") need("weight", combined);
  if (indicator.over === "periods") {
    const over = { zh: "over: periods", en: "over: periods" };
    need("period", over);
    need("value", over);
  } else if (NEEDS_VALUE.has(combine ?? "")) need("value", combined);
}

function checkUnread(
  indicator: Indicator,
  source: (typeof SOURCES)[number],
  at: readonly string[],
  report: Report,
): void {
  const reads = READS[source === "over" ? (indicator.over ?? "") : source] ?? [];
  for (const [key, value] of Object.entries(indicator)) {
    if (value === undefined || key === source || COMMON.includes(key) || reads.includes(key)) continue;
    report.error(
      "no_effect",
      [...at, key],
      `来源是 ${source} 的指标不看 ${key}，写了也不起作用`,
      `an indicator with \`${source}\` does not look at \`${key}\``,
    );
  }
}
