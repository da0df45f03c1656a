import { definePeriods, formatDay, type PolicyVersion, parseDay } from "@cunjing/engine";

/** The first period of a cadence that a text computes from a day on. */
export interface FirstPeriod {
  /** What is computed for it: 县（市）、区旬考评. */
  readonly assessments: readonly string[];
  /** 5月中旬. */
  readonly title: string;
  readonly first_day: string;
  readonly last_day: string;
  /** How many there are with it, to the end of the campaign. */
  readonly periods: number;
}

interface Days {
  readonly from: string;
  readonly first_day: string;
  readonly last_day: string;
}

/** A period is computed by the text that holds on its last day (policy-language, 9): of each cadence those that end on the day or later. */
export function assessedFrom(
  policy: PolicyVersion["policy"],
  { from, first_day, last_day }: Days,
): FirstPeriod[] {
  const system = definePeriods(policy.periods, policy.campaign ?? null);
  const range = { first: parseDay(first_day), last: parseDay(last_day) };
  return system.cadences.flatMap((name) => {
    const assessments = Object.values(policy.assessments ?? {})
      .filter(({ every }) => every === name)
      .map(({ label }) => label);
    if (assessments.length === 0) return [];
    const definition = policy.periods[name];
    const isBound =
      (policy.campaign !== undefined && definition?.within !== "always") || definition?.kind === "rounds";
    const later = (isBound ? system.of(name) : system.of(name, range)).filter(
      ({ last }) => formatDay(last) >= from,
    );
    const [first] = later;
    if (first === undefined) return [];
    return [
      {
        assessments,
        title: first.full_title,
        first_day: formatDay(first.first),
        last_day: formatDay(first.last),
        periods: later.length,
      },
    ];
  });
}
