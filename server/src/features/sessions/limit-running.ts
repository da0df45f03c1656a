/** The answer instead of a result when too many are waiting already. */
export const BUSY = "busy";
export type Busy = typeof BUSY;

/**
 * Run asynchronous work at most `running` at a time; up to `waiting` more queue in order of arrival, and whoever comes
 * then is told "busy" at once: a full queue means that the answer would come too late anyway, and each waiting
 * request holds memory.
 */
export function limitRunning(limits: { running: number; waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];

  return async function run<Result>(work: () => Promise<Result>): Promise<Result | Busy> {
    if (running >= limits.running) {
      if (queue.length >= limits.waiting) return BUSY;
      // The one who leaves hands its place over, so `running` stays as it is and nobody can slip in between.
      await new Promise<void>((start) => queue.push(start));
    } else {
      running++;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
