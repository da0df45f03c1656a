/** The parts of a score, each with what it does where there is no value. */
import { toShortText } from "../number/print.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { ShowContext } from "./context.ts";
import { entries, joined, line } from "./lines.ts";
import type { ShownLine } from "./types.ts";
import { ABSENCE_ACTIONS, ABSENCE_KINDS, ROUNDING_MODES } from "./words.ts";

type Depth = ShownLine["depth"];
const deeper = (depth: Depth): Depth => Math.min(depth + 1, 3) as Depth;

/** A part with its lines of deductions, its replacements and its own parts, one level deeper each. */
export function partLines(context: ShowContext, part: PartShape, local: string, depth: Depth): ShownLine[] {
  const below = deeper(depth);
  return [
    line(depth, `${partWords(context, part, local)}。`, part.clause),
    ...entries(part.deduct).map(([, one]) =>
      line(below, `${deductionWords(context, one, local, "扣")}。`, one.clause ?? part.clause),
    ),
    ...entries(part.add).map(([, one]) =>
      line(below, `${deductionWords(context, one, local, "加")}。`, one.clause ?? part.clause),
    ),
    ...(part.replace ?? []).map(({ label, when, value, clause }) =>
      line(
        below,
        `${label}：${context.formula(when, { local })}时，本项改为${context.formula(value, { local })}。`,
        clause ?? part.clause,
      ),
    ),
    ...entries(part.parts).flatMap(([, child]) => partLines(context, child, local, below)),
  ];
}

function partWords(context: ShowContext, part: PartShape, local: string): string {
  const formula = (text: string): string => context.formula(text, { local });
  return joined(
    part.full === undefined ? part.label : `${part.label}，满分${toShortText(part.full)}分`,
    part.share && `得分为满分 × ${factor(formula(part.share))}`,
    part.value && `得分为${formula(part.value)}`,
    part.deduct && part.value === undefined && part.share === undefined && "从满分中扣",
    part.bands && bandWords(part.bands, formula),
    part.from_rank && rankPointWords(context, part.from_rank),
    part.parts && "由下列各项相加",
    part.min === "none" ? "可以为负分" : part.min && `最低${toShortText(part.min)}分`,
    part.max === "none" ? "可以超过满分" : part.max && `最高${toShortText(part.max)}分`,
    part.round && roundWords(part.round),
    part.absent === undefined ? "" : absenceWords(part.absent),
    part.note,
  );
}

function factor(words: string): string {
  return words.includes(" ") ? `（${words}）` : words;
}

type Line = NonNullable<PartShape["deduct"]>[string];

function deductionWords(context: ShowContext, one: Line, local: string, verb: "扣" | "加"): string {
  return joined(
    `${one.label}：按${context.formula(one.per, { local })}计，每1${verb}${toShortText(one.points)}分`,
    one.cap && `最多${verb}${toShortText(one.cap)}分`,
  );
}

function bandWords(
  { by, points }: NonNullable<PartShape["bands"]>,
  formula: (text: string) => string,
): string {
  const bands = points.map((band) => {
    const least = band.from === undefined ? "" : `${toShortText(band.from)}以上`;
    const most = band.to === undefined ? "" : `不足${toShortText(band.to)}`;
    return `${`${least}${most}` || "其余"}得${toShortText(band.points)}分`;
  });
  return `按${formula(by)}分档：${bands.join("，")}`;
}

function rankPointWords(context: ShowContext, points: NonNullable<PartShape["from_rank"]>): string {
  const [assessment, rank] = points.rank.split(".") as [string, string?];
  const shape = context.policy.assessments?.[assessment];
  const name = `${shape?.label ?? assessment}${rank === undefined ? "" : `的${shape?.ranks?.[rank]?.label ?? rank}`}`;
  return joined(
    `按${name}计分：${points.from === "end" ? "倒数第1名" : "第1名"}得${toShortText(points.first)}分`,
    `每往后一名${points.step.n < 0n ? "加" : "减"}${toShortText(points.step.n < 0n ? { n: -points.step.n, d: points.step.d } : points.step)}分`,
    points.last && `最少${toShortText(points.last)}分`,
    points.ties === "mean" ? "并列的取所占各名次的平均" : "并列的都取较好名次的分",
  );
}

/** One answer for every kind of absence, or one for each. */
export function absenceWords(absent: NonNullable<PartShape["absent"]>): string {
  if (typeof absent === "string" || "constant" in absent) return `没有数据时${actionWords(absent)}`;
  return Object.entries(absent)
    .filter(([, action]) => action !== undefined)
    .map(([kind, action]) => `${ABSENCE_KINDS[kind] ?? kind}的${actionWords(action)}`)
    .join("，");
}

function actionWords(action: Exclude<PartShape["absent"], undefined> | undefined): string {
  if (action === undefined) return "";
  if (typeof action === "string") return ABSENCE_ACTIONS[action] ?? action;
  return "constant" in action ? `得${toShortText(action.constant)}分` : "";
}

export function roundWords({ to, mode = "half_up" }: { to: number; mode?: string | undefined }): string {
  return `计算时${ROUNDING_MODES[mode]}到${to === 0 ? "整数" : `${to}位小数`}`;
}
