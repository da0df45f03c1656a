/** Names that blocks use for each other: cadences, pools, lists, measures, kinds of fact. */

import { FACT_KINDS } from "../facts/kinds.ts";
import { suggestion } from "../formula/suggest.ts";
import type { Policy, Proposal } from "../policy/schema/policy.ts";
import type { Report } from "./report.ts";
import { columnsOf } from "./scopes.ts";

export function checkNames(policy: Policy, report: Report): void {
  const known = {
    周期: Object.keys(policy.periods),
    组别: Object.keys(policy.pools ?? {}),
    考评: Object.keys(policy.assessments ?? {}),
    名单: Object.keys(policy.lists ?? {}),
    措施: Object.keys(policy.measures ?? {}),
    文书: Object.keys(policy.documents ?? {}),
    记录: [...FACT_KINDS.map((kind) => kind.name), ...Object.keys(policy.facts ?? {})],
  };
  const need = (what: keyof typeof known, name: string | undefined, path: readonly PropertyKey[]): void => {
    if (name === undefined || known[what].includes(name)) return;
    const hint = suggestion(name, known[what]);
    report.error(
      "unknown_name",
      path,
      `没有名为“${name}”的${what}${hint.zh}`,
      `no ${EN[what]} “${name}”${hint.en}`,
    );
  };
  const proposals = (all: readonly Proposal[] | undefined, path: readonly PropertyKey[]): void => {
    for (const [i, proposal] of (all ?? []).entries()) {
      need("措施", proposal.measure, [...path, i, "measure"]);
      for (const other of proposal.or ?? []) need("措施", other, [...path, i, "or"]);
    }
  };

  for (const [id, indicator] of Object.entries(policy.indicators ?? {})) {
    need("记录", indicator.from, ["indicators", id, "from"]);
    need("周期", indicator.period, ["indicators", id, "period"]);
    if (typeof indicator.window === "object" && "of" in indicator.window)
      need("周期", indicator.window.of, ["indicators", id, "window"]);
    if (
      indicator.dated_by !== undefined &&
      indicator.from !== undefined &&
      columnsOf(policy, indicator.from)?.[indicator.dated_by] !== "day"
    ) {
      report.error(
        "unknown_name",
        ["indicators", id, "dated_by"],
        `“${indicator.dated_by}”不是 ${indicator.from} 的日期列`,
        `“${indicator.dated_by}” is no day column of ${indicator.from}`,
      );
    }
  }
  for (const [id, assessment] of Object.entries(policy.assessments ?? {})) {
    need("周期", assessment.every, ["assessments", id, "every"]);
    for (const [name, rank] of Object.entries(assessment.ranks ?? {}))
      need("组别", rank.pool, ["assessments", id, "ranks", name, "pool"]);
    for (const [name, gate] of Object.entries(assessment.gates ?? {})) {
      for (const key of ["grade", "grade_at_most"] as const) {
        const grade = gate[key];
        if (grade !== undefined && assessment.grades?.[grade] === undefined) {
          report.error(
            "unknown_name",
            ["assessments", id, "gates", name, key],
            `没有名为“${grade}”的等次`,
            `no grade “${grade}”`,
          );
        }
      }
    }
  }
  for (const [id, list] of Object.entries(policy.lists ?? {})) {
    need("考评", list.of, ["lists", id, "of"]);
    need("周期", list.every, ["lists", id, "every"]);
    if (list.of === undefined && (list.every === undefined || list.units === undefined)) {
      report.error(
        "missing",
        ["lists", id],
        "名单要么写 of（哪个考评），要么同时写 every 和 units",
        "a list has `of` (an assessment), or both `every` and `units`",
      );
    }
    const ranks = policy.assessments?.[list.of ?? ""]?.ranks;
    if (list.take !== undefined && list.of !== undefined && ranks?.[list.take.rank] === undefined) {
      report.error(
        "unknown_name",
        ["lists", id, "take", "rank"],
        `考评“${list.of}”没有名为“${list.take.rank}”的排名`,
        `no rank “${list.take.rank}” in ${list.of}`,
      );
    }
    proposals(list.measures, ["lists", id, "measures"]);
  }
  for (const [id, ladder] of Object.entries(policy.ladders ?? {})) {
    for (const [i, counter] of ladder.counts.entries()) {
      const at = ["ladders", id, "counts", i];
      if ("list" in counter) need("名单", counter.list, [...at, "list"]);
      if ("assessment" in counter) need("考评", counter.assessment, [...at, "assessment"]);
      if ("facts" in counter) need("记录", counter.facts, [...at, "facts"]);
      if ("every" in counter) need("周期", counter.every, [...at, "every"]);
    }
    need("周期", ladder.window?.of, ["ladders", id, "window", "of"]);
    for (const [step, all] of Object.entries(ladder.steps)) proposals(all, ["ladders", id, "steps", step]);
  }
  for (const [id, award] of Object.entries(policy.awards ?? {})) {
    need("周期", award.every, ["awards", id, "every"]);
    need("名单", award.list, ["awards", id, "list"]);
    need("记录", award.items?.from, ["awards", id, "items", "from"]);
  }
  for (const block of ["reports", "duties", "draws", "meetings"] as const) {
    for (const [id, one] of Object.entries(policy[block] ?? {}))
      need("周期", one.every, [block, id, "every"]);
  }
  need("周期", policy.absorption?.window, ["absorption", "window"]);
  for (const [id, cadence] of Object.entries(policy.periods))
    need("周期", cadence.made_of, ["periods", id, "made_of"]);
  checkOneMeaning(policy, report);
}

const EN = {
  周期: "cadence",
  组别: "pool",
  考评: "assessment",
  名单: "list",
  措施: "measure",
  文书: "document",
  记录: "kind of fact",
};

/** A formula must know what a name means without being told. */
function checkOneMeaning(policy: Policy, report: Report): void {
  const seen = new Map<string, string>();
  const reserved = new Set(["unit", "ancestor", "period", "other", "score", "grade"]);
  for (const block of ["indicators", "assessments", "lists"] as const) {
    for (const name of Object.keys(policy[block] ?? {})) {
      const before = seen.get(name);
      if (before !== undefined)
        report.error(
          "name_used_twice",
          [block, name],
          `“${name}”已经是 ${before} 里的名称`,
          `“${name}” is a name in ${before} already`,
        );
      if (reserved.has(name))
        report.error(
          "reserved_name",
          [block, name],
          `“${name}”是公式里的固定名称，请换一个`,
          `“${name}” has a fixed meaning in formulas`,
        );
      seen.set(name, block);
    }
  }
  for (const [id, assessment] of Object.entries(policy.assessments ?? {})) {
    for (const block of ["parts", "ranks"] as const) {
      for (const name of Object.keys(assessment[block] ?? {})) {
        const before = seen.get(name);
        // Inside the assessment its own names need no prefix, so they would hide the other value.
        if (before !== undefined)
          report.error(
            "name_used_twice",
            ["assessments", id, block, name],
            `“${name}”已经是 ${before} 里的名称，分项和排名请另取名`,
            `“${name}” is a name in ${before} already: give the ${block === "parts" ? "part" : "rank"} another`,
          );
      }
    }
  }
}
