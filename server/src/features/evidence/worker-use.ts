import { readFile } from "node:fs/promises";

/** What a process uses, as the system tells it. */
export interface Use {
  /** Resident bytes; 0 where the system does not tell them: the limits of pixels and time have to do. */
  readonly resident: number;
  /** Milliseconds of processor time since it started; where the system does not tell them, milliseconds by the clock. */
  readonly processor: number;
}

/** Linux counts in hundredths of a second (proc(5), USER_HZ) and in pages, of 4 kB on the machines of the README; where they are larger, memory is told too small. */
const PAGE = 4096;
const TICK = 10;

/** Reads it from /proc (Linux); elsewhere the clock has to do. */
export async function useOf(pid: number | undefined): Promise<Use> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  if (stat === undefined) return { resident: 0, processor: performance.now() };
  // The second field is the program's name in brackets, and may hold anything; the third comes behind the last bracket.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const field = (number: number): number => Number(fields[number - 3]);
  return { resident: field(24) * PAGE, processor: (field(14) + field(15)) * TICK };
}
