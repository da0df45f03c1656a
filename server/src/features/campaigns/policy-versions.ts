/** A campaign's policy as a row of versions: texts that were loaded, decisions taken otherwise, and values that a text dates itself. */
import type { AnswerOf, readPolicyVersions } from "@cunjing/contract";
import {
  type DecisionChoices,
  formatDay,
  loadPolicy,
  type PolicySource,
  type PolicyVersion,
  parseDay,
  type ShownPolicy,
  showPolicy,
} from "@cunjing/engine";
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";
import { TABLE_WORDS } from "./table-words.ts";

type Line = AnswerOf<typeof readPolicyVersions>["versions"][number];
type VersionLine = Omit<Line, "in_force">;

export interface StoredPolicy {
  readonly digest: string;
  readonly policy: string;
  readonly source: string;
  readonly decisions: DecisionChoices;
  readonly first_day: string;
  /** Inclusive; null: open. */
  readonly last_day: string | null;
}

/** All that hold on some day, in their order, with their texts. */
export const selectStored = prepare<{ campaign: string }, StoredPolicy>(
  (
    a,
  ) => sql`select p.digest, p.policy, p.source, cp.decisions, lower(cp.valid) as first_day, upper(cp.valid) - 1 as last_day
    from campaign_policy cp join policy p on p.digest = cp.digest
    where cp.campaign = ${a.campaign}::uuid and not isempty(cp.valid) order by lower(cp.valid)`,
);

export interface Version extends VersionLine {
  readonly stored: StoredPolicy;
  readonly text: PolicySource;
}

/** By first day, each to the day before the next. */
export function versionsOf(rows: readonly StoredPolicy[]): readonly Version[] {
  return rows.flatMap((stored, n) => {
    const text = sourceOf(stored);
    const { digest, first_day, last_day } = stored;
    const within = text.changes.filter((day) => day > first_day && (last_day === null || day <= last_day));
    const days = [first_day, ...within];
    return days.map((day, at): Version => {
      const next = days[at + 1];
      const begins = rows[n - 1]?.digest === digest ? "decided" : "loaded";
      return {
        first_day: day,
        last_day: next === undefined ? last_day : formatDay(parseDay(next) - 1),
        digest,
        title: inForce(stored, text, day).policy.title,
        because: at === 0 ? begins : "dated",
        stored,
        text,
      };
    });
  });
}

function sourceOf({ digest, policy, source }: StoredPolicy): PolicySource {
  const loaded = loadPolicy(source, policy);
  if ("faults" in loaded) throw new Error(`the policy ${digest} cannot be read any more`);
  return loaded.source;
}

/** @throws where a policy that was accepted does not hold on its own days */
export function inForce({ digest, decisions }: StoredPolicy, text: PolicySource, day: string): PolicyVersion {
  const version = text.at(day, decisions);
  if (!("policy" in version)) throw new Error(`the policy ${digest} does not hold on ${day}`);
  return version;
}

export function shownOn({ stored, text }: Version, day: string): ShownPolicy {
  const shown = showPolicy(text, { day, choices: stored.decisions, vocabulary: TABLE_WORDS });
  if ("faults" in shown) throw new Error(`the policy ${stored.digest} does not hold on ${day}`);
  return shown;
}

export const holdsOn = ({ first_day, last_day }: VersionLine, day: string): boolean =>
  first_day <= day && (last_day === null || day <= last_day);

export const toVersionLine = ({ first_day, last_day, digest, title, because }: Version): VersionLine => ({
  first_day,
  last_day,
  digest,
  title,
  because,
});
