/** The command and the job of a computation, as the server runs them, with the seconds of each step as the job reports them. */
import { randomUUID } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import {
  actorFrom,
  askAlone,
  type CommandHandler,
  computeAssessmentJob,
  connect,
  openPolicyShelf,
  type Parts,
  runCommand,
  SERVED,
  selectActor,
  transact,
} from "@cunjing/server";
import type { Province } from "./open-province.ts";

type JobContext = Parameters<typeof computeAssessmentJob>[1];

export const PERIOD = "2026-03";

export interface Computation {
  readonly assessment: string;
  readonly facts: number;
  readonly seconds: number;
  /** read, pack, thaw, engine, digest, rows, store. */
  readonly steps: Readonly<Record<string, number>>;
  /** Processor time of this process, all its threads: on a busy machine this is what can be compared. PostgreSQL's own is not in it. */
  readonly cpu_seconds: number;
  /** Milliseconds for which the jobs' own thread answered nothing, at the most. */
  readonly longest_pause_ms: number;
}

export async function computeMonth(province: Province): Promise<Computation> {
  const { campaign, account, urls } = province;
  const clock = () => new Date("2026-04-02T09:00:00+08:00");
  const app = connect(urls.app, { max: 2, name: "bench app" });
  const jobs = connect(urls.jobs, { max: 2, name: "bench jobs" });
  const parts = { database: app, replica: app, policies: openPolicyShelf(clock), clock } as unknown as Parts;
  const connection = await app.connect();
  const actor = actorFrom(account, await askAlone(connection, selectActor({ account, day: "2026-04-02" })));
  connection.release();
  if (actor === undefined) throw new Error("the office has no grants");
  const handler = SERVED.commands.find(({ spec }) => spec.name === "compute-assessment") as CommandHandler;
  const assessment = randomUUID();
  const body = { assessment, period: PERIOD };
  await runCommand(parts, handler, {
    id: randomUUID(),
    actor,
    campaign,
    body,
    at: undefined,
    base: undefined,
  });

  let told: { facts: number; seconds: Record<string, number> } | undefined;
  const log = {
    info: (said: typeof told) => {
      told = said;
    },
  } as unknown as JobContext["log"];
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  pauses.enable();
  const started = performance.now();
  const before = process.cpuUsage();
  await computeAssessmentJob(
    { campaign, assessment, computation: 1 },
    {
      parts: { ...parts, database: jobs },
      log,
      attempt: 1,
      signal: new AbortController().signal,
      transact: (of, work) => transact(jobs, of, work),
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  pauses.disable();
  await Promise.all([app.end(), jobs.end()]);
  if (told === undefined) throw new Error("the job computed nothing");
  return {
    assessment,
    facts: told.facts,
    seconds,
    steps: told.seconds,
    cpu_seconds: (user + system) / 1e6,
    longest_pause_ms: pauses.max / 1e6,
  };
}
