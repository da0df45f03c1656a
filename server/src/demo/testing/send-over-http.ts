/** The demonstration's acts as requests to a served app: what phones and offices send. For tests. */

import { pino } from "pino";
import { SERVED } from "../../features/all.ts";
import type { Config } from "../../platform/config.ts";
import { connect } from "../../platform/database/connect.ts";
import { openFileStore } from "../../platform/files/open-file-store.ts";
import { buildApp } from "../../platform/http/build-app.ts";
import { openPolicyShelf } from "../../platform/policies/policy-shelf.ts";
import { actorFrom, selectActor } from "../../platform/rights/load-actor.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { commandId, receivedAt, sayPhoto } from "../as-sent.ts";
import { CAMPAIGN } from "../demonstration.ts";
import type { ShownPhoto } from "../photo-sets.ts";
import type { Sender } from "../send-in-process.ts";
import type { Act } from "../timetable.ts";

export interface HttpSender {
  readonly sender: Sender;
  readonly close: () => Promise<void>;
}

/** One request after the other: the app's clock stands at what is being sent. */
export async function openHttpSender(config: Config, databaseUrl: string): Promise<HttpSender> {
  const pool = connect(databaseUrl, { max: 4, name: "demonstration over HTTP" });
  let now = new Date();
  const parts = {
    config,
    database: pool,
    replica: pool,
    files: await openFileStore(config.files),
    policies: openPolicyShelf(() => new Date()),
    sessions: {
      // An account's token is its id, as in testing/site.ts: who may do what comes from the database.
      async actorOf(token: string) {
        const { text, values } = selectActor({ account: token, day: siteDay(now) });
        const { rows } = await pool.query(text, [...values]);
        return actorFrom(token, rows as never);
      },
    },
    log: pino({ level: "silent" }),
    clock: () => now,
  };
  const app = await buildApp(parts as never, SERVED);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const request = (at: Date, url: string, account: string, payload: object | Buffer, headers: object) =>
    inTurn(async () => {
      now = receivedAt(at);
      const answer = await app.inject({
        method: "POST",
        url,
        payload,
        headers: { authorization: `Bearer ${account}`, ...headers },
      });
      if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
    });
  const send = (act: Act) => {
    const { command, account, at, body, base, onSite } = act;
    const url =
      onSite === true ? `/api/commands/${command}` : `/api/campaigns/${CAMPAIGN}/commands/${command}`;
    const seen = base === undefined ? {} : { "if-match": `"${base}"` };
    return request(at, url, account, { id: commandId(act), at: siteInstant(at), body }, seen);
  };
  /** The bytes first, then what they show. */
  const sendPhoto = async ({ photo, picture }: ShownPhoto) => {
    const { evidence, account, at } = photo;
    const { bytes, sha256 } = picture;
    const metadata = Object.entries({ campaign: CAMPAIGN, evidence, sha256 })
      .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
      .join(",");
    // A copy, as a socket would give: the server lets the memory of what it has read go, and a picture is shown more than once.
    await request(at, "/api/uploads", account, Buffer.from(bytes), {
      "tus-resumable": "1.0.0",
      "upload-length": String(bytes.length),
      "upload-metadata": metadata,
      "content-type": "application/offset+octet-stream",
    });
    await send(sayPhoto(photo, picture));
  };
  return {
    sender: {
      send,
      async sendPhotos(photos) {
        for (const one of photos) await sendPhoto(one);
      },
    },
    close: async () => {
      await app.close();
      await pool.end();
    },
  };
}
