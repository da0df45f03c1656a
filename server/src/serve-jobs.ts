/** The process that does what is not done while somebody waits: jobs that commands asked for, and work by the clock. */
import { constants, getPriority, setPriority } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { buildParts } from "./build-parts.ts";
import type { Config } from "./platform/config.ts";
import { isUnavailable } from "./platform/database/is-unavailable.ts";
import { VARIABLES } from "./platform/database/urls.ts";
import { measureJobs } from "./platform/jobs/measure-jobs.ts";
import { type JobsPlan, type RunningJobs, runJobs } from "./platform/jobs/run-jobs.ts";
import { TASKS } from "./platform/jobs/tasks.ts";
import { joinMetrics } from "./platform/metrics/cluster-metrics.ts";
import { makeMetrics, measurePools } from "./platform/metrics/make-metrics.ts";
import { stopOnSignal, tellReady } from "./serve-process.ts";

const ASKS_AGAIN_AFTER_MS = 1_000;
/** sysexits.h, EX_TEMPFAIL. */
const LOST = 75;

/** @throws where it cannot open its files, or the queue cannot be installed */
export async function serveJobs(config: Config, log: Logger, environment = process.env): Promise<void> {
  // Requests go first.
  const { PRIORITY_BELOW_NORMAL } = constants.priority;
  if (getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL);
  const url = environment[VARIABLES.jobs] ?? "";
  const { parts, pools, close } = await buildParts({
    config,
    log,
    name: "cunjing jobs",
    databaseUrl: url,
    clockShift: Number(environment.CUNJING_CLOCK_SHIFT ?? 0),
    sessions: "none",
  });
  const metrics = makeMetrics();
  joinMetrics(metrics.registry);
  measurePools(metrics, pools);
  const lost = (error: Error) => {
    log.error({ err: error }, "the jobs lost their database");
    process.exit(LOST);
  };
  let running: RunningJobs | undefined;
  stopOnSignal(log, async () => {
    await running?.stop();
    await close();
  });
  running = await whenReachable(log, { parts, url, lost });
  measureJobs(metrics.registry, parts.database, Object.keys(TASKS));
  tellReady(log);
}

/** Started anew while PostgreSQL is still coming back, it waits instead of ending again. */
async function whenReachable(log: Logger, plan: JobsPlan): Promise<RunningJobs> {
  for (;;) {
    try {
      return await runJobs(plan);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      log.warn({ err: error }, "the jobs wait for their database");
      await sleep(ASKS_AGAIN_AFTER_MS);
    }
  }
}
