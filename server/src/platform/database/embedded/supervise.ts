/**
 * Keeps a server running: when it dies, what it left over is ended and it is started again, after a pause that grows while
 * runs are short.
 */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { endLeftOver } from "./end-left-over.ts";
import { hasEnded, runServer, type ServerPlan } from "./run-server.ts";

export type Supervisor = {
  /** The server's process id now; undefined while it is down. */
  pid: () => number | undefined;
  /** Asks the server to end and waits for nothing: for a process that is about to exit itself. */
  kill: () => void;
  /** Ends the server in order: its clients are cut off, everything is written. */
  stop: () => Promise<void>;
};

/** Told of each death and each failed start: for the log. */
export type Report = (message: string) => void;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** After a run this long the next start does not wait. */
const HEALTHY_AFTER_MS = 60_000;
const STOPS_WITHIN_MS = 60_000;

/** Starts the server, throwing where the first start fails, and keeps it running until `stop`. */
export async function supervise(plan: ServerPlan, report: Report): Promise<Supervisor> {
  const stopping = new AbortController();
  await endLeftOver(plan.data);
  let server = await runServer(plan);
  let startedAt = Date.now();
  let pause = 0;
  const isUp = () => !hasEnded(server);
  // SIGINT is PostgreSQL's fast shutdown.
  const kill = () => {
    if (isUp()) server.kill("SIGINT");
  };

  const lengthenPause = (): void => {
    const healthy = Date.now() - startedAt > HEALTHY_AFTER_MS;
    pause = healthy ? 0 : Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
  };
  const startAgain = async (): Promise<void> => {
    lengthenPause();
    await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    if (stopping.signal.aborted) return;
    startedAt = Date.now();
    try {
      await endLeftOver(plan.data);
      server = await runServer(plan);
    } catch (error) {
      report((error as Error).message);
    }
  };
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (isUp()) {
        await once(server, "exit");
        if (stopping.signal.aborted) return;
        report(`PostgreSQL ended (${server.signalCode ?? `status ${server.exitCode}`}); starting it again`);
      }
      await startAgain();
    }
  };
  const kept = keep();

  return {
    pid: () => (isUp() ? server.pid : undefined),
    kill,
    async stop() {
      stopping.abort();
      kill();
      await Promise.race([kept, sleep(STOPS_WITHIN_MS, undefined, { ref: false })]);
      // A start that was under way when we were asked to stop leaves a server behind.
      kill();
      await endLeftOver(plan.data);
    },
  };
}
