/** 考评: who is assessed when, the parts of the score, gates, grades and ranks. */
import { toShortText } from "../number/print.ts";
import type { Assessment } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import { partLines, roundWords } from "./show-parts.ts";
import type { ShownArticle, ShownLine } from "./types.ts";
import { DURINGS } from "./words.ts";

type Rank = NonNullable<Assessment["ranks"]>[string];
type Gate = NonNullable<Assessment["gates"]>[string];

export function showAssessments(context: ShowContext): ShownArticle[] {
  return entries(context.policy.assessments).map(([id, assessment]) =>
    article(assessment.label, assessment.clause, [
      line(0, `${whoWords(context, id, assessment)}。`, assessment.clause),
      ...entries(assessment.parts).flatMap(([, part]) => partLines(context, part, id, 1)),
      ...entries(assessment.gates).map(([, gate]) =>
        line(0, `${gateWords(context, id, assessment, gate)}。`, gate.clause),
      ),
      gradesLine(assessment),
      ...entries(assessment.ranks).map(([, rank]) =>
        line(0, `${rankWords(context, id, rank)}。`, rank.clause ?? assessment.clause),
      ),
      noteLine(assessment.note),
    ]),
  );
}

function whoWords(context: ShowContext, id: string, assessment: Assessment): string {
  return joined(
    `${context.every(assessment.every)}对${context.kinds(assessment.of)}考评一次`,
    assessment.during && DURINGS[assessment.during],
    assessment.scope && `限${context.formula(assessment.scope, { local: id })}的`,
    `满分${toShortText(assessment.full)}分`,
    assessment.rescale && `折算为${toShortText(assessment.rescale)}分`,
    limitWords(assessment),
    assessment.round && roundWords(assessment.round),
    `公布时保留${assessment.digits ?? 2}位小数`,
  );
}

function limitWords({ min, max }: Assessment): string {
  return joined(
    min === "none" ? "总分可以为负" : min && `总分最低${toShortText(min)}分`,
    max === "none" ? "总分可以超过满分" : max && `总分最高${toShortText(max)}分`,
  );
}

function gateWords(context: ShowContext, id: string, assessment: Assessment, gate: Gate): string {
  const label = (grade: string): string => assessment.grades?.[grade]?.label ?? grade;
  return joined(
    `${gate.label}：${context.formula(gate.when, { local: id })}时`,
    gate.grade && `等次定为“${label(gate.grade)}”`,
    gate.grade_at_most && `等次不高于“${label(gate.grade_at_most)}”`,
    gate.score_at_most && `总分不超过${toShortText(gate.score_at_most)}分`,
    gate.unranked && "不参加排名",
  );
}

function gradesLine(assessment: Assessment): ShownLine | null {
  if (assessment.grades === undefined) return null;
  const bands = Object.values(assessment.grades).map(({ label, from, to }) => {
    const least = from === undefined ? "" : `${toShortText(from)}分以上`;
    const most = to === undefined ? "" : `不足${toShortText(to)}分`;
    return `${label}（${joined(least, most) || "其余"}）`;
  });
  return line(0, `等次：${bands.join("、")}。`, assessment.clause);
}

function rankWords(context: ShowContext, id: string, rank: Rank): string {
  const pool =
    rank.pool === undefined ? "全部参加考评的单位" : (context.policy.pools?.[rank.pool]?.label ?? rank.pool);
  return joined(
    `${rank.label ?? "排名"}：在“${pool}”内`,
    `按${rank.by === undefined ? "成绩" : context.formula(rank.by, { local: id })}${rank.order === "lowest_first" ? "从低到高" : "从高到低"}`,
    rank.tie_break &&
      `相同的依次比较${rank.tie_break.map((text) => context.formula(text, { local: id })).join("、")}`,
    rank.ties === "dense" ? "并列同名次，后面的名次连续" : "并列同名次，后面的名次空出",
    rank.on === "printed" ? "按公布的数值比较" : "按精确值比较",
    rank.exclude && `${context.formula(rank.exclude, { local: id })}的不参加排名`,
  );
}
