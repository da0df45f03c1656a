import { readFileSync } from "node:fs";

/**
 * A live process's id with the time it started, since ids are used again; the id alone where there is no /proc.
 * Throws where no such process is alive.
 */
export function identify(pid: number): string {
  process.kill(pid, 0);
  try {
    // Field 22 is the start time; the name in field 2 may hold blanks and brackets, so count from behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return String(pid);
  }
}

/** Whether the process that `identify` wrote down is still alive. */
export function isSameAlive(identity: string): boolean {
  try {
    return identify(Number.parseInt(identity, 10)) === identity;
  } catch {
    return false;
  }
}
