/** The server as it is run: real processes on the loopback, with a PostgreSQL of its own, for tests of starting, dying and coming back. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

/** A line of its log. */
export interface LogLine {
  readonly level: string;
  readonly role: string;
  readonly pid: number;
  readonly msg: string;
  readonly [detail: string]: unknown;
}

export interface RunningServer {
  readonly primary: ChildProcess;
  /** "http://127.0.0.1:40123/", of the last start. */
  readonly address: string;
  readonly log: readonly LogLine[];
  /** Waits for a line that comes after the first `from` ones. @throws after some minutes, with the log */
  readonly hear: (isMeant: (line: LogLine) => boolean, from?: number) => Promise<LogLine>;
  /** Process ids of the last start of each process of the role. */
  readonly pids: (role: "requests" | "jobs") => number[];
  /** The PostgreSQL server's process id now. */
  readonly postgres: () => number;
  /** Sends the signal to the primary and waits for its end: its exit status, or the signal. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string>;
}

/** A start takes four seconds on two idle cores, and far longer where every test file runs at once. */
const WITHIN_MS = 150_000;
const MAIN = join(import.meta.dirname, "../main.ts");

/** Starts the server on a data folder and waits until it is ready. End it in `after`, with SIGKILL at the least. */
export async function runServer(
  folder: string,
  environment: Record<string, string> = {},
): Promise<RunningServer> {
  const primary = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, CUNJING_DATA: folder, CUNJING_PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const log: LogLine[] = [];
  const lines = createInterface({ input: primary.stdout as NodeJS.ReadableStream });
  lines.on("line", (line) => void log.push(JSON.parse(line) as LogLine));
  const hear: RunningServer["hear"] = async (isMeant, from = 0) => {
    const until = Date.now() + WITHIN_MS;
    for (;;) {
      const found = log.slice(from).find(isMeant);
      if (found !== undefined) return found;
      if (Date.now() > until || primary.exitCode !== null)
        throw new Error(`not heard of:\n${log.map((line) => JSON.stringify(line)).join("\n")}`);
      await sleep(20);
    }
  };
  const { address } = await hear(({ role, msg }) => role === "primary" && msg === "ready").catch((error) => {
    primary.kill("SIGTERM");
    throw error;
  });
  return {
    primary,
    address: String(address),
    log,
    hear,
    pids: (role) =>
      [...new Set(log.filter((line) => line.role === role).map(({ pid }) => pid))].filter(isAlive),
    postgres: () => Number(readFileSync(join(folder, "database/data/postmaster.pid"), "utf8").split("\n")[0]),
    async end(signal) {
      const ended = once(primary, "exit");
      primary.kill(signal);
      const [status, by] = (await ended) as [number | null, string | null];
      return by ?? status ?? 0;
    },
  };
}

/** Asks until the answer is as wanted. @throws after some minutes, with the last answer */
export async function askUntil(
  address: string,
  isWanted: (answer: Response) => boolean,
  headers: Record<string, string> = {},
): Promise<Response> {
  const until = Date.now() + WITHIN_MS;
  for (;;) {
    // A connection that the primary was handing to a worker as it died is never answered: clients give up and ask again.
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(address, { headers: { ...headers, connection: "close" }, signal }).catch(
      () => undefined,
    );
    if (answer !== undefined && isWanted(answer)) return answer;
    if (Date.now() > until) throw new Error(`${address}: ${answer?.status} ${await answer?.text()}`);
    await sleep(50);
  }
}

/** Whether a process is there, our own child or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
