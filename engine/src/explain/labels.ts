/** Names in formulas as people read them: the labels that the policy gives. */
import type { Labels } from "../formula/print.ts";
import { findPart, type RankField } from "../graph/names.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";

const RANK_WORDS: Readonly<Record<RankField, string>> = {
  rank: "名次",
  from_end: "倒数名次",
  size: "组内单位数",
  sharing: "并列单位数",
  tied: "有并列",
  pool: "组别",
  mean: "组平均分",
  min: "组最低分",
  max: "组最高分",
  all_equal: "全组同分",
};
const UNIT_WORDS: Readonly<Record<string, string>> = {
  kind: "单位类型",
  name: "单位名称",
  code: "区划代码",
  track: "组别",
  tags: "标签",
  population: "人口",
  households: "户数",
};
const PERIOD_WORDS: Readonly<Record<string, string>> = {
  first: "本期首日",
  last: "本期末日",
  days: "本期天数",
  number: "期次",
  index: "本月第几期",
  id: "本期",
};

export function labelsOf(policy: Policy, local?: string): Labels {
  const own = local === undefined ? undefined : policy.assessments?.[local];
  return (path) => {
    const [head, ...rest] = path as [string, ...string[]];
    if (own !== undefined) {
      if (head === "score") return "得分";
      const label = labelIn(own, path);
      if (label !== undefined) return label;
    }
    if (head === "unit") return UNIT_WORDS[rest[0] ?? ""] ?? rest[0];
    if (head === "period") return PERIOD_WORDS[rest[0] ?? ""];
    const indicator = policy.indicators?.[head];
    if (indicator !== undefined) return indicator.label;
    const list = policy.lists?.[head];
    if (list !== undefined) return `在“${list.label}”上`;
    const assessment = policy.assessments?.[head];
    if (assessment === undefined) return undefined;
    return rest.length === 0
      ? assessment.label
      : `${assessment.label}${labelIn(assessment, rest) ?? rest.join(".")}`;
  };
}

function labelIn(assessment: Assessment, path: readonly string[]): string | undefined {
  const [head, field] = path;
  if (head === "grade") return "等次";
  const rank = assessment.ranks?.[head ?? ""];
  if (rank !== undefined && field !== undefined) return RANK_WORDS[field as RankField];
  return findPart(assessment.parts, path)?.label;
}
