/** Commands and reads in the campaign of a desk, for what phones and other offices do while somebody looks at a page. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Desk, Who } from "./open-desk.ts";

export type Answered = Record<string, unknown>;

export interface Actor {
  readonly campaign: string;
  /** A read of the campaign. */
  readonly read: (who: Who, path: string) => Promise<Answered>;
  /** A command of the campaign; @param revision that the record had when it was read */
  readonly send: (who: Who, name: string, body: object, revision?: number) => Promise<Answered>;
  /** Reads until `done` says so. @throws after a minute */
  readonly readUntil: (who: Who, path: string, done: (answer: Answered) => boolean) => Promise<Answered>;
}

const WITHIN_MS = 60_000;

/** In the only campaign of the demonstration. */
export async function actAt({ ask }: Desk): Promise<Actor> {
  const { campaigns } = (await ask("campaign_office", "GET", "/api/campaigns")) as {
    campaigns: { campaign: string }[];
  };
  const campaign = campaigns[0]?.campaign as string;
  const below = `/api/campaigns/${campaign}`;
  const read: Actor["read"] = async (who, path) => (await ask(who, "GET", below + path)) as Answered;
  return {
    campaign,
    read,
    async send(who, name, body, revision) {
      const headers = revision === undefined ? {} : { "if-match": `"${revision}"` };
      const answer = await ask(who, "POST", `${below}/commands/${name}`, { id: randomUUID(), body }, headers);
      return (answer as { result: Answered }).result;
    },
    async readUntil(who, path, done) {
      const until = Date.now() + WITHIN_MS;
      for (;;) {
        const answer = await read(who, path);
        if (done(answer)) return answer;
        if (Date.now() > until) throw new Error(`${path} stays ${JSON.stringify(answer).slice(0, 300)}`);
        await sleep(200);
      }
    },
  };
}
