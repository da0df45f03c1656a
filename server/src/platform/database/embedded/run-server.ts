/**
 * One run of a PostgreSQL server as a child process, from its start until it takes connections.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import type { Person } from "./person.ts";
import { type Settings, toArguments } from "./settings.ts";
import { renewSockets } from "./sockets.ts";

export type ServerPlan = {
  folder: string;
  data: string;
  binaries: Binaries;
  person: Person;
  port: number;
  /** The folder of its socket (sockets.ts); absent: it has none. */
  sockets?: string | undefined;
  settings: Settings;
};

/** Replaying the log after a crash may take minutes; every start that is slower is given up and tried again. */
const READY_WITHIN_MS = 300_000;

/** Starts the server and waits until it takes connections. Throws with its own words where it ends before that. */
export async function runServer({
  folder,
  data,
  binaries,
  person,
  port,
  sockets,
  settings,
}: ServerPlan): Promise<ChildProcess> {
  const log = join(folder, "start.log");
  const output = openSync(log, "w");
  if (sockets !== undefined) renewSockets(sockets, person);
  const reach = sockets === undefined ? {} : { unix_socket_directories: sockets };
  const options = ["-D", data, "-p", String(port), ...toArguments({ ...settings, ...reach })];
  // A session of its own: the terminal's Ctrl-C is for us, and we end the server in order.
  const server = spawn(binaries.postgres, options, {
    ...person,
    cwd: "/",
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  let failure: Error | undefined;
  server.once("error", (error) => {
    failure = error;
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (!isReady(data, server.pid)) {
    await sleep(10);
    if (failure !== undefined) throw failure;
    if (hasEnded(server)) throw new Error(`PostgreSQL did not start:\n${readFileSync(log, "utf8").trim()}`);
    if (Date.now() < until) continue;
    server.kill("SIGQUIT");
    throw new Error(`PostgreSQL was not ready within ${READY_WITHIN_MS / 1000} s`);
  }
  return server;
}

/** Whether the process has ended, of itself or by a signal. */
export function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

/** What pg_ctl looks at: the eighth line of `postmaster.pid`, where its first is this server. */
function isReady(data: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}
