/** Sends what the timetable says through the commands' own code, in this process: same checks, receipts, transactions and row-level security. */
import { randomUUID } from "node:crypto";
import type { Actor } from "@cunjing/contract";
import { SERVED } from "../features/all.ts";
import { receiveWhole } from "../features/evidence/uploads/finish-upload.ts";
import { runCommand } from "../platform/commands/run-command.ts";
import type { Parts } from "../platform/parts.ts";
import { actorFrom, selectActor } from "../platform/rights/load-actor.ts";
import { siteDay } from "../platform/site-day.ts";
import { demoId } from "./demo-id.ts";
import { CAMPAIGN } from "./demonstration.ts";
import type { Picture } from "./pictures.ts";
import type { Act, Photo } from "./timetable.ts";

/** How acts reach the server. */
export interface Sender {
  readonly send: (act: Act) => Promise<void>;
  readonly upload: (photo: Photo, picture: Picture) => Promise<void>;
}

/** A command is received so long after it was done, in milliseconds. */
export const RECEIVED_AFTER_MS = 30_000;

export const commandId = ({ command, key }: Act): string => demoId("command", `${command} ${key}`);

const HANDLERS = new Map(SERVED.commands.map((handler) => [handler.spec.name, handler]));

export function sendInProcess(parts: Parts): Sender {
  const actors = new Map<string, Promise<Actor>>();
  const actorOf = (account: string, day: string): Promise<Actor> => {
    const known = actors.get(account);
    if (known !== undefined) return known;
    const loading = loadActor(parts, account, day);
    actors.set(account, loading);
    return loading;
  };
  /** The parts as they are when something done at that time comes in. */
  const partsAt = (at: Date): Parts => {
    const received = new Date(at.getTime() + RECEIVED_AFTER_MS);
    return { ...parts, clock: () => received };
  };
  return {
    async send(act) {
      const { command, account, at, body, base, onSite } = act;
      const handler = HANDLERS.get(command);
      if (handler === undefined) throw new Error(`there is no command ${command}`);
      await runCommand(partsAt(at), handler, {
        id: commandId(act),
        actor: await actorOf(account, siteDay(at)),
        campaign: onSite === true ? null : CAMPAIGN,
        body,
        at,
        base,
      });
    },
    async upload({ evidence, account, at }, { bytes, sha256 }) {
      const metadata = { campaign: CAMPAIGN, evidence, sha256, account };
      const upload = { id: randomUUID(), bytes: bytes.length, metadata };
      await receiveWhole(partsAt(at), await actorOf(account, siteDay(at)), upload, bytes);
    },
  };
}

async function loadActor(parts: Parts, account: string, day: string): Promise<Actor> {
  const connection = await parts.database.connect();
  try {
    const { text, values, name } = selectActor({ account, day });
    const { rows } = await connection.query({
      text,
      values: [...values],
      ...(name === undefined ? {} : { name }),
    });
    const actor = actorFrom(account, rows as never);
    if (actor === undefined) throw new Error(`there is no account ${account}`);
    return actor;
  } finally {
    connection.release();
  }
}
