/** What the values that formulas name are called: `in_pool.from_end` is 组内排名的倒数名次. */
import type { Labels } from "../formula/print.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Vocabulary } from "./types.ts";

/** Where a formula stands: over the rows of a kind of fact, or beside the parts and ranks of an assessment. */
export interface Scope {
  readonly facts?: string | undefined;
  readonly local?: string | undefined;
}

const RANK_FIELD_WORDS: Readonly<Record<string, string>> = {
  rank: "名次",
  from_end: "倒数名次",
  size: "参加排名的单位数",
  sharing: "同名次的单位数",
  tied: "有并列",
  pool: "组别",
  mean: "组内平均分",
  min: "组内最低分",
  max: "组内最高分",
  all_equal: "组内成绩全相同",
};

const PERIOD_FIELD_WORDS: Readonly<Record<string, string>> = {
  first: "本期第一天",
  last: "本期最后一天",
  days: "本期天数",
  number: "本期的序号",
  index: "本期在当月的序号",
  id: "本期编号",
};

/** Columns that the engine derives and nobody enters, so that no table's declaration names them. */
const DERIVED_WORDS: Readonly<Record<string, string>> = {
  state: "状态",
  open: "未销号",
  claimed: "自报完成",
  closed: "已销号",
  overdue: "逾期",
  deferred: "缓办",
  on_time: "按期",
  first_pass: "一次验收通过",
  reopened: "反弹",
  dispatched_day: "交办日",
  requested_day: "申请验收日",
  accepted_day: "验收通过日",
  closed_day: "销号日",
  due_day: "到期日",
  returned: "退回次数",
  extended: "延期次数",
  warned: "被警示次数",
  days_open: "未销号天数",
  days_overdue: "逾期天数",
  nth: "同一问题的第几次警示",
  missing: "未报送",
  kind: "种类",
  due: "应报送时间",
  delivered: "实报送时间",
  day: "日期",
  id: "编号",
};

/** The Chinese words for paths; undefined where the policy has none and the path itself is printed. */
export function labelsOf(policy: Policy, vocabulary: Vocabulary, { facts, local }: Scope): Labels {
  return (path) => {
    const [head, ...rest] = path as [string, ...string[]];
    if (head === "unit") return `单位的${vocabulary.column("units", rest[0] ?? "") ?? rest.join(".")}`;
    if (head === "ancestor")
      return `所属${vocabulary.choice("units", "kind", rest[0] ?? "") ?? rest.join(".")}`;
    if (head === "period") return PERIOD_FIELD_WORDS[rest[0] ?? ""];
    if (head === "other") return `另一办法“${rest[0]}”的${rest.slice(1).join(".")}`;
    if (facts !== undefined && rest.length === 0) return columnWord(policy, vocabulary, facts, head);
    return localWord(policy, local, path) ?? valueWord(policy, path);
  };
}

function columnWord(
  policy: Policy,
  vocabulary: Vocabulary,
  kind: string,
  column: string,
): string | undefined {
  return (
    policy.facts?.[kind]?.columns[column]?.label ?? vocabulary.column(kind, column) ?? DERIVED_WORDS[column]
  );
}

function localWord(policy: Policy, local: string | undefined, path: readonly string[]): string | undefined {
  if (local === undefined) return undefined;
  if (path[0] === "score" && path.length === 1) return "总分";
  return belowAssessment(policy, local, path);
}

function valueWord(policy: Policy, path: readonly string[]): string | undefined {
  const [head, ...rest] = path as [string, ...string[]];
  const named = policy.indicators?.[head] ?? policy.lists?.[head];
  if (named !== undefined) return policy.lists?.[head] === undefined ? named.label : `列入“${named.label}”`;
  const assessment = policy.assessments?.[head];
  if (assessment === undefined) return undefined;
  const below = rest.length === 0 ? undefined : belowAssessment(policy, head, rest);
  return below === undefined ? assessment.label : `${assessment.label}的${below}`;
}

function belowAssessment(policy: Policy, id: string, path: readonly string[]): string | undefined {
  const assessment = policy.assessments?.[id];
  const [head, ...rest] = path as [string, ...string[]];
  if (head === "grade") return "等次";
  const rank = assessment?.ranks?.[head];
  if (rank !== undefined)
    return `${rank.label ?? "排名"}的${RANK_FIELD_WORDS[rest[0] ?? "rank"] ?? rest.join(".")}`;
  let part: PartShape | undefined = assessment?.parts[head];
  for (const step of rest) part = part?.parts?.[step];
  return part?.label;
}
