/** A database of the built-in server with a province's units and a year of events, in a temporary folder. */
import type pg from "pg";
import { openCluster } from "../open-cluster.ts";
import { fillUnits, PROVINCE } from "../server/fill-ledger.ts";
import { addPeople, type People } from "../server/people.ts";
import { fillEvents } from "./fill-events.ts";

export const CAMPAIGN = "00000000-0000-4000-8000-00000000b001";

export interface TrailDatabase {
  readonly jobsUrl: string;
  readonly appUrl: string;
  readonly people: People;
  readonly superuser: pg.Client;
  stop(): Promise<void>;
}

export async function startTrail(events: number): Promise<TrailDatabase> {
  const { urls, superuser, stop } = await openCluster("trail");
  try {
    await superuser.query("set session_replication_role = replica");
    await fillUnits(superuser, PROVINCE);
    await superuser.query(
      "insert into campaign (id, title, root, first_day, last_day) values ($1, '示例行动', 'p', '2026-01-01', '2026-12-31')",
      [CAMPAIGN],
    );
    const people = await addPeople(superuser, CAMPAIGN, ["c3t4v5", "c60t1v2"]);
    await fillEvents(superuser, CAMPAIGN, events);
    return { jobsUrl: urls.jobs, appUrl: urls.app, people, superuser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
