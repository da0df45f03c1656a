/** What every bench prints in the end: one line of JSON that says what was measured, what was wanted and whether it was met. */

/** A limit on one figure; exactly one of the three. */
export type Goal = { atLeast: number } | { below: number } | { exactly: number };

export type Report = {
  bench: string;
  figures: Readonly<Record<string, number>>;
  goals: Readonly<Record<string, Goal>>;
  met: boolean;
};

/** @throws where a goal names no figure: a goal that nothing measures would always be met. */
export function makeReport(
  bench: string,
  figures: Readonly<Record<string, number>>,
  goals: Readonly<Record<string, Goal>>,
): Report {
  for (const name of Object.keys(goals)) {
    if (figures[name] === undefined) throw new Error(`bench ${bench}: no figure for the goal ${name}`);
  }
  const met = Object.entries(goals).every(([name, goal]) => isMet(figures[name] as number, goal));
  return { bench, figures, goals, met };
}

/** Prints the report as the last line of the bench. The process then ends with status 0 (met) or 1. */
export function printReport(report: Report): void {
  console.log(JSON.stringify(report));
  process.exitCode = report.met ? 0 : 1;
}

function isMet(figure: number, goal: Goal): boolean {
  if ("atLeast" in goal) return figure >= goal.atLeast;
  if ("below" in goal) return figure < goal.below;
  return figure === goal.exactly;
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The most memory that this process has held so far, in MB (10⁶ bytes), as the kernel counted it. */
export function peakMemory(): number {
  return Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
}

export type Timed<T> = {
  /** By the clock on the wall. */
  seconds: number;
  /** Processor time of all threads of this process: on a busy machine this is what can be compared. */
  cpu: number;
  result: T;
};

/** Runs once and says how long it took. */
export async function timed<T>(run: () => T | Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, result };
}

/** At most `digits` decimal places: reports are read by people too. */
export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
