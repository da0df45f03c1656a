/** Loads the demonstration: a made-up city's hundred days, through the commands that phones and offices send. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { Logger } from "pino";
import type { Config } from "../platform/config.ts";
import type { Urls } from "../platform/database/urls.ts";
import { DEMONSTRATION_FILE } from "../platform/http/demonstration-accounts.ts";
import { demoAccounts, isLoaded, keepPosts, openShownAccounts, refuseForeign } from "./keep-posts.ts";
import { type Extent, makeWorld, type World } from "./made-up-world.ts";
import { openLoader } from "./open-loader.ts";
import { openPictures, type Pictures } from "./pictures.ts";
import { planCounty } from "./plan-county.ts";
import { planOrgans } from "./plan-organs.ts";
import { planOutsideFacts } from "./plan-outside-facts.ts";
import { planResponsibilities } from "./plan-responsibilities.ts";
import { listRounds, planRounds } from "./plan-rounds.ts";
import { planCampaign, planTeams, planUnits } from "./plan-setting.ts";
import { listPosts } from "./posts.ts";
import { makeStepRunner, type StepRunner } from "./run-steps.ts";
import { type Sender, sendInProcess } from "./send-in-process.ts";
import { settleCopies } from "./settle-copies.ts";
import type { Act } from "./timetable.ts";

export interface LoadPlan {
  readonly config: Config;
  readonly urls: Urls;
  readonly log: Logger;
  readonly extent?: Extent;
}

/**
 * Loads it where it is not there yet, and writes the accounts for the entry page. Run again after an interruption it goes on: what was done
 * is known by its receipts.
 * @returns how many commands and photos were sent; 0: it was there
 */
export async function loadDemonstration({ config, urls, log, extent }: LoadPlan): Promise<number> {
  const owner = new pg.Client({
    connectionString: urls.owner,
    application_name: "cunjing demonstration owner",
  });
  await owner.connect();
  const loader = await openLoader(config, urls, log);
  try {
    if (await isLoaded(owner)) return 0;
    const began = performance.now();
    const world = makeWorld(extent);
    await refuseForeign(owner, listPosts(world));
    const pictures = openPictures();
    const runner = await sendWorld(
      world,
      owner,
      sendInProcess(loader.parts, loader.owner),
      pictures,
      (sent) => log.info({ sent }, "the demonstration is being loaded"),
    );
    await settleCopies(loader.parts.files, urls.jobs);
    await finish(world, owner, config);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    log.info({ sent: runner.sent(), seconds }, "the demonstration was loaded");
    return runner.sent();
  } finally {
    await loader.close();
    await owner.end();
  }
}

/** Statistics are renewed as tables fill: on empty ones the planner chooses what is slow for all that follow. */
const ANALYZE_AT = new Set([1_000, 10_000]);
const FILLING =
  "command, dispatch, dispatch_problem, event, evidence, inspection, problem, problem_event, round_unit, task";

const REPORT_EVERY = 10_000;

/** Sends everything of a world; posts are written as the owner in between, since their rights need the units. */
export async function sendWorld(
  world: World,
  owner: pg.Client,
  sender: Sender,
  pictures: Pictures,
  report: (sent: number) => void = () => {},
): Promise<StepRunner> {
  let analyzed: Promise<unknown> = Promise.resolve();
  const runner = makeStepRunner(sender, pictures, (sent) => {
    if (ANALYZE_AT.has(sent)) analyzed = analyzed.then(() => owner.query(`analyze ${FILLING}`));
    if (sent % REPORT_EVERY === 0) report(sent);
  });
  const posts = listPosts(world);
  await keepPosts(
    owner,
    posts.filter(({ scope }) => scope === "site"),
  );
  await runAll(runner, await planUnits(world));
  await keepPosts(owner, posts);
  await runAll(runner, [...planCampaign(world), ...planTeams(world), ...planOrgans(world)]);
  const offices = posts.flatMap(({ role, unit }) =>
    role === "county_office" && unit !== null ? [unit] : [],
  );
  await runAll(runner, await planResponsibilities(world, offices));
  const rounds = listRounds(world);
  await runAll(runner, planRounds(world, rounds));
  await Promise.all(world.assessed.map(({ id }) => runner.runSteps(planCounty(world, rounds, id))));
  await runAll(runner, [planOutsideFacts(world)]);
  await analyzed;
  return runner;
}

async function runAll({ runAct }: StepRunner, lists: readonly (readonly Act[])[]): Promise<void> {
  for (const list of lists) await Promise.all(list.map(runAct));
}

/** Everything reaches the disk, then the accounts open. */
async function finish(world: World, owner: pg.Client, config: Config): Promise<void> {
  await owner.query("analyze");
  await promisify(execFile)("sync");
  const posts = listPosts(world);
  await writeFile(join(config.folder, DEMONSTRATION_FILE), JSON.stringify(demoAccounts(posts), null, 2), {
    flush: true,
  });
  await openShownAccounts(owner, posts);
}
