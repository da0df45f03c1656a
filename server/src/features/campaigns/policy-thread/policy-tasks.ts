/** What is done with a policy's text that was handed in: minutes of nobody's time, but a second or more of a processor's. */
import { checkPolicy, loadPolicy, type PolicyFault, type PolicyVersion } from "@cunjing/engine";
import type { InputFault } from "../../../platform/commands/check-input.ts";
import { InputRefusal } from "../../../platform/commands/check-input.ts";
import { type Chosen, type ReadPolicyText, readPolicyText } from "../read-policy-text.ts";
import { assessedFrom, type FirstPeriod } from "./first-periods.ts";

/** The text is to be kept: all of it right, or refused with every place. */
export interface KeepTask {
  readonly kind: "keep";
  readonly text: string;
  readonly chosen: Chosen;
  readonly day: string;
  /** Who decides where the sender does not say. */
  readonly post: string;
}

/** The text is looked at: what is wrong, and what would follow. */
export interface LookTask {
  readonly kind: "look";
  readonly text: string;
  readonly day: string;
  /** The campaign's days. */
  readonly first_day: string;
  readonly last_day: string;
}

export type PolicyTask = KeepTask | LookTask;

export type Kept = { readonly read: ReadPolicyText } | { readonly faults: readonly InputFault[] };

export interface Finding {
  readonly level: "error" | "notice";
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The place in the policy: `ladders.last_in_xun.steps.3.of`. */
  readonly path: string;
  /** The line as it stands in the text. */
  readonly found: string;
  readonly message: { readonly zh: string; readonly en: string };
}

export interface Looked {
  /** Null where the text cannot be read as a policy. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
  readonly decisions: readonly Pick<PolicyVersion["decisions"][number], "id" | "asks" | "label" | "set_by">[];
  readonly assessed_from: readonly FirstPeriod[];
}

export interface PolicyAnswers {
  readonly keep: Kept;
  readonly look: Looked;
}

export function obey<T extends PolicyTask>(task: T): PolicyAnswers[T["kind"]];
export function obey(task: PolicyTask): Kept | Looked {
  return task.kind === "keep" ? keep(task) : look(task);
}

function keep({ text, chosen, day, post }: KeepTask): Kept {
  try {
    return { read: readPolicyText(text, chosen, day, post) };
  } catch (error) {
    if (error instanceof InputRefusal) return { faults: error.faults };
    throw error;
  }
}

function look({ text, day, first_day, last_day }: LookTask): Looked {
  const lines = text.split("\n");
  const findingOf = ({ level, at, path, message }: PolicyFault): Finding => ({
    level,
    line: at.line,
    column: at.column,
    path,
    found: (lines[at.line - 1] ?? "").trim().slice(0, 200),
    message,
  });
  const unread = { title: null, decisions: [], assessed_from: [] };
  const loaded = loadPolicy(text, "policy");
  if ("faults" in loaded) return { ...unread, findings: loaded.faults.map(findingOf) };
  const { source } = loaded;
  const findings = checkPolicy(source).map(findingOf);
  const version = source.at(day);
  if (!("policy" in version)) {
    const more = version.faults.map(findingOf);
    return { ...unread, findings: findings.some(({ level }) => level === "error") ? findings : more };
  }
  const hasErrors = findings.some(({ level }) => level === "error");
  return {
    title: version.policy.title,
    findings,
    decisions: version.decisions.map(({ id, asks, label, set_by }) => ({ id, asks, label, set_by })),
    // Periods are cut by definitions that may be what is wrong.
    assessed_from: hasErrors ? [] : assessedFrom(version.policy, { from: day, first_day, last_day }),
  };
}
