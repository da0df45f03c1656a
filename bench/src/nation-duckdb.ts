/**
 * The opponent's process: the country's facts in DuckDB tables in memory, then src/nation.sql on two threads.
 * Arguments: seed, folder for the results. Prints its figures as one line of JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATE, DuckDBInstance, INTEGER, UTINYINT } from "@duckdb/node-api";
import { appendColumns, readColumns } from "./duckdb-columns.ts";
import { MONTHS } from "./nation-facts.ts";
import { cutNation, type Half, halfFacts } from "./nation-halves.ts";
import { type MonthResults, makeMonthResults, writeMonth } from "./nation-results.ts";
import { peakMemory, timed } from "./report.ts";

const seed = Number(process.argv[2]);
const folder = process.argv[3] as string;

const halves = cutNation();
const villages = halves.reduce((sum, half) => sum + half.villages, 0);

const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
await connection.run(`
  create table villages (unit integer, county integer);
  create table inspections (unit integer, day date, kind utinyint, score integer, full_mark integer);
  create table due_problems (unit integer, day date, on_time utinyint);
`);
for (const [index, half] of halves.entries()) await load(half, index);
const { seconds, cpu } = await timed(() =>
  connection.run(readFileSync(join(import.meta.dirname, "nation.sql"), "utf8")),
);
const memory = peakMemory();
await writeResults();
console.log(JSON.stringify({ seconds, cpu, memory }));
connection.closeSync();
instance.closeSync();

/** Units are villages of the country here, 0 … 620,572; counties of the second half are told apart from those of the first. */
async function load(half: Half, index: number): Promise<void> {
  const { first, before, tree } = half;
  const units = Int32Array.from({ length: half.villages }, (_, village) => before + village);
  const counties = units.map(
    (unit) => tree.parent[tree.parent[unit - before + first]!]! * halves.length + index,
  );
  await appendColumns(connection, "villages", [
    { type: INTEGER, values: units },
    { type: INTEGER, values: counties },
  ]);
  const { inspections, dueProblems } = halfFacts(half, index, seed);
  renumber(inspections.unit, before - first);
  renumber(dueProblems.unit, before - first);
  await appendColumns(connection, "inspections", [
    { type: INTEGER, values: inspections.unit },
    { type: DATE, values: inspections.day },
    { type: UTINYINT, values: inspections.kind },
    { type: INTEGER, values: inspections.score },
    { type: INTEGER, values: inspections.full },
  ]);
  await appendColumns(connection, "due_problems", [
    { type: INTEGER, values: dueProblems.unit },
    { type: DATE, values: dueProblems.day },
    { type: UTINYINT, values: dueProblems.onTime },
  ]);
}

function renumber(units: Int32Array, by: number): void {
  for (let row = 0; row < units.length; row++) units[row]! += by;
}

async function writeResults(): Promise<void> {
  const months = Array.from({ length: MONTHS }, () => makeMonthResults(villages));
  const at = (month: number | bigint): MonthResults => months[Number(month) - 1]!;
  await readColumns(
    connection,
    "select month, unit, n, d, rank from ranked",
    ([month, unit, n, d, rank], rows) => {
      for (let row = 0; row < rows; row++) {
        const results = at(month![row]!);
        const village = Number(unit![row]);
        results.n[village] = Number(n![row]);
        results.d[village] = Number(d![row]);
        results.rank[village] = Number(rank![row]);
      }
    },
  );
  await readColumns(connection, "select month, unit, step from steps", ([month, unit, step], rows) => {
    for (let row = 0; row < rows; row++) at(month![row]!).step[Number(unit![row])] = Number(step![row]);
  });
  await readColumns(connection, "select month, unit from listed", ([month, unit], rows) => {
    for (let row = 0; row < rows; row++) at(month![row]!).listed[Number(unit![row])] = 1;
  });
  for (const [index, results] of months.entries()) writeMonth(folder, "duckdb", index + 1, results);
}
