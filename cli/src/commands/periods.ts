/** Periods as the user types them: ids of the calendar, or 2019年5月中旬. */
import { type Failure, failure } from "@cunjing/contract";
import { definePeriods, type PolicySource } from "@cunjing/engine";
import { parsePeriod } from "@cunjing/sheets";
import { newestPolicies } from "./newest-policies.ts";
import { PERIOD_COLUMN } from "./period-column.ts";
import { UsageMessage } from "./usage-errors.ts";

/** @throws {UsageMessage} for a word that is no period */
export function parsePeriods(words: readonly string[], command: string): string[] {
  return words.map((word) => {
    const period = parsePeriod(word, PERIOD_COLUMN);
    if (typeof period === "string") return period;
    throw new UsageMessage(
      {
        zh: `--period 要写时段，例如 2019-05、2019-05-x2、2019年5月中旬，这里是“${word}”`,
        en: `--period takes a period such as 2019-05 or 2019-05-x2; found “${word}”`,
      },
      command,
    );
  });
}

/** A period that no policy has is refused, with those that there are. */
export function checkPeriods(periods: readonly string[], sources: readonly PolicySource[]): Failure[] {
  if (periods.length === 0) return [];
  const systems = newestPolicies(sources).map((policy) =>
    definePeriods(policy.periods, policy.campaign ?? null),
  );
  const known = systems.flatMap((system) => system.cadences.flatMap((cadence) => knownOf(system, cadence)));
  return periods
    .filter((period) => systems.every((system) => system.find(period).length === 0))
    .map((period) => failure("period_unknown", { found: period, known: shown(known) }));
}

function knownOf(system: ReturnType<typeof definePeriods>, cadence: string): string[] {
  try {
    return system.of(cadence).map(({ id }) => id);
  } catch {
    // A cadence that no campaign bounds has no list of its own.
    return [];
  }
}

function shown(periods: readonly string[]): string {
  const distinct = [...new Set(periods)];
  const most = 30;
  return `${distinct.slice(0, most).join("、")}${distinct.length > most ? "…" : ""}`;
}
