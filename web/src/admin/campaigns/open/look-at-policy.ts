/**
 * A policy's text as the engine reads it, here in the browser: before there is a campaign nobody can ask the server (`check-policy` is of one).
 * The server reads and checks it again when the campaign is opened.
 */
import { checkPolicy, loadPolicy, type PolicyFault, type PolicyVersion } from "@cunjing/engine";
import type { Finding } from "../../shared/finding-table.tsx";

export interface LookedAt {
  /** Null where the text cannot be read as a policy. */
  readonly title: string | null;
  readonly errors: number;
  readonly findings: readonly Finding[];
  /** What its document calls the campaign, and its days, where it names one. */
  readonly campaign: { readonly title: string; readonly first: string; readonly last: string } | null;
  /** What it assesses, by its labels. */
  readonly assessments: readonly string[];
  readonly decisions: PolicyVersion["decisions"];
  /** What each variant of a decision says, by the decision's id and the variant's. */
  readonly variants: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Lines are shown that far. */
const LONGEST_LINE = 200;

/** @param day from which it is to hold; without one the day on which the policy itself begins */
export function lookAtPolicy(text: string, day: string | undefined): LookedAt {
  const lines = text.split("\n");
  const findingOf = ({ level, at, path, message }: PolicyFault): Finding => ({
    level,
    line: at.line,
    column: at.column,
    path,
    found: (lines[at.line - 1] ?? "").trim().slice(0, LONGEST_LINE),
    message,
  });
  const answer = (faults: readonly PolicyFault[], version?: PolicyVersion): LookedAt => ({
    title: version?.policy.title ?? null,
    errors: faults.filter(({ level }) => level === "error").length,
    findings: faults.map(findingOf),
    campaign: version?.policy.campaign ?? null,
    assessments: Object.values(version?.policy.assessments ?? {}).map(({ label }) => label),
    decisions: version?.decisions ?? [],
    variants: Object.fromEntries(
      Object.entries(version?.policy.decisions ?? {}).map(([id, { variants }]) => [
        id,
        Object.fromEntries(Object.entries(variants).map(([name, { label }]) => [name, label])),
      ]),
    ),
  });
  const loaded = loadPolicy(text, "policy");
  if ("faults" in loaded) return answer(loaded.faults);
  const { source } = loaded;
  const found = checkPolicy(source);
  const version = source.at(day ?? source.changes.at(-1) ?? "9999-12-31");
  if ("policy" in version) return answer(found, version);
  return answer(found.some(({ level }) => level === "error") ? found : version.faults);
}
