/** Ladders: every step can be reached, counts follow each other, absorption has what it needs. */
import { suggestion } from "../formula/suggest.ts";
import type { Timeline } from "../graph/versions.ts";
import type { Ladder, Policy } from "../policy/schema/policy.ts";
import type { Report } from "./report.ts";

export function checkLadders(policy: Policy, timeline: Timeline | null, report: Report): void {
  for (const [id, ladder] of Object.entries(policy.ladders ?? {})) {
    checkCountedGrades(policy, id, ladder, report);
    const at = ["ladders", id, "steps"];
    const steps = Object.keys(ladder.steps).map(Number);
    if (steps.length === 0)
      report.error("no_steps", at, "递进措施没有台阶", "a ladder has at least one step");
    for (const step of steps) {
      if (step < 1)
        report.error(
          "step_never_reached",
          [...at, String(step)],
          "台阶从 1 数起",
          "steps are counted from 1",
        );
      const most = mostCounts(policy, ladder, timeline);
      if (most !== null && step > most) {
        report.error(
          "step_never_reached",
          [...at, String(step)],
          `最多只能数到 ${most}，第 ${step} 步永远到不了`,
          `no count reaches step ${step}: there are at most ${most}`,
        );
      }
    }
    if (ladder.how === "cumulative" && ladder.window === undefined && ladder.reset === undefined) {
      report.notice(
        "counts_for_ever",
        ["ladders", id],
        "累计没有期限也没有清零，会一直数下去",
        "a cumulative count without window or reset never starts anew",
      );
    }
  }
  checkAbsorption(policy, report);
}

function checkCountedGrades(policy: Policy, id: string, ladder: Ladder, report: Report): void {
  for (const [i, counter] of ladder.counts.entries()) {
    if (!("assessment" in counter)) continue;
    const known = Object.keys(policy.assessments?.[counter.assessment]?.grades ?? {});
    for (const grade of counter.grades) {
      if (known.includes(grade) || policy.assessments?.[counter.assessment] === undefined) continue;
      const hint = suggestion(grade, known);
      report.error(
        "unknown_name",
        ["ladders", id, "counts", i, "grades"],
        `考评“${counter.assessment}”没有名为“${grade}”的等次${hint.zh}`,
        `no grade “${grade}” in ${counter.assessment}${hint.en}`,
      );
    }
  }
}

/** Absorption compares severities, so that every measure which may meet another needs one. */
function checkAbsorption({ absorption, ladders, lists, measures }: Policy, report: Report): void {
  if (absorption === undefined) return;
  const rules = { ...ladders, ...lists };
  for (const [i, name] of (absorption.among ?? []).entries()) {
    if (rules[name] !== undefined) continue;
    const hint = suggestion(name, Object.keys(rules));
    report.error(
      "unknown_name",
      ["absorption", "among", i],
      `没有名为“${name}”的递进或名单${hint.zh}`,
      `no ladder or list “${name}”${hint.en}`,
    );
  }
  const among = absorption.among ?? Object.keys(rules);
  const proposals = among.flatMap((name) => [
    ...(lists?.[name]?.measures ?? []),
    ...Object.values(ladders?.[name]?.steps ?? {}).flat(),
  ]);
  for (const measure of new Set(proposals.flatMap((one) => [one.measure, ...(one.or ?? [])]))) {
    if (measures?.[measure] === undefined || measures[measure].severity !== undefined) continue;
    report.error(
      "no_severity",
      ["measures", measure],
      "吸收处理要比较轻重，措施应写 severity",
      "absorption compares severities: the measure needs one",
    );
  }
}

/** The highest count that a ladder can come to within its window or the campaign; null where there is no bound. */
function mostCounts(policy: Policy, ladder: Ladder, timeline: Timeline | null): number | null {
  if (
    ladder.window !== undefined &&
    ladder.how !== "nth_ever" &&
    ladder.counts.every((counter) => !("facts" in counter))
  )
    return ladder.window.last;
  if (timeline === null || policy.campaign === undefined) return null;
  const bounds = ladder.counts.map((counter) => {
    if ("facts" in counter) return null;
    const list = "list" in counter ? policy.lists?.[counter.list] : undefined;
    const every =
      "every" in counter
        ? counter.every
        : (list?.every ??
          policy.assessments?.[("assessment" in counter ? counter.assessment : list?.of) ?? ""]?.every);
    return every === undefined || policy.periods[every]?.within === "always"
      ? null
      : timeline.periods(every).length;
  });
  return bounds.some((bound) => bound === null) ? null : Math.max(...(bounds as number[]));
}
