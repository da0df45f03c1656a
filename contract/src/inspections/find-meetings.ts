/**
 * Which units would meet several teams in one week, and what could be merged (D-2: similar inspections are merged; D-4: Taizhou went from
 * 498 to 42). A plan says days, not the hour: whoever may come in a week counts as coming.
 */
import { weekDays, weekName, weekNumber } from "./iso-week.ts";

/** A team that is to come to a unit, or to any unit below it, on some day of these. */
export interface PlannedVisit {
  readonly unit: string;
  /** The unit's range of the tree: its own position to the last below it. */
  readonly pos: number;
  readonly pos_end: number;
  readonly round: string;
  readonly title: string;
  readonly team: string | null;
  readonly first_day: string;
  readonly last_day: string;
}

export interface Suggestion {
  readonly kind: "merge" | "move" | "none";
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** The round that is to move. */
  readonly round: string | null;
  readonly text: string;
}

export interface Meeting {
  readonly unit: string;
  readonly weeks: readonly string[];
  readonly visits: readonly PlannedVisit[];
  readonly suggestion: Suggestion;
}

/** In the order of the tree. A unit that is planned at several levels is named at the lowest that they share. */
export function findMeetings(planned: readonly PlannedVisit[]): readonly Meeting[] {
  const sorted = [...planned].sort(
    (a, b) =>
      a.pos - b.pos ||
      b.pos_end - a.pos_end ||
      compare(a.first_day, b.first_day) ||
      compare(a.title, b.title) ||
      compare(a.round, b.round) ||
      compare(a.team, b.team),
  );
  const meetings: Meeting[] = [];
  // Visits whose unit encloses the one that is looked at; ranges of a tree nest and never cross.
  let above: PlannedVisit[] = [];
  for (let at = 0; at < sorted.length; ) {
    const { unit, pos, pos_end } = sorted[at]!;
    const own: PlannedVisit[] = [];
    for (; sorted[at]?.unit === unit; at++) own.push(sorted[at]!);
    above = above.filter((visit) => visit.pos_end >= pos);
    const meeting = meetingOf(unit, [...above, ...own], own);
    if (meeting !== null) meetings.push(meeting);
    above.push(...own.filter(() => pos_end > pos));
  }
  return meetings;
}

function meetingOf(
  unit: string,
  visits: readonly PlannedVisit[],
  own: readonly PlannedVisit[],
): Meeting | null {
  const weeks = new Map<number, PlannedVisit[]>();
  for (const visit of visits) {
    for (let week = weekNumber(visit.first_day); week <= weekNumber(visit.last_day); week++) {
      weeks.set(week, [...(weeks.get(week) ?? []), visit]);
    }
  }
  const crowded = [...weeks].filter(
    // What the units above meet is said there; here only what this unit's own plan adds.
    ([, there]) => new Set(there.map(visitor)).size > 1 && there.some((visit) => own.includes(visit)),
  );
  if (crowded.length === 0) return null;
  const meeting = visits.filter((visit) => crowded.some(([, there]) => there.includes(visit)));
  return {
    unit,
    weeks: crowded
      .map(([week]) => week)
      .sort((a, b) => a - b)
      .map(weekName),
    visits: meeting,
    suggestion: suggest(
      meeting,
      crowded.map(([week]) => week),
    ),
  };
}

/** One team of two rounds comes once if it is told; two teams of one round are two visits. */
const visitor = ({ round, team }: PlannedVisit): string => team ?? `round ${round}`;

function suggest(visits: readonly PlannedVisit[], crowded: readonly number[]): Suggestion {
  const first_day = visits.map((visit) => visit.first_day).reduce(later);
  const last_day = visits.map((visit) => visit.last_day).reduce(earlier);
  const titles = [...new Set(visits.map(({ title }) => `“${title}”`))].join("、");
  if (first_day <= last_day) {
    const when = first_day === last_day ? first_day : `${first_day}至${last_day}之间的同一天`;
    return {
      kind: "merge",
      first_day,
      last_day,
      round: null,
      text: `${titles}可在${when}一并检查，共用一次到村`,
    };
  }
  for (const visit of visits) {
    const free = freeDays(visit, crowded);
    if (free === null) continue;
    const text = `“${visit.title}”可移到${free.first}至${free.last}，与其他检查错开一周`;
    return { kind: "move", first_day: free.first, last_day: free.last, round: visit.round, text };
  }
  return {
    kind: "none",
    first_day: null,
    last_day: null,
    round: null,
    text: `${titles}没有共同的日期，请调整计划后再批准`,
  };
}

/** The days of a visit's plan in its first week that is not crowded. */
function freeDays({ first_day, last_day }: PlannedVisit, crowded: readonly number[]) {
  for (let week = weekNumber(first_day); week <= weekNumber(last_day); week++) {
    if (crowded.includes(week)) continue;
    const { first, last } = weekDays(week);
    return { first: later(first, first_day), last: earlier(last, last_day) };
  }
  return null;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
const compare = (a: string | null, b: string | null) =>
  (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
