import { sql } from "kysely";
import { prepare, type Query } from "../../platform/statements/prepare.ts";
import { SESSION_RULES, type SessionKind } from "./session-life.ts";

/**
 * How long attempts to sign in are kept: six months, the least that the law asks for (Cybersecurity Law art. 21;
 * GB/T 22239-2019 8.1.4.3), with a week to spare, and no longer, since they are about people.
 */
export const ATTEMPTS_KEPT_DAYS = 184 + 7;

const eraseAttempts = prepare<{ before: Date }, { erase_attempts: number }>(
  (a) => sql`select erase_attempts(${a.before}::timestamptz)`,
);

const eraseSessions = prepare<
  { kind: SessionKind; usedBefore: Date; createdBefore: Date },
  { erase_sessions: number }
>(
  (a) =>
    sql`select erase_sessions(${a.kind}::text, ${a.usedBefore}::timestamptz, ${a.createdBefore}::timestamptz)`,
);

/** The statements of the daily job, for the jobs' role: old attempts go, and sessions that nobody will use again. */
export function eraseWhatIsOver(now: Date): Query[] {
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  return [
    eraseAttempts({ before: ago(ATTEMPTS_KEPT_DAYS * 86_400) }),
    ...Object.entries(SESSION_RULES).map(([kind, rule]) =>
      eraseSessions({
        kind: kind as SessionKind,
        usedBefore: ago(rule.idleSeconds),
        createdBefore: ago(rule.absoluteSeconds),
      }),
    ),
  ];
}
