/** Scores: full marks that add up, an answer to every absence, grades without holes. */
import { add, compare, equal, subtract } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { toShortText } from "../number/print.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import { fullOf, isFractionLike } from "../scores/part-shape.ts";
import { mayBeAbsent } from "./may-be-absent.ts";
import type { Report } from "./report.ts";

export function checkScores(policy: Policy, report: Report): void {
  for (const [id, assessment] of Object.entries(policy.assessments ?? {})) {
    const at = ["assessments", id];
    checkFull(assessment.full, assessment.parts, at, report);
    for (const [name, part] of Object.entries(assessment.parts))
      checkPart(policy, id, part, [...at, "parts", name], report);
    checkGrades(assessment, at, report);
  }
}

/** Where a part's points start; `deduct` and `add` come on top of any, or stand alone. */
const STARTS = ["share", "value", "bands", "from_rank"] as const;

function checkPart(
  policy: Policy,
  assessment: string,
  part: PartShape,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const ways = STARTS.filter((way) => part[way] !== undefined);
  if (part.parts === undefined) {
    if (ways.length > 1)
      report.error(
        "two_ways",
        at,
        `分项同时写了 ${ways.join("、")}，只能有一种算法`,
        `${ways.join(" and ")}: a part is computed in one way`,
      );
    if (ways.length === 0 && part.deduct === undefined && part.add === undefined)
      report.error(
        "no_way",
        at,
        `分项没有算法：写 ${STARTS.join("、")}、deduct、add 或 parts 之一`,
        `a part needs one of ${STARTS.join(", ")}, deduct, add, parts`,
      );
    if (part.full === undefined && part.share !== undefined)
      report.error("missing", at, "按比例的分项要写满分 full", "a part with share has a full mark");
    if (part.absent === undefined && mayBeAbsent(policy, assessment, part)) {
      report.error(
        "absence_without_treatment",
        at,
        "分项可能没有值，请写明 absent：reweight、omit、full、zero、{ constant: … }、carry 或 unranked",
        "the part may have no value: say what `absent` does",
      );
    }
    return;
  }
  if (ways.length > 0)
    report.error(
      "two_ways",
      at,
      `分项有下级分项，又写了 ${ways.join("、")}`,
      "a part with parts has no way of its own",
    );
  if (part.full !== undefined) checkFull(part.full, part.parts, at, report);
  for (const [name, child] of Object.entries(part.parts))
    checkPart(policy, assessment, child, [...at, "parts", name], report);
}

function checkFull(
  full: Fraction,
  parts: Readonly<Record<string, PartShape>>,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const sum = Object.values(parts).map(fullOf).reduce(add, ZERO);
  if (equal(sum, full)) return;
  const shown = Object.values(parts)
    .map((part) => toShortText(fullOf(part)))
    .join(" + ");
  report.error(
    "parts_do_not_add_up",
    [...at, "full"],
    `各分项满分 ${shown} = ${toShortText(sum)}，不等于满分 ${toShortText(full)}`,
    `the parts' full marks ${shown} = ${toShortText(sum)} are not ${toShortText(full)}`,
  );
}

/** Bands must neither overlap nor leave a hole between the lowest and the highest. */
function checkGrades(assessment: Assessment, at: readonly PropertyKey[], report: Report): void {
  const bands = Object.entries(assessment.grades ?? {}).filter(
    ([, grade]) => grade.from !== undefined || grade.to !== undefined,
  );
  if (bands.length === 0) return;
  const sorted = [...bands].sort(([, a], [, b]) => orderOf(a.from, b.from));
  for (let i = 1; i < sorted.length; i++) {
    const [below, lower] = sorted[i - 1] as (typeof sorted)[number];
    const [above, upper] = sorted[i] as (typeof sorted)[number];
    const order = lower.to === undefined || upper.from === undefined ? 1 : compare(lower.to, upper.from);
    if (order === 0) continue;
    const what = order > 0 ? { zh: "重叠", en: "overlap" } : { zh: "之间有空档", en: "leave a hole" };
    report.error(
      "grade_bands",
      [...at, "grades", above],
      `等次“${below}”与“${above}”${what.zh}（区间含下限、不含上限）`,
      `grades ${below} and ${above} ${what.en} (bands are half-open)`,
    );
  }
  const lowest = sorted[0]?.[1].from;
  const highest = sorted.at(-1)?.[1].to;
  if (lowest !== undefined && lowest.n > 0n && !isNegativeAllowed(assessment))
    report.notice(
      "grade_bands",
      [...at, "grades"],
      `低于 ${toShortText(lowest)} 分没有等次`,
      `scores below ${toShortText(lowest)} have no grade`,
    );
  if (highest !== undefined && compare(subtract(highest, assessment.rescale ?? assessment.full), ZERO) <= 0)
    report.notice(
      "grade_bands",
      [...at, "grades"],
      `满分没有等次：区间不含上限 ${toShortText(highest)}`,
      `the full mark has no grade: ${toShortText(highest)} is excluded`,
    );
}

function orderOf(a: Fraction | undefined, b: Fraction | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compare(a, b);
}

function isNegativeAllowed({ min }: Assessment): boolean {
  return min === "none" || (isFractionLike(min) && min.n < 0n);
}
