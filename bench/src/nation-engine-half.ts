/** One thread of the engine's side: its half of the country, from columns to results. Told what to do by messages, one after another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import {
  explain,
  loadPolicy,
  type NumberVector,
  type Run,
  runPolicy,
  type TruthVector,
} from "@cunjing/engine";
import { MONTHS } from "./nation-facts.ts";
import { cutNation, halfFacts } from "./nation-halves.ts";
import { makeMonthResults, writeMonth } from "./nation-results.ts";
import { nationTables } from "./nation-tables.ts";
import { nationUnits } from "./nation-units.ts";
import { makeRandom } from "./random.ts";
import { median } from "./report.ts";

/** What the main thread asks for, in this order; each is answered by one message. */
export type Order = "prepare" | "run" | "explain" | "write";
export type HalfData = { index: number; seed: number; folder: string };

const FILE = join(import.meta.dirname, "..", "policies", "nation.yaml");
const EXPLANATIONS = 50;
/** The code of an explanation is compiled by its first few; a reader meets it compiled. */
const WARM_UP = 20;

const { index, seed, folder } = workerData as HalfData;
const half = cutNation()[index]!;
const { first, villages } = half;
const columns = halfFacts(half, index, seed);
const facts = nationTables(columns);
const units = nationUnits(half.tree);
const loaded = loadPolicy(readFileSync(FILE, "utf8"), FILE);
if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
const { source } = loaded;
let run: Run | undefined;

parentPort!.on("message", (order: Order) => parentPort!.postMessage(obey(order)));

function obey(order: Order): unknown {
  switch (order) {
    case "prepare":
      return columns.inspections.unit.length + columns.dueProblems.unit.length;
    case "run":
      run = runPolicy({ source, units, facts, keep: "scores" });
      return run.measures.length;
    case "explain":
      return explainSome(run!);
    case "write":
      return writeResults(run!);
  }
}

/** The first explanation builds the index of facts by unit; the last fifty, of villages and months at random, count. */
function explainSome({ graph }: Run): {
  index_seconds: number;
  explain_ms: number;
  explain_worst_ms: number;
} {
  const random = makeRandom(seed + 1);
  const times = Array.from({ length: 1 + WARM_UP + EXPLANATIONS }, () => {
    const unit = units.idOf(first + random.whole(villages));
    const period = graph.periods("month")[random.whole(MONTHS)]!.id;
    const start = performance.now();
    explain(graph, { assessment: "month_score", period, unit });
    return performance.now() - start;
  });
  const counted = times.slice(-EXPLANATIONS);
  return {
    index_seconds: times[0]! / 1000,
    explain_ms: median(counted),
    explain_worst_ms: Math.max(...counted),
  };
}

function writeResults({ graph, measures }: Run): number {
  const steps = new Map<string, [unit: number, step: number][]>();
  for (const { period, unit, step } of measures) {
    const own = steps.get(period) ?? [];
    own.push([Number(unit), step]);
    steps.set(period, own);
  }
  for (const [month, period] of graph.periods("month").entries()) {
    const results = makeMonthResults(villages);
    const score = graph.read(["month_score"], period) as NumberVector;
    const rank = graph.read(["month_score", "in_county", "rank"], period) as NumberVector;
    const listed = graph.read(["month_last"], period) as TruthVector;
    for (let village = 0; village < villages; village++) {
      const unit = first + village;
      results.listed[village] = listed.t[unit] === 1 ? 1 : 0;
      if (Number.isNaN(score.n[unit]!)) continue;
      results.n[village] = score.n[unit]!;
      results.d[village] = typeof score.d === "number" ? score.d : score.d[unit]!;
      results.rank[village] = rank.n[unit]!;
    }
    for (const [unit, step] of steps.get(period.id) ?? []) results.step[unit - first] = step;
    writeMonth(folder, `engine-${index}`, month + 1, results);
  }
  return villages;
}
