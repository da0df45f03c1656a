/** How long a session lives (GB/T 22239-2019 8.1.4.1 b: "automatic exit when the connection times out"). */
export interface SessionRule {
  /** It ends when nothing was asked for this long. */
  readonly idleSeconds: number;
  /** It ends this long after the sign-in, whatever is done. */
  readonly absoluteSeconds: number;
  /**
   * The time of last use is written at most this often: a write on every request would cost as much as the request,
   * and a finer time is nobody's business.
   */
  readonly touchSeconds: number;
}

/**
 * By the kind of client. The standard leaves the figures to the operator. A browser in an office: half an hour idle, a
 * working day in all. A phone in the field, behind its own lock, works hours without a network and must still hand in
 * its outbox: three days idle, thirty in all.
 */
export const SESSION_RULES = {
  browser: { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3600, touchSeconds: 60 },
  phone: { idleSeconds: 3 * 86_400, absoluteSeconds: 30 * 86_400, touchSeconds: 600 },
} as const satisfies Record<string, SessionRule>;

export type SessionKind = keyof typeof SESSION_RULES;

/** When a session began and was last used, in milliseconds. */
export interface SessionTimes {
  readonly createdAt: number;
  readonly usedAt: number;
}

/** The instant from which the session is over unless it is used again before, in milliseconds. */
export function sessionEnd(times: SessionTimes, rule: SessionRule): number {
  return Math.min(times.usedAt + rule.idleSeconds * 1000, times.createdAt + rule.absoluteSeconds * 1000);
}

/** Whether the session is over at `now`. */
export function isOver(times: SessionTimes, now: number, rule: SessionRule): boolean {
  return now >= sessionEnd(times, rule);
}

/** Whether its use at `now` is to be written down. */
export function wantsTouch(times: SessionTimes, now: number, rule: SessionRule): boolean {
  return now - times.usedAt >= rule.touchSeconds * 1000;
}
