/** Keeps one process running: when it dies another is started, after a pause that grows while lives are short. */
import { setTimeout as sleep } from "node:timers/promises";

/** A process as far as it is kept here. */
export interface Life {
  /** Resolves when it has ended, with how: "SIGKILL" or "status 1". */
  readonly ended: Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

export interface Kept {
  /** Asks it to end, waits so long and then ends it. Nothing is started afterwards. */
  stop(withinMs: number): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** After a life this long the next start does not wait. */
const HEALTHY_AFTER_MS = 60_000;

/** Starts a process and keeps it running until `stop`; `report` hears of each death and of the pause that follows, in milliseconds. */
export function keepProcess(
  start: () => Life,
  report: (how: string, pause: number) => void,
  wait: (ms: number, signal: AbortSignal) => Promise<void> = waitOut,
): Kept {
  const stopping = new AbortController();
  let life = start();
  const keep = async (): Promise<void> => {
    let pause = 0;
    for (;;) {
      const startedAt = performance.now();
      const how = await life.ended;
      if (stopping.signal.aborted) return;
      const healthy = performance.now() - startedAt > HEALTHY_AFTER_MS;
      pause = healthy ? 0 : Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      report(how, pause);
      await wait(pause, stopping.signal);
      if (stopping.signal.aborted) return;
      life = start();
    }
  };
  const kept = keep();
  return {
    async stop(withinMs) {
      stopping.abort();
      life.kill("SIGTERM");
      const timer = setTimeout(() => life.kill("SIGKILL"), withinMs);
      await Promise.all([kept, life.ended]);
      clearTimeout(timer);
    },
  };
}

/** Resolves after so long, or at once when stopping begins. */
const waitOut = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => {});
