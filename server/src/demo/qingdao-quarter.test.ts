// A quarter of Qingdao with Jimo's and Tongji's own policies side by side over the same villages: through the API and by the command line.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { digestOf, loadPolicy, runPolicy } from "@cunjing/engine";
import type { Tables } from "@cunjing/simulation";
import pg from "pg";
import { pino } from "pino";
import { SERVED } from "../features/all.ts";
import { type AssembledFacts, assembleFacts } from "../features/assessments/facts/assemble-facts.ts";
import {
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
import { openLoader } from "./open-loader.ts";
import { writeDataFolder } from "./testing/as-data-folder.ts";
import { campaignOf, folderOf, LEVELS, type Level, QUARTER, simulateQuarter } from "./testing/quarter.ts";
import { sendQuarter } from "./testing/send-quarter.ts";

/** The city's and the district's policies go on for years; the zone's is a campaign, and all of it up to the quarter's end is compared. */
const periodsOf = ({ name }: Level): { periods?: readonly string[] } =>
  name === "tongji" ? {} : { periods: [QUARTER.id] };

describe("a quarter under three policies", { timeout: 600_000 }, () => {
  const tables: Tables = simulateQuarter();
  const folder = mkdtempSync(join(tmpdir(), "cunjing-quarter-"));
  let database: TestDatabase;

  before(async () => {
    database = await makeTestDatabase();
    const superuser = new pg.Client(database.superuserUrl);
    await superuser.connect();
    const config = readConfig({ CUNJING_DATA: folder });
    const loader = await openLoader(config, database.urls, pino({ level: "silent" }));
    try {
      await sendQuarter(
        loader.parts,
        new Map(SERVED.commands.map((one) => [one.spec.name, one])),
        superuser,
        tables,
      );
      await superuser.query("analyze");
    } finally {
      await loader.close();
      await superuser.end();
    }
  });
  after(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const compute = async (level: Level) => {
    const assembled = await assemble(database, campaignOf(level));
    const run = runPolicy({
      source: sourceOf(level),
      ...assembled,
      ...periodsOf(level),
      until: QUARTER.last,
    });
    return { assembled, ours: resultsOf(run) };
  };

  for (const level of LEVELS) {
    test(`${level.name}: the same results as the command line, digest for digest`, async () => {
      const data = join(folder, level.name);
      writeDataFolder(folderOf(tables, level), data);
      const periods = (periodsOf(level).periods ?? []).flatMap((period) => ["--period", period]);
      const asked = [
        "assess",
        level.policy,
        "--data",
        data,
        "--until",
        QUARTER.last,
        ...periods,
        "--format",
        "json",
      ];
      const theirs = resultsOfDocument(JSON.parse(await runCommandLine(asked)));
      const { assembled, ours } = await compute(level);
      assert.ok(theirs.results.filter(({ score }) => score !== null).length >= 10, "somebody has a score");
      assert.ok(
        theirs.lists.some(({ members }) => members.length > 0),
        "somebody is on a list",
      );
      const named = [
        nameFacts(ours, assembled.facts, assembled.units),
        nameFacts(theirs, await readFolderFacts(data, assembled.units), assembled.units),
      ] as const;
      for (const part of [
        "periods",
        "decisions",
        "results",
        "lists",
        "measures",
        "awards",
        "notices",
      ] as const)
        assert.deepEqual(named[0][part], named[1][part], part);
      assert.equal(digestOf(named[0]), digestOf(named[1]));
    });
  }

  test("a level's facts are its own: no other level's inspections, surveys or problems reach its scores", async () => {
    for (const level of LEVELS) {
      const { facts } = await assemble(database, campaignOf(level));
      const inspections = facts.get("inspections");
      const kind = inspections?.column("kind");
      const kinds = kind?.type === "text" ? new Set(kind.words) : new Set();
      assert.deepEqual([...kinds].sort(), [...level.kinds].sort());
      assert.equal(facts.has("problems"), level.name === "tongji");
      assert.equal(facts.has("surveys"), level.name === "jimo");
    }
  });

  test("the zone's ladder for overdue problems is reached, and falls on the village's leading post", async () => {
    const { ours } = await compute(LEVELS[2]!);
    const talks = ours.measures.filter(({ rule }) => rule === "ladder:overdue_talk");
    assert.ok(talks.length > 0);
    assert.ok(
      talks.every(({ on }) => on.some(({ kind, id }) => kind === "holder" && id.endsWith("main_leader"))),
    );
  });
});

function sourceOf(level: Level) {
  const loaded = loadPolicy(readFileSync(level.policy, "utf8"), level.policy);
  if ("faults" in loaded) throw new Error(`${level.name} has faults`);
  return loaded.source;
}

async function assemble({ urls }: TestDatabase, campaign: string): Promise<AssembledFacts> {
  const jobs = connect(urls.jobs, { max: 1, name: "test jobs" });
  try {
    return await transact(jobs, campaign, async (tx) =>
      assembleFacts(tx, { campaign, watermark: await takeWatermark(tx, new Date(0)) }),
    );
  } finally {
    await jobs.end();
  }
}
