/** Sends what the timetable says through the commands' own code, in this process: same checks, receipts, transactions and row-level security. */
import type { Actor } from "@cunjing/contract";
import type pg from "pg";
import { SERVED } from "../features/all.ts";
import { runCommand } from "../platform/commands/run-command.ts";
import { askAlone } from "../platform/database/batch.ts";
import type { Parts } from "../platform/parts.ts";
import { actorFrom, selectActor } from "../platform/rights/load-actor.ts";
import { siteDay } from "../platform/site-day.ts";
import { commandId, receivedAt } from "./as-sent.ts";
import { CAMPAIGN } from "./demonstration.ts";
import { type ShownPhoto, writePhotos } from "./photo-sets.ts";
import type { Act } from "./timetable.ts";

/** How acts reach the server. */
export interface Sender {
  readonly send: (act: Act) => Promise<void>;
  readonly sendPhotos: (photos: readonly ShownPhoto[]) => Promise<void>;
}

const HANDLERS = new Map(SERVED.commands.map((handler) => [handler.spec.name, handler]));

/** @param owner of the tables, for what is written by the set */
export function sendInProcess(parts: Parts, owner: pg.Pool): Sender {
  const actors = new Map<string, Promise<Actor>>();
  const actorOf = (account: string, day: string): Promise<Actor> => {
    const known = actors.get(account);
    if (known !== undefined) return known;
    const loading = loadActor(parts, account, day);
    actors.set(account, loading);
    return loading;
  };
  return {
    async send(act) {
      const { command, account, at, body, base, onSite } = act;
      const handler = HANDLERS.get(command);
      if (handler === undefined) throw new Error(`there is no command ${command}`);
      const received = receivedAt(at);
      await runCommand({ ...parts, clock: () => received }, handler, {
        id: commandId(act),
        actor: await actorOf(account, siteDay(at)),
        campaign: onSite === true ? null : CAMPAIGN,
        body,
        at,
        base,
      });
    },
    sendPhotos: (photos) => writePhotos(owner, parts.files, photos),
  };
}

/** Nobody's rights change during the campaign: they are read once. */
async function loadActor(parts: Parts, account: string, day: string): Promise<Actor> {
  const connection = await parts.database.connect();
  try {
    const actor = actorFrom(account, await askAlone(connection, selectActor({ account, day })));
    if (actor === undefined) throw new Error(`there is no account ${account}`);
    return actor;
  } finally {
    connection.release();
  }
}
