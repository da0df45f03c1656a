// The demonstration through the API, and its simulated facts through the command line: the same scores, ranks, lists and measures.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  digestOf,
  type Facts,
  formatDay,
  loadPolicy,
  NO_DAY,
  parseDay,
  rowFraction,
  rowText,
  rowTruth,
  runPolicy,
  type UnitTree,
  type Vector,
} from "@cunjing/engine";
import { exampleTree } from "@cunjing/simulation";
import { pino } from "pino";
import { type AssembledFacts, assembleFacts } from "../features/assessments/facts/assemble-facts.ts";
import {
  type Results,
  readFolderFacts,
  resultsOf,
  resultsOfDocument,
} from "../features/assessments/facts/testing/compare-results.ts";
import { nameFacts } from "../features/assessments/facts/testing/name-facts.ts";
import { takeWatermark } from "../features/assessments/facts/watermark.ts";
import { readConfig } from "../platform/config.ts";
import { connect } from "../platform/database/connect.ts";
import { transact } from "../platform/jobs/transact.ts";
import { makeTestDatabase, type TestDatabase } from "../testing/database.ts";
import { runCommandLine } from "../testing/run-command-line.ts";
import { CAMPAIGN } from "./demonstration.ts";
import { readExamplePolicy } from "./example-policy.ts";
import { loadDemonstration } from "./load-demonstration.ts";
import { type Extent, makeWorld } from "./made-up-world.ts";
import { writeWorld } from "./testing/as-data-folder.ts";

/** Three a pool, or nobody is last (xinxiang.yaml, smallest_pool). */
const SHAPE = [
  "county county t3/0 t2/0",
  "county county t4/0",
  "county county_city t2/0 t2/0",
  "district district t3/0",
  "district district t2/0 s1/1",
  "district functional_zone t3/0",
];
/** CUNJING_WHOLE_DEMONSTRATION=1: all of the hundred days on the whole tree, which takes minutes. */
const EXTENT: Extent =
  process.env.CUNJING_WHOLE_DEMONSTRATION === "1" ? {} : { tree: exampleTree(SHAPE), last: "2019-05-31" };

describe("the demonstration", { timeout: 1_800_000 }, () => {
  const world = makeWorld(EXTENT);
  const folder = mkdtempSync(join(tmpdir(), "cunjing-same-"));
  const data = join(folder, "data");
  const policy = join(folder, "办法.yaml");
  let database: TestDatabase;
  let assembled: AssembledFacts;
  let own: Results;
  let printed: Results;

  before(async () => {
    database = await makeTestDatabase();
    mkdirSync(join(folder, "site"));
    const config = readConfig({ CUNJING_DATA: join(folder, "site"), CUNJING_DEMONSTRATION: "1" });
    await loadDemonstration({ config, urls: database.urls, log: pino({ level: "silent" }), extent: EXTENT });
    assembled = await assemble(database);
    own = resultsOf(runPolicy({ source: source(), ...assembled }));
    writeFileSync(policy, readExamplePolicy());
    writeWorld(world, data);
    printed = resultsOfDocument(
      JSON.parse(await runCommandLine(["assess", policy, "--data", data, "--format", "json"])),
    );
  });
  after(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("says something: scores, ranks, somebody last, measures of several rules, facts that they rest on", () => {
    assert.ok(printed.results.filter(({ score }) => score !== null).length > 20);
    assert.ok(printed.lists.some(({ members }) => members.length > 0));
    assert.ok(new Set(printed.measures.map(({ rule }) => rule)).size >= 2);
    assert.ok(printed.measures.some(({ because }) => because.some(({ facts = [] }) => facts.length > 0)));
  });

  test("has as many facts of each kind as the simulated tables have rows", () => {
    const { tables } = world;
    const whole = [
      "inspections",
      "inspection_items",
      "problems",
      "warnings",
      "feedback",
      "media",
      "surveys",
      "funds",
      "published_tables",
      "numbers",
      "mobilisations",
      "findings",
    ] as const;
    for (const kind of whole) assert.equal(assembled.counts.get(kind), tables[kind].length, kind);
  });

  test("has every problem stand as the simulated tables have it", async () => {
    const theirs = await readFolderFacts(data, assembled.units);
    const [ours, simulated] = [assembled.facts, theirs].map((facts) => standingOf(facts, assembled.units));
    for (const [id, standing] of simulated!) assert.deepEqual(ours!.get(id), standing, id);
    assert.equal(ours!.size, simulated!.size);
  });

  test("gives the same results as the command line, digest for digest", async () => {
    const simulated = await readFolderFacts(data, assembled.units);
    const ours = nameFacts(own, assembled.facts, assembled.units);
    const theirs = nameFacts(printed, simulated, assembled.units);
    for (const part of ["periods", "decisions", "results", "lists", "measures", "awards", "notices"] as const)
      assert.deepEqual(ours[part], theirs[part], part);
    assert.equal(digestOf(ours), digestOf(theirs));
  });

  test("gives each period the same when only what was there at its end is read", async () => {
    for (const { id, last } of printed.periods.filter((period) => period.last < world.last)) {
      // Findings are made on the day after.
      const until = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const early = await assemble(database, until);
      const run = runPolicy({ source: source(), ...early, periods: [id] });
      assert.deepEqual(
        run.results,
        own.results.filter(({ period }) => period === id),
        id,
      );
      assert.deepEqual(
        run.lists,
        own.lists.filter(({ period }) => period === id),
        id,
      );
    }
  });
});

function source() {
  const loaded = loadPolicy(readExamplePolicy(), "办法.yaml");
  if ("faults" in loaded) throw new Error("the policy has faults");
  return loaded.source;
}

/** What rules read of a problem, at the campaign's end. */
const STANDING = [
  "channel",
  "severity",
  "lineage",
  "state",
  "reopened",
  "deferred",
  "due_day",
  "requested_day",
  "accepted_day",
  "closed_day",
  "returned",
  "extended",
  "warned",
] as const;

function standingOf(facts: Facts, units: UnitTree): Map<string, string[]> {
  const { graph } = runPolicy({ source: source(), facts, units, periods: [] });
  const problems = graph.facts("problems")!.asOf!(parseDay("2019-07-17"));
  const columns = STANDING.map((name) => problems.column(name));
  return new Map(
    Array.from({ length: problems.rows }, (_, row) => [
      problems.idOf(row),
      columns.map((column, at) => `${STANDING[at]} ${cellOf(column, row)}`),
    ]),
  );
}

function cellOf(column: Vector | undefined, row: number): string {
  switch (column?.type) {
    case "text":
      return rowText(column, row) ?? "";
    case "truth":
      return String(rowTruth(column, row));
    case "number":
      return String(rowFraction(column, row)?.n);
    case "day":
      return column.days[row] === NO_DAY ? "" : formatDay(column.days[row]!);
    default:
      return "no column";
  }
}

async function assemble({ urls }: TestDatabase, until?: string): Promise<AssembledFacts> {
  const jobs = connect(urls.jobs, { max: 1, name: "test jobs" });
  try {
    return await transact(jobs, CAMPAIGN, async (tx) => {
      const watermark = await takeWatermark(tx, new Date());
      return assembleFacts(tx, { campaign: CAMPAIGN, watermark, ...(until === undefined ? {} : { until }) });
    });
  } finally {
    await jobs.end();
  }
}
