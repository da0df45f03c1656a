import { emptyTables, type Tables } from "./columns.ts";
import { cutWindows, formatDay, monthsOf, type Window } from "./day.ts";
import type { PolicyHints } from "./hints.ts";
import { seedRandom } from "./random.ts";
import type { AssessedUnit } from "./read-tree.ts";
import { drawTemper } from "./village-state.ts";

/** What comes from outside the teams: a monthly table that another office published, figures that units sent, and objections. */
export function makeOutsideResults(
  assessed: readonly AssessedUnit[],
  seed: string,
  campaign: Window,
  hints: PolicyHints,
): Tables {
  const tables = emptyTables();
  for (const [at, month] of monthsOf(campaign).entries()) {
    addPublishedTable(tables, assessed, seed, month.month, {
      table: hints.ids.publishedTable,
      issue: at + 1,
    });
    for (const { unit, villages } of assessed) {
      const random = seedRandom(seed, "numbers", unit.id, month.month);
      const planned = Math.max(1, villages.length * 3);
      const source = "各县(市、区)月报";
      const add = (indicator: string, value: number): void => {
        tables.numbers.push({ unit: unit.id, period: month.month, indicator, value: String(value), source });
      };
      add("toilets_planned", planned);
      add("toilets_converted", random.between(Math.floor(planned * 0.6), planned));
    }
  }
  addObjections(tables, assessed, seed, campaign, hints);
  return tables;
}

/** The table of the city's 敢转争 office (S1-25): values with one decimal, ranks within each track, shared by equals. */
function addPublishedTable(
  tables: Tables,
  assessed: readonly AssessedUnit[],
  seed: string,
  period: string,
  { table, issue }: { table: string; issue: number },
): void {
  for (const [, members] of Map.groupBy(assessed, ({ unit }) => unit.track)) {
    const tenths = new Map(
      members.map(({ unit }) => {
        const random = seedRandom(seed, "published", unit.id, period);
        const { start, effort } = drawTemper(seed, unit.id);
        return [unit.id, Math.round((start + 12 * effort + random.bell(4)) * 10)];
      }),
    );
    for (const [unit, value] of tenths) {
      const rank = 1 + [...tenths.values()].filter((other) => other > value).length;
      tables.published_tables.push({
        table,
        unit,
        period,
        value: `${Math.floor(value / 10)}.${value % 10}`,
        rank: String(rank),
        source: `市“敢转争”办公室督导报告第${issue}期`,
      });
    }
  }
}

/** One ten-day period near the middle is contested by three units the day after it ends; the review upholds one, for a point. */
function addObjections(
  tables: Tables,
  assessed: readonly AssessedUnit[],
  seed: string,
  campaign: Window,
  hints: PolicyHints,
): void {
  const windows = cutWindows(campaign, hints.cuts);
  const contested = windows[Math.floor(windows.length / 2)];
  if (!contested || contested.last >= campaign.last) return;
  const random = seedRandom(seed, "objections");
  for (const [at, { unit }] of random.sample(assessed, 3).entries()) {
    tables.objections.push({
      assessment: hints.ids.assessment,
      unit: unit.id,
      period: contested.period,
      change: at === 0 ? "1" : "0",
      reason: at === 0 ? "同一点位重复记录，核减一处" : "经复核，原记录属实，维持原结果",
      by: "市行动办公室",
      day: formatDay(contested.last + 1),
    });
  }
}
