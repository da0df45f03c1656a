/** A database of the built-in server with a province's units and a campaign's photos, in a temporary folder. */
import type pg from "pg";
import { openCluster } from "../open-cluster.ts";
import { fillUnits, PROVINCE } from "../server/fill-ledger.ts";
import { addPeople, type People } from "../server/people.ts";
import { addIdFunction, fillPhotos } from "./fill-photos.ts";

export const CAMPAIGN = "00000000-0000-4000-8000-00000000b001";

export interface PhotoDatabase {
  readonly appUrl: string;
  readonly superuser: pg.Client;
  readonly people: People;
  stop(): Promise<void>;
}

export async function startDatabase(photos: number): Promise<PhotoDatabase> {
  const { urls, superuser, stop } = await openCluster("evidence");
  try {
    // Only while it is filled: what is measured reads.
    await superuser.query("set synchronous_commit = off");
    await superuser.query("set maintenance_work_mem = '512MB'");
    await superuser.query("set session_replication_role = replica");
    await fillUnits(superuser, PROVINCE);
    await superuser.query("set session_replication_role = origin");
    await superuser.query(
      "insert into campaign (id, title, root, first_day, last_day) values ($1, '示例行动', 'p', '2026-01-01', '2026-12-31')",
      [CAMPAIGN],
    );
    const people = await addPeople(superuser, CAMPAIGN, ["c3t4v5", "c60t1v2"]);
    await addIdFunction(superuser);
    await fillPhotos(superuser, { campaign: CAMPAIGN, photos });
    await superuser.query("vacuum analyze");
    return { appUrl: urls.app, superuser, people, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
