/**
 * Checks what a policy means, for every version and for every variant of its decisions: with file and line, before any
 * number is computed (policy-language, "Checked").
 */
import { checkBurden } from "../burden/check-burden.ts";
import { checkCadences } from "../calendar/check-cadences.ts";
import { parseDay } from "../calendar/day.ts";
import { checkDueRule } from "../calendar/due-rule.ts";
import { type Timeline, timelineOf, versionsOf } from "../graph/versions.ts";
import type { PolicyFault } from "../policy/fault.ts";
import type { DecisionChoices, PolicySource } from "../policy/load.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { checkAwards } from "./check-awards.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkDecisions } from "./check-decisions.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkIndicators } from "./check-indicators.ts";
import { checkLadders } from "./check-ladders.ts";
import { checkNames } from "./check-names.ts";
import { checkScores } from "./check-scores.ts";
import { checkStandards } from "./check-standards.ts";
import { type Report, reportOn } from "./report.ts";

/** Every fault once, in the order of the file. Errors stop every computation; notices are worth a look. */
export function checkPolicy(source: PolicySource): PolicyFault[] {
  const faults = new Map<string, PolicyFault>();
  const add = (all: readonly PolicyFault[], variant: string): void => {
    for (const fault of all) {
      const key = `${fault.at.line}:${fault.at.column}:${fault.path}:${fault.message.zh}`;
      if (faults.has(key)) continue;
      faults.set(
        key,
        variant === ""
          ? fault
          : {
              ...fault,
              message: {
                zh: `${fault.message.zh}（方案 ${variant}）`,
                en: `${fault.message.en} (variant ${variant})`,
              },
            },
      );
    }
  };
  for (const day of source.changes) {
    add(checkVersion(source, day, {}), "");
    for (const [name, variant] of variantsOf(source, day)) {
      // What is wrong without the variant is reported already: only what it adds is its own.
      const own = checkVersion(source, day, { [name]: { value: variant, set_by: "check" } });
      add(own, `${name}=${variant}`);
    }
  }
  return [...faults.values()].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

function* variantsOf(source: PolicySource, day: string): Iterable<[string, string]> {
  const version = source.at(day);
  if (!("policy" in version)) return;
  for (const decision of version.decisions)
    for (const variant of decision.variants) if (variant !== decision.value) yield [decision.id, variant];
}

function checkVersion(source: PolicySource, day: string, choices: DecisionChoices): readonly PolicyFault[] {
  const version = source.at(day, choices);
  if (!("policy" in version)) return version.faults;
  const report = reportOn(source, version.tree);
  const { policy } = version;
  checkPeriods(policy, report);
  checkNames(policy, report);
  checkIndicators(policy, report);
  checkFormulas(policy, report);
  checkStandards(policy, report);
  checkScores(policy, report);
  checkAwards(policy, report);
  checkClauses(policy, report);
  checkDecisions(source, report);
  for (const finding of checkBurden(policy)) {
    report[finding.level](finding.code, finding.path.split("."), finding.message.zh, finding.message.en);
  }
  checkLadders(
    policy,
    report.faults.some((fault) => fault.code === "bad_cadence") ? null : timelineFor(source, choices, policy),
    report,
  );
  return report.faults;
}

function timelineFor(source: PolicySource, choices: DecisionChoices, policy: Policy): Timeline | null {
  if (policy.campaign === undefined) return null;
  try {
    return timelineOf(versionsOf(source, choices), {
      first: parseDay(policy.campaign.first),
      last: parseDay(policy.campaign.last),
    });
  } catch {
    // Another version has faults of form: it is checked by itself.
    return null;
  }
}

function checkPeriods(policy: Policy, report: Report): void {
  const campaign =
    policy.campaign === undefined
      ? null
      : { first: parseDay(policy.campaign.first), last: parseDay(policy.campaign.last) };
  for (const fault of checkCadences(policy.periods, campaign))
    report.error("bad_cadence", ["periods", fault.cadence], fault.zh, fault.en);
  for (const block of ["reports", "documents"] as const) {
    for (const [id, { due }] of Object.entries(policy[block] ?? {})) {
      for (const fault of due === undefined ? [] : checkDueRule(due))
        report.error("bad_due_rule", [block, id, "due", fault.field], fault.zh, fault.en);
    }
  }
}
