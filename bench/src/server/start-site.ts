/** The real server in its own processes, on a PostgreSQL of its own with the settings of real use, in a temporary folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { openCluster } from "../open-cluster.ts";
import { fillProblems, fillUnits, PROVINCE } from "./fill-ledger.ts";
import { addPeople, type People } from "./people.ts";

export const CAMPAIGN = "00000000-0000-4000-8000-00000000b001";
/** The campaign whose ledger is filled. */
export const FULL_CAMPAIGN = "00000000-0000-4000-8000-00000000b002";

const root = join(import.meta.dirname, "../../..");

export interface BenchSite {
  readonly port: number;
  /** Where the server keeps what is no row: its files lie below it. */
  readonly folder: string;
  readonly people: People;
  readonly fullPeople: People | undefined;
  readonly superuser: pg.Client;
  readonly appUrl: string;
  readonly server: ChildProcess;
  stop(): Promise<void>;
}

/** @param problems how many the second campaign's ledger has; 0: there is none */
export async function startSite(problems: number): Promise<BenchSite> {
  const cluster = await openCluster("server");
  const { folder, urls, superuser } = cluster;
  await superuser.query("set synchronous_commit = off");
  await fillUnits(superuser, PROVINCE);
  let fullPeople: People | undefined;
  if (problems > 0) {
    await openCampaign(superuser, FULL_CAMPAIGN);
    await fillProblems(superuser, { ...PROVINCE, campaign: FULL_CAMPAIGN, problems });
    fullPeople = await addPeople(superuser, FULL_CAMPAIGN, scattered());
    await superuser.query("update account set name = 'full.' || name");
  }
  await superuser.query("vacuum analyze");
  // Opened afterwards, as a place does: nobody analyses tables that are empty, and the planner takes such for empty for ever.
  await openCampaign(superuser, CAMPAIGN);
  const people = await addPeople(superuser, CAMPAIGN, scattered());
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, "server/src/main.ts")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      CUNJING_DATA: folder,
      CUNJING_PORT: String(port),
      CUNJING_LOG: "warn",
      CUNJING_DEMONSTRATION: "1",
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_JOBS_URL: urls.jobs,
    },
  });
  // A bench that fails leaves nothing running.
  process.once("exit", () => server.kill("SIGTERM"));
  await ready(port, server);
  return {
    port,
    folder,
    people,
    fullPeople,
    superuser,
    appUrl: urls.app,
    server,
    async stop() {
      // One that has ended by itself says so no second time.
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, "exit");
        server.kill("SIGTERM");
        await ended;
      }
      await cluster.stop();
    },
  };
}

/** Fifty villages, each in another county's town. */
const scattered = (): string[] =>
  Array.from({ length: 50 }, (_, at) => `c${at * 2}t${at % 20}v${(at * 7) % 20}`);

async function openCampaign(client: pg.Client, campaign: string): Promise<void> {
  const source = readFileSync(join(root, "bench/policies/server.yaml"), "utf8");
  const digest = createHash("sha256").update(source).digest("hex");
  await client.query(
    "insert into policy (digest, policy, title, source) values ($1, 'bench_server', '性能测试', $2) on conflict do nothing",
    [digest, source],
  );
  await client.query(
    "insert into campaign (id, title, root, first_day, last_day) values ($1, '示例行动', 'p', '2026-01-01', '2026-12-31')",
    [campaign],
  );
  await client.query("insert into campaign_policy (campaign, digest, valid) values ($1, $2, '(,)')", [
    campaign,
    digest,
  ]);
}

async function ready(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/api/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await sleep(100);
  }
  throw new Error("the server did not start in two minutes");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
