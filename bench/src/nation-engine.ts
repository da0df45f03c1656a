/**
 * The engine's process: the country's facts as columns, then the policy of bench/policies/nation.yaml over its twelve
 * months, then explanations of single villages. Arguments: seed, folder for the results. Prints its figures as one line of JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  explain,
  loadPolicy,
  type NumberVector,
  type Run,
  runPolicy,
  type TruthVector,
} from "@cunjing/engine";
import { MONTHS, makeNationFacts } from "./nation-facts.ts";
import { type MonthResults, makeMonthResults, writeMonth } from "./nation-results.ts";
import { nationTables } from "./nation-tables.ts";
import { buildNationTree } from "./nation-tree.ts";
import { nationUnits } from "./nation-units.ts";
import { makeRandom } from "./random.ts";
import { median, peakMemory, timed } from "./report.ts";

const FILE = join(import.meta.dirname, "..", "policies", "nation.yaml");
const EXPLANATIONS = 50;

const seed = Number(process.argv[2]);
const folder = process.argv[3] as string;

const tree = buildNationTree();
const [, , , , , first, end] = tree.starts;
const units = nationUnits(tree);
const columns = makeNationFacts(first, end - first, seed);
const facts = nationTables(columns);
const loaded = loadPolicy(readFileSync(FILE, "utf8"), FILE);
if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
const { source } = loaded;
const { seconds, cpu, result: run } = await timed(() => runPolicy({ source, units, facts, keep: "scores" }));
const explained = await explainSome(run);
const memory = peakMemory();
writeResults(run);
console.log(
  JSON.stringify({
    seconds,
    cpu,
    memory,
    facts: columns.inspections.unit.length + columns.dueProblems.unit.length,
    ...explained,
  }),
);

/** The first explanation builds the index of facts by unit; the others, of villages and months at random, are what a reader waits for. */
async function explainSome({ graph }: Run): Promise<Record<string, number>> {
  const random = makeRandom(seed + 1);
  const one = () => {
    const unit = units.idOf(first + random.whole(end - first));
    const period = graph.periods("month")[random.whole(MONTHS)]!.id;
    return timed(() => explain(graph, { assessment: "month_score", period, unit }));
  };
  const index = await one();
  const times: number[] = [];
  for (let i = 0; i < EXPLANATIONS; i++) times.push(1000 * (await one()).seconds);
  return { index_seconds: index.seconds, explain_ms: median(times), explain_worst_ms: Math.max(...times) };
}

function writeResults({ graph, measures }: Run): void {
  const steps = new Map<string, [unit: number, step: number][]>();
  for (const { period, unit, step } of measures) {
    const own = steps.get(period) ?? [];
    own.push([Number(unit), step]);
    steps.set(period, own);
  }
  for (const [index, period] of graph.periods("month").entries()) {
    const results = makeMonthResults(end - first);
    const score = graph.read(["month_score"], period) as NumberVector;
    const rank = graph.read(["month_score", "in_county", "rank"], period) as NumberVector;
    const listed = graph.read(["month_last"], period) as TruthVector;
    for (let unit = first; unit < end; unit++) takeUnit(results, unit, score, rank, listed);
    for (const [unit, step] of steps.get(period.id) ?? []) results.step[unit - first] = step;
    writeMonth(folder, "engine", index + 1, results);
  }
}

function takeUnit(
  results: MonthResults,
  unit: number,
  score: NumberVector,
  rank: NumberVector,
  listed: TruthVector,
): void {
  const village = unit - first;
  results.listed[village] = listed.t[unit] === 1 ? 1 : 0;
  if (Number.isNaN(score.n[unit]!)) return;
  results.n[village] = score.n[unit]!;
  results.d[village] = typeof score.d === "number" ? score.d : score.d[unit]!;
  results.rank[village] = rank.n[unit]!;
}
