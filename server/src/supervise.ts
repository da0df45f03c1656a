/**
 * The primary: PostgreSQL (ours or somebody's), its schema, then the processes below it, each kept running. It serves nothing itself, so
 * nothing that a request does can end it.
 */
import { join } from "node:path";
import type { Logger } from "pino";
import { makeFirstAdministrators } from "./features/sessions/make-first-administrators.ts";
import { type Config, makeClock } from "./platform/config.ts";
import { findFreePort } from "./platform/database/embedded/access.ts";
import { type OpenDatabase, openDatabase } from "./platform/database/open-database.ts";
import { VARIABLES } from "./platform/database/urls.ts";
import { answerMetrics } from "./platform/metrics/cluster-metrics.ts";
import { siteDay } from "./platform/site-day.ts";
import { ENDS_WITHIN_MS } from "./serve-process.ts";
import { forkProcess } from "./supervise-fork.ts";
import { type Kept, keepProcess } from "./supervise-process.ts";

/** Beyond what a process allows itself, for its last words. */
const KILLED_AFTER_MS = ENDS_WITHIN_MS + 2_000;

/**
 * Brings everything up and resolves when all of it has ended again: on SIGINT or SIGTERM, in order.
 * @throws where PostgreSQL, a migration or a process does not start the first time
 */
export async function supervise(config: Config, log: Logger): Promise<void> {
  const signalled = waitForSignal();
  const database = await openDatabase(join(config.folder, "database"), (message) => log.warn(message));
  if (database.applied.length > 0)
    log.info({ applied: database.applied }, "the database was brought up to date");
  await openFirstAccounts(config, database, log);
  answerMetrics();
  const processes: Kept[] = [];
  try {
    const port = config.port === 0 ? await findFreePort() : config.port;
    const started = Promise.all(plan(config, port, database).map((one) => start(one, processes, log)));
    started.then(
      () => log.info({ address: `http://${config.host}:${port}/` }, "ready"),
      () => {},
    );
    await Promise.race([signalled, started.then(() => signalled)]);
    log.info("stopping");
  } finally {
    await Promise.all(processes.map((one) => one.stop(KILLED_AFTER_MS)));
    await database.close();
    log.info("stopped");
  }
}

/** Of an installation without any account; the demonstration brings its own. */
async function openFirstAccounts(config: Config, { urls }: OpenDatabase, log: Logger): Promise<void> {
  if (config.demonstration) return;
  const day = siteDay(makeClock(config.asOf)());
  const file = await makeFirstAdministrators(urls.owner, config.folder, day);
  if (file !== undefined)
    log.warn({ file }, "three administrators were made; their first passwords are in the file");
}

/** Environments of the processes: each gets the URL of its own role and no other, since what it does not know it cannot give away. */
function plan(config: Config, port: number, { urls }: OpenDatabase): Record<string, string>[] {
  for (const variable of Object.values(VARIABLES)) delete process.env[variable];
  const shift = config.asOf === undefined ? 0 : config.asOf.getTime() - Date.now();
  const common = { CUNJING_PORT: String(port), CUNJING_CLOCK_SHIFT: String(shift) };
  const requests = { ...common, CUNJING_ROLE: "requests", [VARIABLES.app]: urls.app };
  const jobs = { ...common, CUNJING_ROLE: "jobs", [VARIABLES.jobs]: urls.jobs };
  const times = (count: number, one: Record<string, string>) => Array.from({ length: count }, () => one);
  return [...times(config.workers, requests), ...times(config.jobs ?? 1, jobs)];
}

/** Resolves when the process is ready for the first time, and rejects where its first life ends before: what never worked is not kept. */
function start(environment: Record<string, string>, processes: Kept[], log: Logger): Promise<void> {
  return new Promise((resolve, reject) => {
    const role = environment.CUNJING_ROLE;
    let wasReady = false;
    const fork = () =>
      forkProcess(environment, () => {
        if (wasReady) log.info({ process: role }, "a process is back");
        wasReady = true;
        resolve();
      });
    processes.push(
      keepProcess(fork, (how, pause) => {
        log.error({ process: role, how, pause }, "a process ended; another is started");
        if (!wasReady) reject(new Error(`the process for ${role} did not start (${how})`));
      }),
    );
  });
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on("SIGTERM", () => resolve());
    process.on("SIGINT", () => resolve());
  });
}
