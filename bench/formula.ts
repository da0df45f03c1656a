/**
 * bench:formula: 6,000 inspections of forty capped deductions a run, by our formulas and by three others in the same
 * process, turn by turn; plain JavaScript in doubles is the upper bound. About half a minute.
 */

import { makeMonth, readDeductions, readWorkbookPolicy } from "./src/deductions.ts";
import {
  type Contestant,
  celJs,
  dhis2,
  mathJs,
  ourEngine,
  plainJavaScript,
} from "./src/formula-contestants.ts";
import { makeReport, median, printReport, rounded } from "./src/report.ts";

const INSPECTIONS = 6000;
const SEED = 20240501;
const ROUNDS = 7;
/** Nobody may take longer in one turn; what was done by then counts. */
const TURN_SECONDS = 0.6;

const month = makeMonth(readDeductions(readWorkbookPolicy()), INSPECTIONS, SEED);
const contestants = [ourEngine(month), plainJavaScript(month), celJs(month), mathJs(month), dhis2(month)];
const rates = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
const reached = new Map<string, number>();

for (const contestant of contestants) takeTurn(contestant);
for (let round = 0; round < ROUNDS; round++) {
  for (const contestant of contestants) rates.get(contestant.name)!.push(takeTurn(contestant));
}

const figures: Record<string, number> = { inspections: INSPECTIONS };
console.log(
  "inspections of forty capped deductions a second (median of seven turns), and scores that are not exact:",
);
for (const contestant of contestants) {
  const perSecond = median(rates.get(contestant.name)!);
  const seen = reached.get(contestant.name)!;
  const inexact = countInexact(contestant, seen);
  console.log(
    `  ${contestant.name.padEnd(9)} ${Math.round(perSecond).toLocaleString("en").padStart(11)}   ${inexact} of ${seen}`,
  );
  figures[`${contestant.name}_per_second`] = perSecond > 1000 ? Math.round(perSecond) : rounded(perSecond, 1);
  figures[`${contestant.name}_inexact_percent`] = rounded((100 * inexact) / seen, 2);
}
printReport(
  makeReport("formula", figures, {
    cunjing_per_second: { atLeast: 1_000_000 },
    cunjing_inexact_percent: { exactly: 0 },
  }),
);

/** Runs over the inspections again and again until the turn is over. Returns inspections a second. */
function takeTurn({ name, run }: Contestant): number {
  const start = performance.now();
  const deadline = start + 1000 * TURN_SECONDS;
  let done = 0;
  let now = start;
  while (now < deadline) {
    const stopped = run(0, INSPECTIONS, deadline);
    done += stopped;
    reached.set(name, Math.max(reached.get(name) ?? 0, stopped));
    now = performance.now();
  }
  return (1000 * done) / (now - start);
}

function countInexact({ isExact }: Contestant, seen: number): number {
  let inexact = 0;
  for (let inspection = 0; inspection < seen; inspection++) if (!isExact(inspection)) inexact++;
  return inexact;
}
