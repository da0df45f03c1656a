/**
 * Lock-out after failed sign-ins (GB/T 22239-2019 8.1.4.1 b: "limit the number of illegal sign-ins").
 *
 * Attempts are recorded for this and for the security log alone. They are seen by the security and the audit
 * administrator, erased after the log's time (at least six months, Cybersecurity Law art. 21), and are never counted,
 * listed or exported as anybody's use of the system: there is no statistic of sign-ins, not even as an option
 * (requirements D-1).
 */
export interface Attempt {
  /** Milliseconds. */
  readonly at: number;
  /** "unlocked": the security administrator let the account in again; it ends the count as a success does. */
  readonly outcome: "failed" | "succeeded" | "unlocked";
}

export interface LockOutRule {
  /** Only failures within the last `windowSeconds` count. */
  readonly windowSeconds: number;
  /** The pause after the first, second, … failure; beyond the list its last pause counts until the lock. */
  readonly pauseSeconds: readonly number[];
  /** From this many failures on it is locked, for `lockSeconds` after the last one. */
  readonly lockAfter: number;
  readonly lockSeconds: number;
  /** Whether a success forgives the failures before it. */
  readonly forgives: boolean;
}

/**
 * For one typed account name, whether or not such an account exists, so that a lock says nothing about that. Five
 * failures lock for a quarter of an hour: at most 480 guesses a day, against a password of more than 10^9 choices. The
 * time does not grow with further locks, because then anybody could keep an official out for days.
 */
export const ACCOUNT_RULE: LockOutRule = {
  windowSeconds: 3600,
  pauseSeconds: [0, 0, 5, 30],
  lockAfter: 5,
  lockSeconds: 900,
  forgives: true,
};

/**
 * For one client address: against one password tried on many names. Wide, because a whole county office shares one
 * address; and a success forgives nothing, because an attacker may have one good account.
 */
export const ADDRESS_RULE: LockOutRule = {
  windowSeconds: 900,
  pauseSeconds: [0],
  lockAfter: 60,
  lockSeconds: 900,
  forgives: false,
};

/** Whether one may try now, and otherwise from when (milliseconds). `locked`: the limit is reached; `paused`: not yet. */
export type LockOut =
  | { readonly kind: "allowed" }
  | { readonly kind: "paused" | "locked"; readonly until: number };

/**
 * Judge by the earlier attempts, in any order. An attempt during a pause or lock must neither be checked nor recorded
 * as a failure: otherwise the owner's own impatience, or an attacker's persistence, would prolong the lock.
 */
export function judgeAttempts(attempts: readonly Attempt[], now: number, rule: LockOutRule): LockOut {
  const forgiven = attempts
    .filter((one) => one.outcome === "unlocked" || (rule.forgives && one.outcome === "succeeded"))
    .reduce((latest, one) => Math.max(latest, one.at), Number.NEGATIVE_INFINITY);
  const earliest = now - rule.windowSeconds * 1000;
  const failures = attempts
    .filter((one) => one.outcome === "failed" && one.at > forgiven && one.at > earliest)
    .map((one) => one.at);
  if (failures.length === 0) return { kind: "allowed" };

  const isLocked = failures.length >= rule.lockAfter;
  const pause = rule.pauseSeconds[Math.min(failures.length, rule.pauseSeconds.length) - 1] ?? 0;
  const until = Math.max(...failures) + (isLocked ? rule.lockSeconds : pause) * 1000;
  if (until <= now) return { kind: "allowed" };
  return { kind: isLocked ? "locked" : "paused", until };
}

/** The stricter of several judgements: the one that lasts longest. */
export function strictest(judgements: readonly LockOut[]): LockOut {
  return judgements.reduce((worst, one) => (endOf(one) > endOf(worst) ? one : worst), { kind: "allowed" });
}

/** Seconds until one may try again, at least 1: what Retry-After says (RFC 9110 10.2.3). */
export function secondsUntil(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}

function endOf(one: LockOut): number {
  return one.kind === "allowed" ? Number.NEGATIVE_INFINITY : one.until;
}
