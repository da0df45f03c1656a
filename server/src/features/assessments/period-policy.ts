/** Which policy computes a period: the one that is in force on its last day (policy-language, 9). Nobody chooses it. */
import {
  type DecisionChoices,
  definePeriods,
  formatDay,
  loadPolicy,
  type Period,
  parseDay,
} from "@cunjing/engine";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Row {
  readonly digest: string;
  readonly policy: string;
  readonly source: string;
  readonly decisions: DecisionChoices;
  readonly first_day: string | null;
  /** Half open: the day after the last. */
  readonly end: string | null;
}

const selectPolicies = prepare<{ campaign: string }, Row>(
  (
    a,
  ) => sql`select p.digest, p.policy, p.source, cp.decisions, lower(cp.valid) as first_day, upper(cp.valid) as "end"
    from campaign_policy cp join policy p on p.digest = cp.digest
    where cp.campaign = ${a.campaign}::uuid order by lower(cp.valid) nulls first`,
);

interface Days {
  readonly first_day: string;
  readonly last_day: string;
}

const selectDays = prepare<{ campaign: string }, Days>(
  (a) => sql`select first_day, last_day from campaign where id = ${a.campaign}::uuid`,
);

export interface PeriodPolicy {
  readonly period: Period;
  readonly first_day: string;
  readonly last_day: string;
  readonly policy: string;
  readonly digest: string;
  /** The last day, up to the period's, on which something in the text changed. */
  readonly version: string;
  readonly decisions: DecisionChoices;
  /** The policy's assessments that are computed for it; for a period of a calendar that only counts: none. */
  readonly scores: readonly { readonly score_of: string; readonly label: string }[];
}

/**
 * The period of this id as the policy that holds on its last day cuts it.
 * @throws refusals `period_unknown`, `policy_not_in_force`
 */
export async function periodPolicy(
  tx: Transaction,
  campaign: string,
  id: string,
  cadence: string | undefined,
): Promise<PeriodPolicy> {
  const all = await allPeriods(tx, campaign);
  const found = all.find(
    ({ period }) => period.id === id && (cadence === undefined || period.cadence === cadence),
  );
  if (found !== undefined) return found;
  const known = all.map(({ period }) => period.id);
  return refuse("period_unknown", { found: id, known: known.slice(-12).join("、") || "—" });
}

/**
 * Every period of the campaign's policies, each as the policy that holds on its last day cuts it.
 * @throws a refusal `policy_not_in_force`
 */
export async function allPeriods(tx: Transaction, campaign: string): Promise<readonly PeriodPolicy[]> {
  const [rows, days] = await Promise.all([
    tx.ask(selectPolicies({ campaign })),
    tx.askOne(selectDays({ campaign })),
  ]);
  if (days === undefined) return refuse("not_found", {});
  if (rows.length === 0) return refuse("policy_not_in_force", { day: days.first_day });
  return rows.flatMap((row) => periodsIn(row, days).filter(({ last_day }) => holdsOn(row, last_day)));
}

const holdsOn = ({ first_day, end }: Row, day: string): boolean =>
  (first_day ?? "") <= day && (end === null || day < end);

/** Taking a text apart takes a moment, and it never changes under its digest. */
const cut = new Map<string, readonly PeriodPolicy[]>();
const KEPT_CUTS = 32;

function periodsIn(row: Row, days: Days): readonly PeriodPolicy[] {
  const key = JSON.stringify([row.digest, row.decisions, days.first_day, days.last_day]);
  const kept = cut.get(key) ?? cutPeriods(row, days);
  if (!cut.has(key) && cut.size >= KEPT_CUTS) cut.clear();
  cut.set(key, kept);
  return kept;
}

/** Every window of the campaign, by each version of the text, kept where that very version holds on its last day. */
function cutPeriods(row: Row, days: Days): PeriodPolicy[] {
  const loaded = loadPolicy(row.source, row.policy);
  if ("faults" in loaded) throw new Error(`the policy ${row.digest} cannot be read any more`);
  const { source } = loaded;
  const range = { first: parseDay(days.first_day), last: parseDay(days.last_day) };
  const versionOn = (day: string): string =>
    source.changes.filter((change) => change <= day).at(-1) ?? source.changes[0] ?? day;
  return source.changes.flatMap((change) => {
    const read = source.at(change, row.decisions);
    if (!("policy" in read)) throw new Error(`the policy ${row.digest} does not read on ${change}`);
    const { policy } = read;
    const system = definePeriods(policy.periods, policy.campaign ?? null);
    return system.cadences.flatMap((name) => {
      const definition = policy.periods[name];
      const bounded =
        (policy.campaign !== undefined && definition?.within !== "always") || definition?.kind === "rounds";
      const periods = bounded ? system.of(name) : system.of(name, range);
      return periods.flatMap((period): PeriodPolicy[] => {
        const last_day = formatDay(period.last);
        if (versionOn(last_day) !== read.version) return [];
        return [
          {
            period,
            first_day: formatDay(period.first),
            last_day,
            policy: source.id,
            digest: row.digest,
            version: read.version,
            decisions: row.decisions,
            scores: Object.entries(policy.assessments ?? {})
              .filter(([, { every }]) => every === name)
              .map(([score_of, { label }]) => ({ score_of, label })),
          },
        ];
      });
    });
  });
}

/** Policies that the text reads results of (`other.<policy>.…`); a campaign holds one. */
export function otherPolicies(text: string): string[] {
  return [...new Set([...text.matchAll(/\bother\.([a-z][a-z0-9_]*)\./g)].map(([, id]) => id as string))];
}

export const selectPolicyText = prepare<{ digest: string }, { policy: string; source: string }>(
  (a) => sql`select policy, source from policy where digest = ${a.digest}`,
);
