/**
 * bench:nation: twelve months of the country (620,573 villages, 26.7 million facts) through the engine and through
 * DuckDB, two threads each, each in a process of its own that starts from columns in memory; every score, rank, list and
 * step is compared. They take turns, three each, and the middle one of each counts: one turn alone depends on what else the
 * machine did. About four minutes. An argument sets the seed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MONTHS } from "./src/nation-facts.ts";
import { cutNation } from "./src/nation-halves.ts";
import { compareMonths, type Differences, readMonth, sliceMonth } from "./src/nation-results.ts";
import { makeReport, printReport, rounded } from "./src/report.ts";

const SEED = process.argv[2] ?? "1";
const LONGEST_SECONDS = 600;
const TURNS = 3;

type DuckdbFigures = { seconds: number; cpu: number; memory: number };
type EngineFigures = DuckdbFigures & {
  facts: number;
  index_seconds: number;
  explain_ms: number;
  explain_worst_ms: number;
};

const folder = mkdtempSync(join(tmpdir(), "bench-nation-"));
try {
  const turns = Array.from({ length: TURNS }, (_, turn) => {
    const engine = runSide<EngineFigures>("engine");
    console.log(
      `${turn + 1}. engine: ${engine.seconds.toFixed(2)} s on two threads (processor ${engine.cpu.toFixed(2)} s), ${engine.memory} MB at most, one explanation ${engine.explain_ms.toFixed(2)} ms (worst ${engine.explain_worst_ms.toFixed(2)})`,
    );
    const duckdb = runSide<DuckdbFigures>("duckdb");
    console.log(
      `   DuckDB: ${duckdb.seconds.toFixed(2)} s on two threads (processor ${duckdb.cpu.toFixed(2)} s), ${duckdb.memory} MB at most`,
    );
    return { engine, duckdb };
  });
  const engine = middleOf(turns.map((turn) => turn.engine));
  const duckdb = middleOf(turns.map((turn) => turn.duckdb));
  const found = compareAll();
  const differences = found.scores + found.ranks + found.lists + found.steps;
  console.log(`${found.rows.toLocaleString("en")} villages and months compared: ${JSON.stringify(found)}`);
  printReport(
    makeReport(
      "nation",
      {
        facts: engine.facts,
        engine_seconds: rounded(engine.seconds),
        duckdb_seconds: rounded(duckdb.seconds),
        ratio: rounded(duckdb.seconds / engine.seconds, 2),
        engine_cpu_seconds: rounded(engine.cpu),
        duckdb_cpu_seconds: rounded(duckdb.cpu),
        engine_memory_mb: Math.max(...turns.map((turn) => turn.engine.memory)),
        duckdb_memory_mb: Math.max(...turns.map((turn) => turn.duckdb.memory)),
        index_seconds: rounded(engine.index_seconds),
        explain_ms: rounded(engine.explain_ms),
        explain_worst_ms: rounded(Math.max(...turns.map((turn) => turn.engine.explain_worst_ms))),
        differences,
      },
      {
        ratio: { atLeast: 3 },
        engine_memory_mb: { below: 1500 },
        explain_worst_ms: { below: 5 },
        differences: { exactly: 0 },
      },
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The turn with the middle time. */
function middleOf<T extends { readonly seconds: number }>(turns: readonly T[]): T {
  return turns.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(turns.length / 2)]!;
}

/** Runs one side to its end and reads the line of figures that it prints last. */
function runSide<T>(side: string): T {
  const program = join(import.meta.dirname, "src", `nation-${side}.ts`);
  const output = execFileSync(process.execPath, [program, SEED, folder], {
    encoding: "utf8",
    timeout: LONGEST_SECONDS * 1000,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as T;
}

function compareAll(): Differences {
  const sum: Differences = { rows: 0, scores: 0, ranks: 0, lists: 0, steps: 0 };
  for (let month = 1; month <= MONTHS; month++) {
    const whole = readMonth(folder, "duckdb", month);
    for (const [index, { before, villages }] of cutNation().entries()) {
      const half = readMonth(folder, `engine-${index}`, month);
      const found = compareMonths(half, sliceMonth(whole, before, before + villages));
      for (const key of Object.keys(sum) as (keyof Differences)[]) sum[key] += found[key];
    }
  }
  return sum;
}
