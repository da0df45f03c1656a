/** What the rules say about a plan while it is written: a word and its values each, in the order of weight. The server's refusals stand behind it. */
import type { Answer } from "../../../api/types.ts";
import { commaOf, formatDay, formatDays } from "../../../ui/format.ts";
import type { Language } from "../../../words/define-words.ts";
import type { planWords } from "../../../words/plan-round.ts";
import type { PlanValues } from "./plan-values.ts";

type PlanWord = keyof typeof planWords.phrases;

export interface Finding {
  readonly word: PlanWord;
  readonly values?: Readonly<Record<string, string | number>>;
  /** stop: the server would refuse it; look: worth a look; know: good to know. */
  readonly weight: "stop" | "look" | "know";
}

export interface PlanSurroundings {
  readonly language: Language;
  readonly campaign: { readonly first_day: string; readonly last_day: string };
  readonly choices: Answer<"read-plan-choices"> | undefined;
  readonly teams: Answer<"list-teams">["teams"];
  /** Other rounds of these days, each with its units where they were read. */
  readonly others: readonly (Answer<"list-rounds">["rounds"][number] & {
    readonly at?: ReadonlySet<string>;
  })[];
}

export function checkPlan(plan: Partial<PlanValues>, around: PlanSurroundings): Finding[] {
  const { first_day, last_day } = plan;
  if (first_day === undefined || last_day === undefined) return [{ word: "saysFill", weight: "know" }];
  const found = [
    ...checkDays(first_day, last_day, plan.period, around),
    ...checkTeams(plan, around),
    ...checkOthers(plan, around),
    ...checkLoad(plan, around),
  ];
  const order = ["stop", "look", "know"];
  return found.sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

function checkDays(
  first: string,
  last: string,
  period: string | undefined,
  around: PlanSurroundings,
): Finding[] {
  const { campaign, choices, language } = around;
  const days = (choices?.days ?? []).filter(({ day }) => first <= day && day <= last);
  const off = days.filter(({ work }) => work === false);
  const window = choices?.periods.find(({ id }) => id === period);
  const found: Finding[] = [];
  if (first < campaign.first_day || last > campaign.last_day)
    found.push({
      word: "outside",
      values: { first: campaign.first_day, last: campaign.last_day },
      weight: "look",
    });
  if (choices !== undefined && first < choices.today) found.push({ word: "past", weight: "look" });
  if (window !== undefined && (first < window.first_day || last > window.last_day))
    found.push({ word: "outsidePeriod", values: { period: window.title }, weight: "look" });
  if (off.length > 0) {
    const named = off.map(
      ({ day, why }) => `${formatDay(day, language, first)}${why === null ? "" : ` ${why}`}`,
    );
    found.push({
      word: "daysOff",
      values: { count: off.length, days: named.join(commaOf(language)) },
      weight: "know",
    });
  }
  return found;
}

function checkTeams(
  { kind, teams: chosen = [] }: Partial<PlanValues>,
  { teams }: PlanSurroundings,
): Finding[] {
  const picked = teams.filter(({ team }) => chosen.includes(team));
  const covert = picked.filter((team) => team.kind === "covert");
  const found: Finding[] = [];
  if (kind === "covert") {
    found.push({ word: "covertSeal", weight: "know" });
    if (covert.length === 0) found.push({ word: "covertTeam", weight: "stop" });
  } else if (covert.length > 0) found.push({ word: "openTeams", weight: "look" });
  for (const { name, members } of picked) {
    for (const { role_name, home_unit_name: unit } of members) {
      if (unit !== null)
        found.push({ word: "homeUnits", values: { team: name, role: role_name, unit }, weight: "know" });
    }
  }
  return found;
}

function checkOthers(
  { teams: chosen = [], units = [] }: Partial<PlanValues>,
  { others, language }: PlanSurroundings,
): Finding[] {
  return others.flatMap(({ title, first_day, last_day, teams, at }): Finding[] => {
    const days = formatDays(first_day, last_day, language, first_day);
    const shared = teams.filter(({ team }) => chosen.includes(team)).map(({ name }) => name);
    const there = units.filter(({ unit }) => at?.has(unit) === true).length;
    return [
      ...(there > 0
        ? [{ word: "sameUnits" as const, values: { title, count: there }, weight: "look" as const }]
        : []),
      shared.length > 0
        ? {
            word: "sameTeams",
            values: { title, days, teams: shared.join(commaOf(language)) },
            weight: "look",
          }
        : { word: "sameDays", values: { title, days }, weight: "know" },
    ];
  });
}

/** Units a team and workday, where the plan names its units. */
function checkLoad(
  { first_day = "", last_day = "", teams = [], units = [], scopeKind }: Partial<PlanValues>,
  { choices }: PlanSurroundings,
): Finding[] {
  const days = (choices?.days ?? []).filter(
    ({ day, work }) => work !== false && first_day <= day && day <= last_day,
  ).length;
  if (scopeKind !== "list" || units.length === 0 || teams.length === 0 || days === 0) return [];
  const each = (units.length / teams.length / days).toFixed(1);
  return [{ word: "load", values: { units: units.length, teams: teams.length, days, each }, weight: "know" }];
}
