/** The register of plans: a round of the area teams in each ten-day period, the covert rounds beside it, and the one that counts in the month. */
import { demoId } from "./demo-id.ts";
import { STANDARD } from "./example-policy.ts";
import type { Inspection, World } from "./made-up-world.ts";
import { areaTeams, OFFICE, teamId } from "./posts.ts";
import { timeOn } from "./site-times.ts";
import type { Act } from "./timetable.ts";

export const ORGAN = "示例市城乡环境百日攻坚行动办公室";
/** Its short name in the numbers of plans: 示督计〔2019〕1号. */
export const ORGAN_CODE = "示督计";

export interface DemoRound {
  /** Of the simulation's rounds table, or made from it: covert_2019_04_x2. */
  readonly id: string;
  readonly round: string;
  readonly kind: "team" | "covert";
  readonly first: string;
  readonly last: string;
  readonly units: readonly string[];
}

/** The covert visits of a ten-day period are a round of their own here, since what nothing seals is no covert round (S3-11). */
const covertOf = (id: string): string => id.replace(/^r_/, "covert_");

/** Which round a visit belongs to; undefined: none (leaders, own checks, second scorings). */
export function roundOf({ tables }: World): (visit: Inspection) => string | undefined {
  const windows = tables.rounds.filter(({ kind }) => kind === "team");
  const windowOf = (day: string): string =>
    windows.find(({ first, last }) => first <= day && day <= last)?.round ?? "";
  return ({ kind, round, day }) => {
    if (kind === "team") return round;
    if (kind !== "covert") return undefined;
    return round === "" ? covertOf(windowOf(day)) : round;
  };
}

/** Rounds that have visits, in the order of their days. */
export function listRounds(world: World): DemoRound[] {
  const visits = Map.groupBy(world.tables.inspections, roundOf(world));
  return world.tables.rounds.flatMap(({ round: own, kind, first, last }) => {
    const ids = kind === "team" ? [own, covertOf(own)] : [own];
    return ids.flatMap((id): DemoRound[] => {
      const units = [...new Set((visits.get(id) ?? []).map(({ unit }) => unit))].sort();
      if (units.length === 0) return [];
      const of = id === own ? (kind as DemoRound["kind"]) : "covert";
      return [{ id, round: demoId("round", id), kind: of, first, last, units }];
    });
  });
}

/**
 * Planned by the deputy and approved by the head (D-6), before the campaign begins. The covert ones are released at once: what the campaign was
 * is known by now, and under seal their problems could not be handed over. So they are numbered after the open ones.
 */
export function planRounds(world: World, rounds: readonly DemoRound[]): Act[][] {
  const teams = [...areaTeams(world).keys()].map(teamId);
  const planned = rounds.map(({ id, round, kind, first, last, units }, at) => ({
    key: id,
    command: "plan-round",
    account: OFFICE.planner,
    at: timeOn(world.first, at),
    body: {
      round,
      title: titleOf(id, kind),
      kind,
      name: id,
      ...(periodOf(id) === undefined ? {} : { period: periodOf(id) }),
      first_day: first,
      last_day: last,
      standard: STANDARD,
      basis: "督查考评办法",
      teams: kind === "team" ? teams : [teamId("covert")],
      scope: { kind: "list", units },
    },
  }));
  // One after the other: their numbers follow the order of their days.
  const approved = rounds.map(({ id, round }, at) => [
    {
      key: id,
      command: "approve-round",
      account: OFFICE.head,
      at: timeOn(world.first, 60 + at),
      body: { round, organ: ORGAN, organ_code: ORGAN_CODE },
      base: 1,
    },
  ]);
  const covert = rounds.filter(({ kind }) => kind === "covert");
  const released = covert.map(({ id, round }, at) => [
    {
      key: id,
      command: "release-round",
      account: OFFICE.head,
      at: timeOn(world.first, 120 + at),
      body: { round, reason: "行动已经结束" },
      base: 2,
    },
  ]);
  return [planned, ...approved, ...released];
}

/** r_2019_04_x2 serves 2019-04-x2; the round of the month serves several. */
function periodOf(id: string): string | undefined {
  const [, year, month, window] = /_(\d{4})_(\d\d)_(x\d)$/.exec(id) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${window}`;
}

function titleOf(id: string, kind: DemoRound["kind"]): string {
  const [, , month, window] = /_(\d{4})_(\d\d)_x(\d)$/.exec(id) ?? [];
  const what = kind === "team" ? "督查" : "暗访";
  return month === undefined
    ? `月度${what}`
    : `${Number(month)}月${["上", "中", "下"][Number(window) - 1]}旬${what}`;
}
