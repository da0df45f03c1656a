/** Runs the jobs of a database in this process, beside any number of others that do the same. */
import { parseCronItems, Logger as QueueLogger, run } from "graphile-worker";
import type { Logger } from "pino";
import { connect } from "../database/connect.ts";
import type { Parts } from "../parts.ts";
import { freeAbandoned, type Held, holdLock } from "./hold-lock.ts";
import { installQueue } from "./install-queue.ts";
import { keepMoving } from "./move-requests.ts";
import { SCHEDULE, type Scheduled } from "./schedule.ts";
import type { Task } from "./task.ts";
import { TASKS } from "./tasks.ts";
import { wrapTask } from "./wrap-task.ts";

export interface JobsPlan {
  /** Its `database` connects as the jobs' role. */
  readonly parts: Parts;
  /** Of the jobs' role; a direct connection, since LISTEN and locks of a session do not pass through a pooler. */
  readonly url: string;
  readonly tasks?: Readonly<Record<string, Task>>;
  readonly schedule?: readonly Scheduled[];
  /** Jobs at a time. */
  readonly atOnce?: number;
  /** Told when the process can no longer be seen to be alive: it must end, for others may take its jobs now. */
  readonly lost: (error: Error) => void;
}

export interface RunningJobs {
  /** Begins no more jobs and waits for those that run; their signal is raised after five seconds. */
  readonly stop: () => Promise<void>;
}

/** Two, as a small machine has two processors and requests go first. */
const AT_ONCE = 2;
const FREES_EVERY_MS = 60_000;

/** @throws where the database cannot be reached or the queue's schema not be brought up to date */
export async function runJobs(plan: JobsPlan): Promise<RunningJobs> {
  const { parts, url, tasks = TASKS, schedule = SCHEDULE, atOnce = AT_ONCE, lost } = plan;
  const { log } = parts;
  const report = (error: Error) => log.warn({ err: error }, "a connection of the queue broke");
  const queue = connect(url, { name: "cunjing jobs queue", max: atOnce + 4, pipeline: false, report });
  const shared = { logger: toQueueLogger(log), noHandleSignals: true };
  const held = new Map<string, Promise<Held>>();
  try {
    await installQueue(queue, shared);
    await freeAbandoned(queue);
  } catch (error) {
    await queue.end();
    throw error;
  }
  const runner = await run({
    ...shared,
    pgPool: queue,
    concurrency: atOnce,
    preset: { plugins: [holdingPlugin((pool) => holdOnce(held, url, pool, lost))] },
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, wrapTask(name, task, parts)]),
    ),
    parsedCronItems: parseCronItems(
      schedule.map(({ task, at, missed }) => ({
        task,
        match: at,
        options: { backfillPeriod: PERIODS[missed] },
      })),
    ),
  });
  runner.promise.catch(lost);
  const stopping = new AbortController();
  const moving = keepMoving(parts.database, log, stopping.signal);
  const freeing = setInterval(() => void freeAbandoned(queue).catch(report), FREES_EVERY_MS);
  return {
    async stop() {
      stopping.abort();
      clearInterval(freeing);
      await Promise.all([moving, runner.stop()]);
      for (const one of held.values()) await (await one).letGo();
      await queue.end();
    },
  };
}

const PERIODS: Record<Scheduled["missed"], number> = { "0s": 0, "1d": 86_400_000 };

function holdOnce(
  held: Map<string, Promise<Held>>,
  url: string,
  pool: string,
  lost: (error: Error) => void,
): Promise<Held> {
  const known = held.get(pool) ?? holdLock(url, pool, lost);
  held.set(pool, known);
  return known;
}

/** Before a worker looks for its first job, its pool's lock is held: otherwise another process could take the job for abandoned. */
function holdingPlugin(hold: (pool: string) => Promise<unknown>): GraphileConfig.Plugin {
  return {
    name: "CunjingHoldLockPlugin",
    version: "1.0.0",
    worker: {
      hooks: {
        async startWorker(_, { worker }) {
          await hold(worker.workerPool.id);
        },
      },
    },
  };
}

/** The library's own words are for debugging, but for what it could not do; a failed job has been said by wrapTask. */
function toQueueLogger(log: Logger): QueueLogger {
  return new QueueLogger(() => (level, message, meta) => {
    if (level === "error" && meta?.failure !== true) log.warn({ queue: message }, "the queue reports");
    else log.debug({ queue: message }, "the queue says");
  });
}
