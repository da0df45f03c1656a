/**
 * Ends what an earlier run left over in a data folder: a server whose keeper was killed, or backends whose server was killed
 * (as long as one of those runs a query, no new server starts: "pre-existing shared memory block").
 */
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server may need a while for its last checkpoint; a backend ends at once. */
const SERVER_ENDS_WITHIN_MS = 60_000;
const BACKEND_ENDS_WITHIN_MS = 2_000;

/** Ends every PostgreSQL process of this data folder and no other; then a leftover `postmaster.pid` bars nobody. */
export async function endLeftOver(data: string): Promise<void> {
  const server = readServerPid(data);
  if (server !== undefined && isOfFolder(server, data)) {
    // SIGINT is PostgreSQL's fast shutdown: it ends its own backends and writes a checkpoint.
    await endProcesses([server], data, "SIGINT", SERVER_ENDS_WITHIN_MS);
  }
  await endProcesses(findProcesses(data), data, "SIGQUIT", BACKEND_ENDS_WITHIN_MS);
  await endProcesses(findProcesses(data), data, "SIGKILL", BACKEND_ENDS_WITHIN_MS);
  // The number may by now be another program's, which PostgreSQL would take for a server. It removes other leftovers itself.
  const left = readServerPid(data);
  if (left !== undefined && isAlive(left) && canLookAround() && !isOfFolder(left, data))
    rmSync(join(data, "postmaster.pid"), { force: true });
}

/** The process id in `postmaster.pid`, or undefined without one. */
export function readServerPid(data: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(data, "postmaster.pid"), "utf8"), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** The ids of the PostgreSQL processes that work in this data folder, in rising order; none where there is no /proc. */
export function findProcesses(data: string): number[] {
  if (!canLookAround()) return [];
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && isOfFolder(pid, data))
    .sort((a, b) => a - b);
}

/** Whether processes can be recognised by their folder (Linux); elsewhere orphans end when their query does. */
function canLookAround(): boolean {
  return existsSync("/proc/self/cwd");
}

/** Whether that process is a PostgreSQL that works in this data folder: each of them makes it its current folder. */
function isOfFolder(pid: number, data: string): boolean {
  try {
    const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ""));
    return program === "postgres" && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

/** Sends a signal to each and waits until none of them works in the folder any more, or the time is up. */
async function endProcesses(
  pids: number[],
  data: string,
  signal: NodeJS.Signals,
  withinMs: number,
): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone between looking and signalling: what was wanted.
    }
  }
  const until = Date.now() + withinMs;
  while (Date.now() < until && pids.some((pid) => isOfFolder(pid, data))) await sleep(20);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
