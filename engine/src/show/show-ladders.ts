/** 递进措施: what is counted, how, and what each step proposes. */
import type { Ladder, Measure, Proposal } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import { limitWords } from "./show-work.ts";
import type { ShownArticle } from "./types.ts";
import { ABSENCE_KINDS, AFTER_LAST, COUNTING, GAPS, SUBJECTS } from "./words.ts";

const RESETS: Readonly<Record<string, string>> = {
  campaign_end: "行动结束",
  year_start: "每年年初",
  after_last_step: "最后一级提出后",
};
const NOT_FOUND: Readonly<Record<string, string>> = { counts: "仍计次", keeps: "不计次", resets: "视为中断" };

export function showMeasures({ policy }: ShowContext): ShownArticle[] {
  return entries(policy.measures).map(([, measure]) =>
    article(measure.label, measure.clause, [
      line(0, `${measureWords(policy.documents, measure)}。`, measure.clause),
      noteLine(measure.note),
    ]),
  );
}

function measureWords(documents: ShowContext["policy"]["documents"], measure: Measure): string {
  const words = joined(
    measure.severity !== undefined && `轻重次序${measure.severity}`,
    measure.document && `文书：${documents?.[measure.document]?.label ?? measure.document}`,
    measure.hand_over_to && `移交${measure.hand_over_to}，本系统只记移交日期和文号`,
    measure.inside && "只在内部，不公开",
  );
  return words === "" ? "由有权机关决定" : words;
}

export function showLadders(context: ShowContext): ShownArticle[] {
  return entries(context.policy.ladders).map(([, ladder]) =>
    article(ladder.label, ladder.clause, [
      line(0, `${countingWords(context, ladder)}。`, ladder.clause),
      ...Object.entries(ladder.steps).flatMap(([step, proposals]) =>
        proposals.map((proposal) =>
          line(1, `${stepWords(ladder, step)}：${proposalWords(context, proposal)}。`, proposal.clause),
        ),
      ),
      line(0, `${AFTER_LAST[ladder.after_last]}。`, ladder.clause),
      noteLine(ladder.note),
    ]),
  );
}

function stepWords({ how }: Ladder, step: string): string {
  if (how === "consecutive") return step === "1" ? "首次" : `连续${step}次`;
  return how === "cumulative" ? `累计${step}次` : `第${step}次`;
}

function countingWords(context: ShowContext, ladder: Ladder): string {
  return joined(
    `按${SUBJECTS[ladder.per]}计次`,
    `计次的事项：${ladder.counts.map((counter) => counterWords(context, counter)).join("；或")}`,
    COUNTING[ladder.how],
    ladder.window && `限最近${ladder.window.last}个${context.cadence(ladder.window.of)}`,
    ...Object.entries(ladder.gap ?? {}).map(([kind, what]) => `${ABSENCE_KINDS[kind]}的${GAPS[what ?? ""]}`),
    ladder.first_means &&
      (ladder.first_means === "ever" ? "“首次”指整个行动中的第一次" : "“首次”指每段连续的第一次"),
    ladder.reset &&
      `清零：${ladder.reset.map((one) => (typeof one === "string" ? RESETS[one] : context.formula(one.when))).join("、")}`,
    ladder.when_not_found && `经认定不成立的${NOT_FOUND[ladder.when_not_found]}`,
    ladder.one_per_holder !== false && ladder.per === "holder" && "每人每期只提请最重的一项",
  );
}

function counterWords(context: ShowContext, counter: Ladder["counts"][number]): string {
  if (counter.label !== undefined) return counter.label;
  if ("list" in counter) return `列入“${context.policy.lists?.[counter.list]?.label ?? counter.list}”`;
  if ("assessment" in counter) {
    const shape = context.policy.assessments?.[counter.assessment];
    const grades = counter.grades.map((grade) => shape?.grades?.[grade]?.label ?? grade);
    return `${shape?.label ?? counter.assessment}为${grades.join("、")}`;
  }
  if ("when" in counter)
    return `${context.every(counter.every)}${context.kinds(counter.units)}：${context.formula(counter.when)}`;
  const where =
    counter.where === undefined ? "" : `（${context.formula(counter.where, { facts: counter.facts })}）`;
  return `${context.every(counter.every)}的${context.table(counter.facts)}记录${where}`;
}

/** 对谁、由谁、采取什么措施. */
export function proposalWords(context: ShowContext, proposal: Proposal): string {
  const measures = [proposal.measure, ...(proposal.or ?? [])].map((id) => context.measure(id)).join("或");
  return joined(
    `${proposal.by === undefined ? "" : `由${proposal.by}`}对${targetWords(context, proposal.of)}提请${measures}`,
    proposal.or && "采取哪一项由人选定",
    proposal.with && `${proposal.with.join("、")}参加`,
    proposal.needs_finding && `须先由人认定“${proposal.needs_finding}”，认定前等待`,
    proposal.when && `限${context.formula(proposal.when)}`,
    proposal.document && `用${context.document(proposal.document)}`,
    proposal.due && `期限${limitWords(proposal.due)}`,
    proposal.note,
  );
}

function targetWords(context: ShowContext, target: Proposal["of"]): string {
  if (target === "unit") return "该单位";
  if (target === "parent") return "其上级单位";
  if (target === "team") return "检查组";
  if (target === "holder") return "该责任人";
  if ("parent" in target) return `其所属${context.kinds(target.parent)}`;
  const holders = [target.holder].flat().map((id) => context.policy.responsibilities?.[id]?.label ?? id);
  const at =
    target.at === undefined || target.at === "unit"
      ? ""
      : target.at === "parent"
        ? "上级单位"
        : `所属${context.kinds(target.at.parent)}`;
  return `${at}${holders.join("、")}（${target.as_of === "events" ? "按各次事情发生时的任职" : "按期末的任职"}）`;
}
