/** Visits as phones send them: the sheet with its problems first, then the photos that it promises. */
import { randomUUID } from "node:crypto";
import type { Actor } from "./act-at.ts";
import type { Desk, Who } from "./open-desk.ts";

/** What a team saw of a village in a round. */
export interface RoundVisit {
  readonly unit: string;
  readonly name: string;
  readonly round: string;
  readonly day: string;
  readonly standard: string;
  readonly team: string;
  readonly items: readonly object[];
}

export interface SentVisit {
  readonly inspection: string;
  readonly name: string;
  readonly score: string;
}

type Listed = Omit<RoundVisit, "items" | "name"> & {
  readonly inspection: string;
  readonly unit_name: string;
};

/** The newest visits of the sender's team in its newest round, one a village, with something on each sheet. */
export async function findRoundVisits({ read }: Actor, who: Who): Promise<RoundVisit[]> {
  const { inspections } = (await read(who, "/inspections?kind=team&state=final&limit=100")) as {
    inspections: Listed[];
  };
  const round = inspections.find((one) => one.round !== null)?.round;
  const inRound = inspections.filter((one) => one.round === round);
  const newest = [...Map.groupBy(inRound, ({ unit }) => unit).values()].map(([first]) => first as Listed);
  const found: RoundVisit[] = [];
  for (const { inspection, unit, unit_name: name, day, standard, team } of newest.slice(0, 6)) {
    const { items } = (await read(who, `/inspections/${inspection}`)) as { items: object[] };
    if (round !== undefined && items.length > 1)
      found.push({ unit, name, round, day, standard, team, items });
  }
  return found;
}

interface With {
  /** Taken at the visit: twice as it is, and once of the problem. */
  readonly photo?: Buffer;
  /** A problem that was found there. */
  readonly found?: string;
}

/** Resolves when its photos can be seen. */
export async function sendVisit(
  { upload }: Desk,
  actor: Actor,
  who: Who,
  { unit, name, round, day, standard, team, items }: RoundVisit,
  { photo, found }: With,
): Promise<SentVisit> {
  const { campaign, send, readUntil } = actor;
  const inspection = randomUUID();
  const [whole, near, close] = [randomUUID(), randomUUID(), randomUUID()];
  const problem =
    found === undefined
      ? []
      : [{ problem: randomUUID(), description: found, severity: "ordinary", photos: photo ? [close] : [] }];
  const result = await send(who, "enter-inspection", {
    inspection,
    unit,
    round,
    day,
    standard,
    team,
    items,
    photos: photo === undefined ? [] : [whole, near],
    problems: problem,
  });
  if (photo !== undefined) {
    for (const evidence of [whole, near, ...(found === undefined ? [] : [close])])
      await upload(who, campaign, evidence, photo);
    await readUntil(who, `/evidence?inspection=${inspection}&limit=60`, ({ evidence }) => {
      const photos = evidence as { state: string }[];
      return photos.length >= 2 && photos.every(({ state }) => state === "derived");
    });
  }
  return { inspection, name, score: String(result.score) };
}

/** The name of another team of the same pool: the round is open to each of its teams. */
export async function findOtherTeam({ read }: Actor, own: string): Promise<string> {
  const { teams } = (await read("campaign_office", "/teams?limit=200")) as {
    teams: { team: string; kind: string; pool: string; name: string }[];
  };
  const pool = teams.find(({ team }) => team === own)?.pool;
  const other = teams.find(({ team, kind, pool: of }) => team !== own && kind === "area" && of === pool);
  if (other === undefined) throw new Error("there is no second team in the pool");
  return other.name;
}
