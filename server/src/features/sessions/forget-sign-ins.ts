import { sql } from "kysely";
import type { Task } from "../../platform/jobs/task.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { SESSION_RULES, type SessionKind } from "./session-life.ts";

/**
 * How long attempts to sign in are kept: six months, the least that the law asks for (Cybersecurity Law art. 21;
 * GB/T 22239-2019 8.1.4.3), with a week to spare, and no longer, since they are about people.
 */
export const ATTEMPTS_KEPT_DAYS = 184 + 7;

const eraseAttempts = prepare<{ days: number }, unknown>(
  (a) => sql`select erase_attempts(${a.days}::integer)`,
);

const eraseSessions = prepare<{ kind: SessionKind; idleSeconds: number; absoluteSeconds: number }, unknown>(
  (a) =>
    sql`select erase_sessions(${a.kind}::text, ${a.idleSeconds}::integer, ${a.absoluteSeconds}::integer)`,
);

/** Every night: old attempts go, and sessions that nobody will use again, by the time of the world. */
export const forgetSignIns: Task = async (_, { transact }) => {
  await transact(null, async (tx) => {
    tx.write(eraseAttempts({ days: ATTEMPTS_KEPT_DAYS }));
    for (const [kind, rule] of Object.entries(SESSION_RULES))
      tx.write(eraseSessions({ kind: kind as SessionKind, ...rule }));
  });
};
