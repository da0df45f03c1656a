/** From found to handed over: links, photos of the finding, what is fixed at once, and the documents, one for a county and a day. */
import { demoId } from "./demo-id.ts";
import type { Inspection, World } from "./made-up-world.ts";
import { pictureOf } from "./picture-names.ts";
import { finderOf } from "./plan-visits.ts";
import { memberOf } from "./posts.ts";
import { eventOf, type Life } from "./problem-lives.ts";
import { minutesLater, stepTime } from "./site-times.ts";
import type { Timetable } from "./timetable.ts";

/** What planning the lives of one county's problems needs. */
export interface County {
  readonly world: World;
  readonly id: string;
  /** The team whose area it is: it hands over and accepts, whoever found. */
  readonly team: string;
  readonly visits: ReadonlyMap<string, Inspection>;
  readonly timetable: Timetable;
}

export const headOf = ({ team }: County): string => memberOf(team, 1);
export const photoOf = (life: Life, stage: "before" | "after"): string =>
  demoId("evidence", `${life.name} ${stage}`);

/** A problem that is bad again is found by a member of the area's team. */
function foundBy(county: County, life: Life) {
  if (life.reboundOf !== null)
    return { account: memberOf(county.team, 2), at: stepTime("rebound", life.day) };
  return finderOf(county.world, life.problem, county.visits);
}

export function planFound(county: County, lives: readonly Life[]): void {
  const { timetable } = county;
  for (const life of lives) {
    const { account, at } = foundBy(county, life);
    if (life.reboundOf !== null) {
      timetable.add(life.day, "rebound", {
        key: life.name,
        numbersIn: life.problem.unit,
        command: "record-rebound",
        account,
        at,
        body: { problems: [{ problem: life.reboundOf }], rebound: life.id, reason: "回头看发现反弹" },
      });
    }
    timetable.addPhoto(life.day, "photo", {
      evidence: photoOf(life, "before"),
      problem: life.id,
      stage: "before",
      picture: pictureOf(life.problem, "before"),
      account,
      at: minutesLater(at, 3),
    });
  }
  linkLineages(county, lives);
}

/** 同一问题: said of the later problem and, where nobody has said so yet, of the first (AMB-4). */
function linkLineages(county: County, lives: readonly Life[]): void {
  const byName = new Map(lives.map((life) => [life.name, life]));
  const linked = new Set<string>();
  const reboundOn = new Map(
    lives.flatMap(({ reboundOf, day }) => (reboundOf === null ? [] : [[reboundOf, day]])),
  );
  const later = lives.filter(
    ({ problem, reboundOf }) => reboundOf === null && problem.lineage !== problem.id,
  );
  for (const life of later.sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const first = byName.get(life.problem.lineage);
    if (first === undefined) continue;
    // A rebound names the lineage by itself.
    const known = linked.has(first.id) || (reboundOn.get(first.id) ?? "9999") <= life.day;
    linked.add(first.id);
    for (const { id, name } of known ? [life] : [first, life]) {
      county.timetable.add(life.day, "link", {
        key: `${name} ${life.name}`,
        command: "link-lineage",
        account: headOf(county),
        at: stepTime("link", life.day),
        body: { problems: [{ problem: id }], lineage: first.id, because: "同一点位同类问题再次出现" },
      });
    }
  }
}

/** Whether the area's team was there, or nobody's: what another team found is handed over and judged later on the same day. */
export function isOfAreaTeam({ visits, team }: County, { problem }: Life): boolean {
  const by = visits.get(problem.inspection)?.team ?? "";
  return by === "" || by === team;
}

/** Put right on the spot, and seen by the head: another than who found it. */
export function planFixedAtOnce(county: County, life: Life): void {
  const { account: _, at } = foundBy(county, life);
  const { timetable, world } = county;
  const { problem, day } = life;
  const seen = minutesLater(at, 25);
  timetable.addPhoto(day, "photo", {
    evidence: photoOf(life, "after"),
    problem: life.id,
    stage: "after",
    picture: pictureOf(problem, "after"),
    account: headOf(county),
    at: minutesLater(at, 22),
    retakes: photoOf(life, "before"),
  });
  timetable.addProblem(day, "fix", problem.inspection || problem.id, life.id, {
    command: "fix-at-once",
    account: headOf(county),
    at: seen,
    body: { fixed_by: `${world.unitOf(problem.unit).name}党支部` },
  });
}

/** How a problem is handed over. Problems with one document have one key. */
export interface HandOver {
  readonly key: string;
  readonly dispatch: string;
  readonly channel: string;
  readonly receiver: string;
}

export function handOverOf(county: County, life: Life): HandOver {
  const { problem, day } = life;
  const { channel } = problem;
  const slip = channel === "on_the_spot";
  const due = channel === "warning" ? ` ${problem.deadline}` : "";
  const key = slip ? `slip ${problem.inspection || problem.id}` : `${channel} ${county.id} ${day}${due}`;
  const receiver = slip ? county.world.townOf(problem.unit).id : county.id;
  return { key, dispatch: demoId("dispatch", key), channel, receiver };
}

/** The slips, notices and warnings, and what is warned again (S1-18, S1-26). */
export function planHandingOver(county: County, life: Life): HandOver | undefined {
  if (eventOf(life, "dispatched") === undefined) return undefined;
  const over = handOverOf(county, life);
  const { key, dispatch, channel, receiver } = over;
  const { problem, day } = life;
  county.timetable.addProblem(day, channel === "on_the_spot" ? "slip" : "notice", key, life.id, {
    command: "dispatch-problems",
    account: headOf(county),
    body: {
      dispatch,
      receiver,
      channel,
      ...(channel === "warning" ? { due: problem.deadline } : {}),
      ...(channel === "on_the_spot" && problem.inspection !== ""
        ? { inspection: demoId("inspection", problem.inspection) }
        : {}),
      demand: DEMANDS[channel] ?? "",
    },
  });
  return over;
}

const DEMANDS: Readonly<Record<string, string>> = {
  on_the_spot: "当日整改，拍照留存。",
  notice: "请在期限内整改到位，举一反三，并申请验收。",
  warning: "请主要负责同志亲自督办，限期整改，合并反馈。",
};

export function planWarnings(county: County, lives: readonly Life[]): void {
  const byName = new Map(lives.map((life) => [life.name, life]));
  for (const { problem, day } of county.world.tables.warnings) {
    const life = byName.get(problem);
    // The first warning is the hand-over itself.
    if (life === undefined || day === life.day) continue;
    const key = `again ${county.id} ${day}`;
    county.timetable.addProblem(day, "notice", key, life.id, {
      command: "warn-problems",
      account: headOf(county),
      body: {
        dispatch: demoId("dispatch", key),
        receiver: county.id,
        due: dayAfter(day, WARNED_DAYS),
        demand: "再次警示：仍未整改到位，请说明原因，限期完成。",
      },
    });
  }
}

/** The simulation gives what is warned again eight days more. */
const WARNED_DAYS = 8;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
