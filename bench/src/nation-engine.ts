/**
 * The engine's process: the country's facts as columns, then the policy of bench/policies/nation.yaml over its twelve months.
 * Arguments: seed, folder for the results. Prints its figures as one line of JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPolicy, type Run, runPolicy } from "@cunjing/engine";
import { makeNationFacts } from "./nation-facts.ts";
import { makeMonthResults, writeMonth } from "./nation-results.ts";
import { nationTables } from "./nation-tables.ts";
import { buildNationTree } from "./nation-tree.ts";
import { nationUnits } from "./nation-units.ts";
import { peakMemory, timed } from "./report.ts";

const seed = Number(process.argv[2]);
const folder = process.argv[3] as string;
const FILE = join(import.meta.dirname, "..", "policies", "nation.yaml");

const tree = buildNationTree();
const [, , , , , first, end] = tree.starts;
const units = nationUnits(tree);
const facts = nationTables(makeNationFacts(first, end - first, seed));
const loaded = loadPolicy(readFileSync(FILE, "utf8"), FILE);
if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
const { seconds, result: run } = await timed(() =>
  runPolicy({ source: loaded.source, units, facts, keep: "scores" }),
);
const memory = peakMemory();
writeResults(run);
console.log(JSON.stringify({ seconds, memory }));

function writeResults({ graph, measures }: Run): void {
  for (const [index, period] of graph.periods("month").entries()) {
    const results = makeMonthResults(end - first);
    const { members, score, rank } = graph.assessment("month_score", period);
    const ranks = rank("in_county").rank;
    const listed = graph.membership("month_last", period).t;
    for (let village = 0; village < end - first; village++) {
      const unit = first + village;
      const row = members.place[unit]!;
      results.listed[village] = listed[unit] === 1 ? 1 : 0;
      results.rank[village] = row < 0 ? 0 : ranks[row]!;
      if (row < 0 || Number.isNaN(score.n[row]!)) continue;
      results.n[village] = score.n[row]!;
      results.d[village] = typeof score.d === "number" ? score.d : score.d[row]!;
    }
    for (const measure of measures) {
      if (measure.period === period.id) results.step[Number(measure.unit) - first] = measure.step;
    }
    writeMonth(folder, "engine", index + 1, results);
  }
}
