import type { Actor } from "@cunjing/contract";
import type { Pool, Transaction } from "../../platform/commands/transaction.ts";
import type { Sessions } from "../../platform/parts.ts";
import { actorFrom, selectActor } from "../../platform/rights/load-actor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { runAs } from "./run-as.ts";
import { isOver, SESSION_RULES, wantsTouch } from "./session-life.ts";
import { findSession, type SessionRow, touchSession } from "./session-statements.ts";
import { digestSessionToken } from "./session-token.ts";

/** How long what was read of a session holds: long enough to spare a busy phone's look-ups, short enough if a notice is lost. */
const FRESH_MS = 5_000;
/** More sessions than a process serves in five seconds; beyond, the oldest are forgotten and read again. */
const MOST_HELD = 20_000;

/** Who a token belongs to, kept for seconds; `forget…` is called when another process ends a session or changes rights. */
export interface SessionCache extends Sessions {
  forgetSession(digest: string): void;
  forgetAccount(account: string): void;
  forgetAll(): void;
}

interface Held {
  readonly row: SessionRow;
  readonly actor: Actor;
  readonly until: number;
}

/**
 * `siteClock` says on which day grants hold; `clock` is the time of the world, in which sessions end.
 */
export function openSessions(database: Pool, siteClock: () => Date, clock: () => Date): SessionCache {
  const held = new Map<string, Held>();
  // A read that began before a session ended must not bring it back.
  let forgotten = 0;

  async function hold(token: string): Promise<Held | undefined> {
    const digest = digestSessionToken(token);
    if (digest === undefined) return undefined;
    const key = digest.toString("hex");
    const now = clock().getTime();
    const kept = held.get(key);
    if (kept !== undefined && now < kept.until) return isLive(kept.row, now) ? kept : undefined;
    const before = forgotten;
    const read = await runAs(database, undefined, (tx) => readSession(tx, digest));
    if (read === undefined) {
      held.delete(key);
      return undefined;
    }
    const fresh = { ...read, until: now + FRESH_MS };
    if (before === forgotten) keep(key, fresh);
    return fresh;
  }

  async function readSession(tx: Transaction, digest: Buffer) {
    const row = await tx.askOne(findSession({ digest }));
    const at = clock();
    if (row === undefined || !isLive(row, at.getTime())) return undefined;
    if (wantsTouch(timesOf(row), at.getTime(), SESSION_RULES[row.kind]))
      tx.write(touchSession({ digest, at }));
    const actor = actorFrom(
      row.account,
      await tx.ask(selectActor({ account: row.account, day: siteDay(siteClock()) })),
    );
    return actor && { row, actor };
  }

  function keep(key: string, one: Held): void {
    held.delete(key);
    held.set(key, one);
    if (held.size <= MOST_HELD) return;
    const oldest = held.keys().next().value;
    if (oldest !== undefined) held.delete(oldest);
  }

  function forget(isMeant: (key: string, one: Held) => boolean): void {
    forgotten++;
    for (const [key, one] of held) if (isMeant(key, one)) held.delete(key);
  }

  return {
    actorOf: async (token) => (await hold(token))?.actor,
    forgetSession(digest) {
      forgotten++;
      held.delete(digest);
    },
    forgetAccount: (account) => forget((_, { row }) => row.account === account),
    forgetAll: () => forget(() => true),
  };
}

const timesOf = (row: SessionRow) => ({
  createdAt: row.created_at.getTime(),
  usedAt: row.used_at.getTime(),
});

function isLive(row: SessionRow, now: number): boolean {
  return !isOver(timesOf(row), now, SESSION_RULES[row.kind]);
}
