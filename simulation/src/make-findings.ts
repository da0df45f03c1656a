import type { Row } from "./columns.ts";
import { cutWindows, formatDay, type Window } from "./day.ts";
import type { PolicyHints } from "./hints.ts";
import type { AssessedUnit } from "./read-tree.ts";

/**
 * What a person found about units that may come last (S1-28: the first step of the ladder holds only 因工作不力): for each ten-day
 * period and track the two with the lowest mean of the teams' scores, on the day after the period. The lower one is
 * always found wanting, the other every second time.
 */
export function makeFindings(
  assessed: readonly AssessedUnit[],
  inspections: readonly Row<"inspections">[],
  campaign: Window,
  hints: PolicyHints,
): Row<"findings">[] {
  const topOf = new Map(
    assessed.flatMap(({ unit, villages }) => villages.map((village) => [village.unit.id, unit.id])),
  );
  const visits = inspections.filter((inspection) => inspection.kind === "team");
  const tracks = Map.groupBy(assessed, ({ unit }) => unit.track);
  return cutWindows(campaign, hints.cuts)
    .filter((window) => window.last < campaign.last)
    .flatMap((window, at) => {
      const [first, last] = [formatDay(window.first), formatDay(window.last)];
      const within = visits.filter(({ day }) => first <= day && day <= last);
      const scores = Map.groupBy(within, ({ unit }) => topOf.get(unit));
      const mean = (id: string): number => meanOf((scores.get(id) ?? []).map(({ score }) => Number(score)));
      return [...tracks.values()].flatMap((members) => {
        const ranked = members
          .map(({ unit }) => unit.id)
          .sort((a, b) => mean(a) - mean(b) || (a < b ? -1 : 1));
        return ranked.slice(0, 2).map((unit, place) => {
          const holds = place === 0 || at % 2 === 0;
          return {
            rule: hints.ids.findingRule,
            unit,
            period: window.period,
            finding: hints.ids.finding,
            holds: String(holds),
            by: "市行动办公室",
            day: formatDay(window.last + 1),
            reason: holds ? "整治推进不力，同类问题多次出现" : "已采取有效措施，客观条件所限",
          };
        });
      });
    });
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
