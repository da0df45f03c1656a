import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Actor } from "@cunjing/contract";
import { ERRORS, type Lock, type Locker } from "@tus/server";
import { sql } from "kysely";
import type { Parts } from "../../../platform/parts.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { asActor } from "./as-actor.ts";

/** A hold lapses after so long without renewal: its process died. Milliseconds. */
const LAPSES_AFTER = 10_000;
const RENEWS_EVERY = 1_000;
const ASKS_EVERY = 200;
/** A phone that lost its line comes back before the old request notices; this long it waits for that one to let go. */
const WAITS_AT_MOST = 15_000;

interface Hold {
  readonly upload: string;
  readonly holder: string;
  readonly until: Date;
  readonly now: Date;
}

/** Takes a hold that nobody has or that has lapsed; otherwise tells its holder that another wants it. */
const takeHold = prepare<Hold, { taken: boolean }>(
  (
    a,
  ) => sql`insert into upload_hold as h (upload, holder, until) values (${a.upload}::uuid, ${a.holder}::uuid, ${a.until}::timestamptz)
    on conflict (upload) do update set
      holder = case when h.until < ${a.now}::timestamptz then excluded.holder else h.holder end,
      until = case when h.until < ${a.now}::timestamptz then excluded.until else h.until end,
      wanted = h.until >= ${a.now}::timestamptz
    returning holder = ${a.holder}::uuid as taken`,
);

const renewHold = prepare<Omit<Hold, "now">, { wanted: boolean }>(
  (a) => sql`update upload_hold set until = ${a.until}::timestamptz
    where upload = ${a.upload}::uuid and holder = ${a.holder}::uuid returning wanted`,
);

const leaveHold = prepare<{ upload: string; holder: string }, unknown>(
  (a) => sql`delete from upload_hold where upload = ${a.upload}::uuid and holder = ${a.holder}::uuid`,
);

/** Locks of uploads that hold across processes and machines. */
export interface UploadLocks {
  /** Says that an id was made just now: nobody else can know it, so its first request needs no lock. */
  isNew(upload: string): void;
  lockerFor(actor: Actor): Locker;
}

/** Holds in the database (migration 0009), renewed while a request writes and left when it ends or another wants them. */
export function openUploadLocks(parts: Parts): UploadLocks {
  const fresh = new Set<string>();
  return {
    isNew: (upload) => void fresh.add(upload),
    lockerFor: (actor) => ({
      newLock: (upload) => (fresh.delete(upload) ? NO_LOCK : openLock(parts, actor, upload)),
    }),
  };
}

const NO_LOCK: Lock = { lock: async () => undefined, unlock: async () => undefined };

function openLock(parts: Parts, actor: Actor, upload: string): Lock {
  const holder = randomUUID();
  const inTime = (): Date => new Date(parts.clock().getTime() + LAPSES_AFTER);
  let renewing: NodeJS.Timeout | undefined;
  return {
    async lock(signal, cancel) {
      for (let waited = 0; ; waited += ASKS_EVERY) {
        const hold = { upload, holder, until: inTime(), now: parts.clock() };
        const answer = await asActor(parts, actor, null, (tx) => tx.askOne(takeHold(hold)));
        if (answer?.taken) break;
        if (signal.aborted || waited >= WAITS_AT_MOST) throw ERRORS.ERR_LOCK_TIMEOUT;
        await sleep(ASKS_EVERY);
      }
      renewing = setInterval(async () => {
        const renewed = await asActor(parts, actor, null, (tx) =>
          tx.askOne(renewHold({ upload, holder, until: inTime() })),
        ).catch(() => undefined);
        // Wanted by another, lapsed and taken, or no database: in each case this request has to stop writing.
        if (renewed === undefined || renewed.wanted) await cancel();
      }, RENEWS_EVERY);
    },
    async unlock() {
      clearInterval(renewing);
      await asActor(parts, actor, null, async (tx) => tx.write(leaveHold({ upload, holder })));
    },
  };
}
