/**
 * The engine's process: two threads, each with half of the country's facts as columns in memory, run the policy of
 * bench/policies/nation.yaml over its twelve months; then explanations of single villages. Arguments: seed, folder for the
 * results. Prints its figures as one line of JSON.
 */
import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { HalfData, Order } from "./nation-engine-half.ts";
import { HALVES } from "./nation-halves.ts";
import { peakMemory, timed } from "./report.ts";

const seed = Number(process.argv[2]);
const folder = process.argv[3] as string;
const PROGRAM = join(import.meta.dirname, "nation-engine-half.ts");

// As the command line sets it (cli/src/main.ts).
setFlagsFromString("--external-memory-accounted-in-global-limit");
/** What the engine makes lies outside of the heap: a small nursery is as fast, and takes less. */
const NURSERY_MEGABYTES = 24;

const workers = Array.from({ length: HALVES }, (_, index) => {
  const workerData: HalfData = { index, seed, folder };
  return new Worker(PROGRAM, { workerData, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MEGABYTES } });
});

/** Has every thread obey; the answers, in the order of the halves. */
async function order<T>(what: Order, whom = workers): Promise<T[]> {
  const answers = whom.map((worker) => once(worker, "message"));
  for (const worker of whom) worker.postMessage(what);
  return (await Promise.all(answers)).map(([answer]) => answer as T);
}

const facts = (await order<number>("prepare")).reduce((sum, one) => sum + one, 0);
const { seconds, cpu } = await timed(() => order<number>("run"));
const [explained] = await order<Record<string, number>>("explain", workers.slice(0, 1));
const memory = peakMemory();
await order<number>("write");
console.log(JSON.stringify({ seconds, cpu, memory, facts, ...explained }));
await Promise.all(workers.map((worker) => worker.terminate()));
