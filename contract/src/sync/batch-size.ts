/** How many commands the next push may carry: as many as the server does in about a second, told anew with each answer. */

export const FIRST_BATCH = 100;
export const MOST_COMMANDS = 500;
/** A push beyond it is cut by the sender: on a bad link a small batch is through before the link is gone. */
export const MOST_PUSH_BYTES = 1_000_000;
const LEAST = 20;
const AIM_MS = 1_000;

/** After `count` commands that took `ms` milliseconds together. It grows by at most four times, since a few fast ones say little. */
export function nextBatch(count: number, ms: number): number {
  const inTime = (count * AIM_MS) / Math.max(ms, 1);
  return Math.round(Math.max(LEAST, Math.min(MOST_COMMANDS, count * 4, inTime)));
}
