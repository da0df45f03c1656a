// The first days of a small made-up city, loaded in this process and over HTTP: as the simulation has them, and both the same.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ROLES } from "@cunjing/contract";
import { exampleTree } from "@cunjing/simulation";
import pg from "pg";
import { pino } from "pino";
import { type Config, readConfig } from "../platform/config.ts";
import { readDemonstrationAccounts } from "../platform/http/demonstration-accounts.ts";
import { makeTestDatabase, type TestDatabase } from "../testing/database.ts";
import { demoId } from "./demo-id.ts";
import { loadDemonstration, sendWorld } from "./load-demonstration.ts";
import { makeWorld } from "./made-up-world.ts";
import { openPictures } from "./pictures.ts";
import { openHttpSender } from "./testing/send-over-http.ts";

const SHAPE = [
  "county county t6/1 t4/0",
  "county county t5/0",
  "district district t5/1",
  "district district s1/3",
];
const EXTENT = { tree: exampleTree(SHAPE), last: "2019-04-13" };
const LOG = pino({ level: "silent" });

interface Place {
  readonly database: TestDatabase;
  readonly config: Config;
  readonly see: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

async function makePlace(): Promise<Place> {
  const database = await makeTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "cunjing-demo-"));
  const superuser = new pg.Client(database.superuserUrl);
  await superuser.connect();
  return {
    database,
    config: readConfig({ CUNJING_DATA: folder, CUNJING_DEMONSTRATION: "1" }),
    see: async (sql, values) => (await superuser.query(sql, values)).rows,
    close: async () => {
      await superuser.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All that the campaign consists of, without what each run makes anew (random ids, transactions, keys of files). */
const CONTENT: Readonly<Record<string, string>> = {
  unit: "id, kind, name, parent, official_order, pos, pos_end, attributes",
  team: "id, code, pool, name, kind",
  team_member: "id, team, account, placeholder, role_name, is_head, valid",
  role_grant: "account, role, campaign, unit, reach, pool, team",
  round:
    "id, title, kind, period, first_day, last_day, standard, state, sealed, plan_number, planned_by, approved_by",
  inspection: "to_jsonb(inspection) - 'xid' - 'fact_xid'",
  problem: "to_jsonb(problem) - 'xid' - 'fact_xid'",
  entered_fact: "to_jsonb(entered_fact) - 'xid' - 'fact_xid' - 'received_at'",
  problem_event: "problem, revision, n, event, day, to_day, by_post",
  problem_request: "to_jsonb(problem_request)",
  problem_warning: "problem, lineage, nth, dispatch, warned_on",
  problem_recheck: "problem, kind, days, due_on, result",
  dispatch: "to_jsonb(dispatch) - 'xid'",
  dispatch_step: "to_jsonb(dispatch_step) - 'xid' - 'received_at'",
  evidence:
    "id, unit, problem, stage, sha256, bytes, taken_at, retakes, account, at, stored_at, kind, media_type",
  responsibility: "unit, kind, holder, post, body, office, valid",
  command:
    "id, name, account, campaign, encode(body_digest, 'hex'), case name when 'add-evidence' then result end",
};

async function readContent({ see }: Place): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const [table, columns] of Object.entries(CONTENT)) {
    const rows = await see<{ row: string }>(`select row(${columns})::text as row from ${table} order by 1`);
    tables[table] = rows.map(({ row }) => row);
  }
  return tables;
}

describe("the demonstration", { timeout: 300_000 }, () => {
  const world = makeWorld(EXTENT);
  const { tables } = world;
  let place: Place;
  let sent = 0;
  before(async () => {
    place = await makePlace();
    const { config, database } = place;
    sent = await loadDemonstration({ config, urls: database.urls, log: LOG, extent: EXTENT });
  });
  after(() => place.close());

  test("has every visit of the simulation, with its day, kind, team, lines and score", async () => {
    const rows = await place.see<Record<string, unknown>>(
      "select id, unit, day::text, kind, team, state, score, full_mark, items from inspection",
    );
    assert.equal(rows.length, tables.inspections.length);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const items = Map.groupBy(tables.inspection_items, ({ inspection }) => inspection);
    for (const visit of tables.inspections) {
      assert.deepEqual(byId.get(demoId("inspection", visit.id)), {
        id: demoId("inspection", visit.id),
        unit: visit.unit,
        day: visit.day,
        kind: visit.kind,
        team: visit.team === "" ? null : demoId("team", visit.team),
        state: "final",
        score: visit.score,
        full_mark: visit.full,
        items: (items.get(visit.id) ?? []).map(({ item, count, full }) => ({ item, count, full })),
      });
    }
  });

  test("has an organ that issues documents for the city, each lead bureau and each county", async () => {
    const organs = await place.see<{ level: string; role: string; code: string }>(
      "select level, role, code from organ",
    );
    const by = (level: string, role: string) =>
      organs.filter((organ) => organ.level === level && organ.role === role).length;
    assert.deepEqual(
      [by("city", "campaign_office"), by("city", "pool_lead"), by("county", "county_office")],
      [1, 2, world.assessed.length],
    );
    assert.equal(new Set(organs.map(({ code }) => code)).size, organs.length);
  });

  test("has every problem, and of each what happened to it on which day", async () => {
    const problems = await place.see<Record<string, string>>(
      `select id, unit, found_on::text, source, severity, channel, state, due_on::text, due_at is not null as has_due, place, description, stock,
         rebound_of from problem`,
    );
    const byId = new Map(problems.map((row) => [row.id, row]));
    assert.equal(problems.length, tables.problems.length);
    const simulated = Map.groupBy(tables.problem_events, ({ problem }) => problem);
    const facts = Map.groupBy(
      await place.see<{ problem: string; event: string; day: string }>(
        "select problem, event, day::text from problem_event order by problem, revision, n",
      ),
      ({ problem }) => problem,
    );
    for (const problem of tables.problems) {
      const id = demoId("problem", problem.id);
      const row = byId.get(id);
      const { unit, day, source, severity, channel, deadline, place: where, description, stock } = problem;
      assert.partialDeepStrictEqual(row, {
        unit,
        found_on: day,
        source,
        severity,
        place: where,
        description,
        stock,
        rebound_of: problem.rebound_of === "" ? null : demoId("problem", problem.rebound_of),
      });
      const own = simulated.get(problem.id) ?? [];
      assert.partialDeepStrictEqual(row, { channel, state: stateAfter(own.map(({ event }) => event)) });
      if (!own.some(({ event }) => event === "extended")) assert.equal(row?.due_on, deadline);
      const decisive = ["dispatched", "acceptance_requested", "returned", "accepted", "closed"];
      const daysOf = (list: readonly { event: string; day: string }[]) =>
        list.filter(({ event }) => decisive.includes(event)).map(({ event, day }) => `${day} ${event}`);
      assert.deepEqual(daysOf(facts.get(id) ?? []), daysOf(own), problem.id);
    }
  });

  test("warns as often as the simulation, and by one notice for a county and a day", async () => {
    const [warned] = await place.see<{ count: string }>("select count(*) from problem_warning");
    assert.equal(Number(warned?.count), tables.warnings.length);
    const notices = await place.see<{ count: string }>(
      "select count(*) from dispatch where channel = 'notice' group by receiver, issued_on",
    );
    assert.ok(notices.length > 0 && notices.every(({ count }) => count === "1"));
  });

  test("has photos of every finding and every acceptance, with their copies; no job is left to do", async () => {
    const [photos] = await place.see<Record<string, string>>(
      `select count(*) filter (where stage = 'before') as before, count(*) filter (where stage = 'after') as after,
         count(*) filter (where state <> 'derived') as raw from evidence`,
    );
    const [wanted] = await place.see<Record<string, string>>(
      "select count(*) as before, count(*) filter (where accepted_on is not null) as after, 0 as raw from problem",
    );
    assert.deepEqual({ ...photos, raw: Number(photos?.raw) }, wanted);
    assert.deepEqual(await place.see("select from job_request where task = 'derive-evidence'"), []);
    const [one] = await place.see<{ file: string }>("select file from evidence order by id limit 1");
    assert.ok(one?.file.startsWith("original/"));
  });

  test("no covert round is sealed any more, and every round has its number", async () => {
    const rounds = await place.see<{ sealed: boolean; plan_number: string }>(
      "select sealed, plan_number from round order by plan_serial",
    );
    assert.ok(rounds.length >= 2);
    assert.deepEqual(
      rounds,
      rounds.map((_, at) => ({ sealed: false, plan_number: `示督计〔2019〕${at + 1}号` })),
    );
    assert.deepEqual(
      await place.see("select from problem where sealed_by is not null or serial is null"),
      [],
    );
  });

  test("names one account for each role, with a password that fits it", async () => {
    const accounts = await readDemonstrationAccounts(place.config.folder);
    assert.deepEqual(
      accounts.map(({ role }) => role),
      Object.keys(ROLES).flatMap((role) => (role === "campaign_office" ? [role, role] : [role])),
    );
    const open = await place.see<{ name: string }>(
      "select a.name from credential c join account a on a.id = c.account where not c.must_change order by 1",
    );
    assert.deepEqual(
      open.map(({ name }) => name),
      accounts.map(({ name }) => name).sort(),
    );
    assert.match(
      readFileSync(join(place.config.folder, "demonstration.json"), "utf8"),
      /示例市行动办公室主任/,
    );
  });

  test("started again it sends nothing", async () => {
    assert.ok(sent > 300, `${sent} were sent`);
    const { config, database } = place;
    const before = await readContent(place);
    assert.equal(await loadDemonstration({ config, urls: database.urls, log: LOG, extent: EXTENT }), 0);
    assert.deepEqual(await readContent(place), before);
  });

  test("interrupted before its end, it goes on and does nothing twice", async () => {
    const before = await readContent(place);
    await place.see("delete from credential");
    const { config, database } = place;
    await loadDemonstration({ config, urls: database.urls, log: LOG, extent: EXTENT });
    assert.deepEqual(await readContent(place), before);
  });

  test("is not loaded beside anything else", async () => {
    const other = await makePlace();
    try {
      await other.see(
        "insert into account (id, name, post) values (gen_random_uuid(), 'somebody', '某岗位')",
      );
      const { config, database } = other;
      await assert.rejects(
        loadDemonstration({ config, urls: database.urls, log: LOG, extent: EXTENT }),
        /in use/,
      );
      assert.deepEqual(await other.see("select from unit"), []);
    } finally {
      await other.close();
    }
  });

  test("sent over HTTP it is the same", async () => {
    const other = await makePlace();
    const owner = new pg.Client(other.database.urls.owner);
    await owner.connect();
    const http = await openHttpSender(other.config, other.database.urls.app);
    try {
      const runner = await sendWorld(world, owner, http.sender, openPictures());
      assert.equal(runner.sent(), sent);
      assert.deepEqual(await readContent(other), await readContent(place));
    } finally {
      await http.close();
      await owner.end();
      await other.close();
    }
  });
});

/** The state in which such events leave a problem. */
function stateAfter(events: readonly string[]): string {
  const states: Readonly<Record<string, string>> = {
    dispatched: "dispatched",
    reassigned: "dispatched",
    rectification_started: "in_rectification",
    returned: "in_rectification",
    acceptance_requested: "acceptance_requested",
    accepted: "accepted",
    closed: "closed",
    deferred: "deferred",
  };
  return events.reduce((state, event) => states[event] ?? state, "found");
}
