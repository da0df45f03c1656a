import { emptyTables, type Tables } from "./columns.ts";
import { formatDay, monthsOf, type Window, weekday, weekPeriod } from "./day.ts";
import { isWorkday, type PolicyHints } from "./hints.ts";
import { type Random, seedRandom } from "./random.ts";
import type { AssessedUnit } from "./read-tree.ts";
import { drawTemper } from "./village-state.ts";

/** What a unit does beside inspections: weekly reports, visits of leaders, promises for the month, money, surveys. */
export function makeWork(assessed: AssessedUnit, seed: string, campaign: Window, hints: PolicyHints): Tables {
  const tables = emptyTables();
  const random = seedRandom(seed, "work", assessed.unit.id);
  const { punctual } = drawTemper(seed, assessed.unit.id);
  for (let day = campaign.first; day <= campaign.last; day++) {
    if (weekday(day) !== hints.report.weekday) continue;
    addReport(tables, assessed, day, campaign, hints, punctual, random);
    addVisits(tables, assessed, day, random);
  }
  for (const { month, first, last } of monthsOf(campaign)) {
    addCommitments(tables, assessed, month, random);
    addSurveys(tables, assessed, { first, last }, random);
  }
  addFunds(tables, assessed, campaign, random);
  return tables;
}

/** Due on the workday on or before the report's weekday (AMB-9); late by hours or days, or never delivered, as the unit's habit is. */
function addReport(
  tables: Tables,
  { unit }: AssessedUnit,
  friday: number,
  campaign: Window,
  hints: PolicyHints,
  punctual: number,
  random: Random,
): void {
  let due = friday;
  while (!isWorkday(due, hints)) due--;
  const onTime = random.permille(punctual);
  const delivered = onTime ? due - random.below(2) : due + random.below(3);
  const hour = onTime ? random.between(7, Number(hints.report.time.slice(0, 2)) - 1) : random.between(11, 19);
  const missing = !onTime && random.permille(300);
  if (delivered > campaign.last) return;
  const instant = `${formatDay(Math.max(delivered, campaign.first))}T${pad(hour)}:${pad(random.below(60))}`;
  tables.reports.push({
    unit: unit.id,
    kind: hints.ids.report,
    period: weekPeriod(friday),
    delivered: missing ? "" : instant,
  });
}

/** Half days on site, as leaders' work records have them: the county's two leaders by turns, the towns' in their own villages. */
function addVisits(
  tables: Tables,
  { unit, towns, villages }: AssessedUnit,
  friday: number,
  random: Random,
): void {
  const push = (place: string, holder: string, role: string, back: number): void => {
    const day = formatDay(friday - back);
    const id = `${holder}-x-${day}`;
    tables.visits.push({ id, unit: place, day, holder, role, amount: random.permille(700) ? "0.5" : "1" });
  };
  for (const [post, role] of [
    ["secretary", "县级主要领导"],
    ["vice_head", "县级分管领导"],
  ] as const) {
    if (villages.length > 0 && random.permille(600)) {
      push(random.pick(villages).unit.id, `p_${unit.id}_${post}`, role, random.below(3));
    }
  }
  for (const town of towns) {
    const own = villages.filter((village) => village.town === town.id);
    if (own.length > 0 && random.permille(850)) {
      push(random.pick(own).unit.id, `p_${town.id}_secretary`, "镇街主要领导", random.below(3));
    }
  }
}

/** One or two villages that each town promises for the month. */
function addCommitments(
  tables: Tables,
  { towns, villages }: AssessedUnit,
  period: string,
  random: Random,
): void {
  for (const town of towns) {
    const own = villages.filter((village) => village.town === town.id);
    for (const village of random.sample(own, random.between(1, 2))) {
      tables.commitments.push({ unit: village.unit.id, period });
    }
  }
}

/** Twenty residents a month by telephone; some answers do not pass the screening and have no score. */
function addSurveys(tables: Tables, { unit, villages }: AssessedUnit, window: Window, random: Random): void {
  if (villages.length === 0) return;
  for (let n = 1; n <= 20; n++) {
    const valid = random.permille(900);
    const day = formatDay(random.between(window.first, window.last));
    tables.surveys.push({
      id: `${unit.id}-s-${formatDay(window.first).slice(0, 7)}-${n}`,
      unit: random.pick(villages).unit.id,
      day,
      mode: "phone",
      group: "resident",
      valid: String(valid),
      score: valid ? String(random.between(12, 20) * 5) : "",
      full: "100",
    });
  }
}

function addFunds(tables: Tables, { unit }: AssessedUnit, campaign: Window, random: Random): void {
  const lines = [
    ["city", "government_subsidy", 40, 200],
    ["county", "government_subsidy", 100, 900],
    ["village", "village_collective", 10, 80],
    ["county", "social", 5, 60],
  ] as const;
  for (const [at, [level, source, least, most]] of lines.entries()) {
    const day = formatDay(random.between(campaign.first, campaign.last));
    tables.funds.push({
      id: `${unit.id}-m-${at + 1}`,
      unit: unit.id,
      day,
      level,
      source,
      amount: String(random.between(least, most) * 10_000),
      use: "人居环境整治",
      year: day.slice(0, 4),
    });
  }
}

const pad = (number: number): string => String(number).padStart(2, "0");
