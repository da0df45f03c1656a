/** What differs between two runs, the weightiest first, and what it asks of people. */
import type { Language } from "@cunjing/contract";
import {
  type ExactText,
  parseFraction,
  type Run,
  type RunComparison,
  toDecimal,
  type UnitChange,
} from "@cunjing/engine";
import { formatTable } from "../../terminal/format-table.ts";
import { stateWord } from "../assess/proposal-words.ts";
import type { CommandIo } from "../io.ts";

const MOST_SHOWN = 60;

export interface Compared {
  readonly before: Run;
  readonly after: Run;
  readonly comparison: RunComparison;
}

export function printComparison(
  { before, after, comparison }: Compared,
  { language, paint }: CommandIo,
): string {
  const { counts, changes, asks } = comparison;
  const summary = {
    zh: `变化：${counts.units} 个单位；得分 ${counts.scores}，名次 ${counts.ranks}，等次 ${counts.grades}，名单进出 ${counts.lists}，措施 ${counts.measures}，奖补扣减 ${counts.awards}`,
    en: `${counts.units} units change: scores ${counts.scores}, ranks ${counts.ranks}, grades ${counts.grades}, lists ${counts.lists}, measures ${counts.measures}, awards ${counts.awards}`,
  }[language];
  const none = { zh: "没有任何变化。", en: "Nothing changes." }[language];
  if (changes.length === 0) return `${sides(before, after, language)}${paint("bold", none)}\n`;
  const titles = titlesOf([...before.periods, ...after.periods]);
  const shown = changes.slice(0, MOST_SHOWN);
  const left = changes.length - shown.length;
  return [
    sides(before, after, language),
    `${paint("bold", summary)}\n`,
    ...shown.map((change) => changeLines(change, titles, [after, before], language)),
    left === 0
      ? ""
      : { zh: `…其余 ${left} 处变化见 --format json\n`, en: `… ${left} more: --format json\n` }[language],
    asks.length === 0 ? "" : `\n${asked(comparison, language)}`,
  ].join("");
}

/** Where two cadences share an id, results are of the one that ends first. */
function titlesOf(periods: Run["periods"]): Map<string, string> {
  return new Map([...periods].reverse().map(({ id, title }) => [id, title]));
}

function sides(before: Run, after: Run, language: Language): string {
  const words = { zh: ["前", "后"], en: ["before", "after"] }[language];
  const set = (run: Run): string =>
    run.decisions
      .filter(({ set_by }) => set_by !== "default")
      .map(({ id, value }) => ` ${id}=${value}`)
      .join("");
  return `${words[0]}：${before.title}（${before.policy}）${set(before)}\n${words[1]}：${after.title}（${after.policy}）${set(after)}\n`;
}

function changeLines(
  change: UnitChange,
  titles: ReadonlyMap<string, string>,
  runs: readonly Run[],
  language: Language,
): string {
  const lines = [
    ...change.scores.map((score) => {
      const none = "—";
      const ranks = score.ranks.map(
        ({ before, after }) => `${{ zh: "名次", en: "rank" }[language]} ${before ?? none} → ${after ?? none}`,
      );
      const grade =
        score.grade === null
          ? []
          : [
              `${{ zh: "等次", en: "grade" }[language]} ${score.grade.before ?? none} → ${score.grade.after ?? none}`,
            ];
      const points = pointsWords(score.before, score.after);
      return `${labelOf(runs, score.assessment)} ${points}${[...ranks, ...grade].map((words) => `，${words}`).join("")}`;
    }),
    ...change.lists.map(({ label, change: what }) => `${listWord(what, language)}「${label}」`),
    ...change.measures.map(({ measure_label, rule_label, before, after }) => {
      const words = (state: typeof before): string =>
        state === null ? { zh: "无", en: "none" }[language] : stateWord(state, language);
      return `${measure_label}（${rule_label}）：${words(before)} → ${words(after)}`;
    }),
    ...change.awards.map(
      ({ rule_label, before, after }) =>
        `${rule_label}：${before ?? "—"} → ${after ?? "—"} ${{ zh: "元", en: "yuan" }[language]}`,
    ),
  ];
  const head = `  ${change.unit_name}　${titles.get(change.period) ?? change.period}\n`;
  return head + lines.map((line) => `      ${line}\n`).join("");
}

/** Two decimals, or all of them where two would hide the difference. */
function pointsWords(before: ExactText | null, after: ExactText | null): string {
  const short = (value: ExactText | null): string =>
    value === null ? "—" : toDecimal(parseFraction(value.exact ?? value.text), 2);
  if (short(before) !== short(after)) return `${short(before)} → ${short(after)}`;
  return `${before?.text ?? "—"} → ${after?.text ?? "—"}`;
}

function listWord(change: "joined" | "left", language: Language): string {
  return { joined: { zh: "列入", en: "joins " }, left: { zh: "退出", en: "leaves " } }[change][language];
}

function labelOf(runs: readonly Run[], assessment: string): string {
  const policies = runs.flatMap(({ graph }) => graph.timeline.versions.map(({ policy }) => policy));
  return (
    policies.find(({ assessments }) => assessments?.[assessment] !== undefined)?.assessments?.[assessment]
      ?.label ?? assessment
  );
}

function asked({ asks }: RunComparison, language: Language): string {
  const header = {
    zh: ["要做的事", "件数：前", "后", "对象：前", "后", "文书：前", "后"],
    en: ["asked", "measures: before", "after", "addressees: before", "after", "documents: before", "after"],
  }[language];
  const rows = asks.map(({ measure_label, before, after }) => [
    measure_label,
    ...[
      before.measures,
      after.measures,
      before.addressees,
      after.addressees,
      before.documents,
      after.documents,
    ].map(String),
  ]);
  return formatTable(
    header.map((text, at) => ({ header: text, align: at === 0 ? ("left" as const) : ("right" as const) })),
    rows,
  );
}
