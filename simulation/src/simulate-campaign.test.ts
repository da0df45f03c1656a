import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { DATA_TABLES } from "@cunjing/contract";
import { type Row, TABLE_COLUMNS, type TableName } from "./columns.ts";
import { exampleTree } from "./example-tree.ts";
import { seedRandom } from "./random.ts";
import { simulateCampaign } from "./simulate-campaign.ts";

const campaign = { first: "2019-04-09", last: "2019-07-17" };
const tree = exampleTree();
const tables = simulateCampaign({ seed: "demo", tree, campaign });
const NAMES = Object.keys(TABLE_COLUMNS) as TableName[];
const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");
const small = exampleTree(["county county t3/1 x2/0", "county county t4/0", "district district s1/3"]);

test("the same seed gives the same bytes, another seed others", () => {
  assert.equal(digest(simulateCampaign({ seed: "demo", tree, campaign })), digest(tables));
  assert.notEqual(digest(simulateCampaign({ seed: "other", tree, campaign })), digest(tables));
});

test("the order of the tree's rows never shows", () => {
  const expected = digest(simulateCampaign({ seed: "s", tree: small, campaign }));
  for (const seed of ["1", "2", "3", "4", "5"]) {
    const shuffled = seedRandom(seed).sample(small, small.length);
    assert.equal(digest(simulateCampaign({ seed: "s", tree: shuffled, campaign })), expected);
  }
});

test("what happens in one unit does not depend on what else is in the tree", () => {
  const other = exampleTree(["county county t3/1 x2/0", "county county t1/0", "district district s1/3"]);
  const ofFirst = (rows: typeof small) =>
    simulateCampaign({ seed: "s", tree: rows, campaign }).problems.filter(({ unit }) =>
      unit.startsWith("v_jia_"),
    );
  assert.ok(ofFirst(small).length > 0);
  assert.deepEqual(ofFirst(other), ofFirst(small));
});

test("the tables are those of the data format: columns, required cells, closed choices, marks, keys", () => {
  for (const name of NAMES) {
    const table = DATA_TABLES.find((known) => known.name === name);
    assert.ok(table, name);
    const columns: readonly string[] = TABLE_COLUMNS[name];
    const known = table.columns.map(({ id }) => id);
    assert.deepEqual(
      columns.filter((column) => !known.includes(column)),
      [],
      name,
    );
    assert.deepEqual(
      table.columns.filter(({ id, required }) => required && !columns.includes(id)),
      [],
      name,
    );
    const keys = new Set<string>();
    for (const row of tables[name] as Record<string, string>[]) {
      assert.deepEqual(Object.keys(row), columns);
      for (const { id, required, choices, open, max } of table.columns) {
        const cell = row[id] ?? "";
        assert.ok(cell !== "" || !required, `${name}.${id} of ${JSON.stringify(row)}`);
        if (choices && !open && cell !== "")
          assert.ok(
            choices.some((choice) => choice.id === cell),
            `${name}.${id}: ${cell}`,
          );
        if (max === "full" && cell !== "")
          assert.ok(Number(cell) >= 0 && Number(cell) <= Number(row.full), `${name}.${id}: ${cell}`);
      }
      if (!table.key) continue;
      const key = table.key.map((column) => row[column] ?? "").join("|");
      assert.ok(!keys.has(key), `${name}: ${key} twice`);
      keys.add(key);
    }
  }
});

test("what rows point to is there, and every day lies inside the campaign", () => {
  const units = new Set(tree.map(({ id }) => id));
  const ids = (name: "problems" | "inspections") => new Set(tables[name].map(({ id }) => id));
  const known = { problem: ids("problems"), lineage: ids("problems"), inspection: ids("inspections") };
  const holders = new Set(tables.responsibilities.map(({ holder }) => holder));
  const rounds = new Set(tables.rounds.map(({ round }) => round));
  for (const name of NAMES) {
    for (const row of tables[name] as Record<string, string>[]) {
      if (row.unit !== undefined) assert.ok(units.has(row.unit), `${name}: ${row.unit}`);
      for (const [column, targets] of Object.entries(known)) {
        const cell = row[column] ?? "";
        assert.ok(cell === "" || targets.has(cell), `${name}.${column}: ${cell}`);
      }
      if (row.day !== undefined)
        assert.ok(campaign.first <= row.day && row.day <= campaign.last, `${name}: ${row.day}`);
    }
  }
  for (const { holder } of tables.visits) assert.ok(holders.has(holder), holder);
  for (const { round } of tables.inspections) assert.ok(round === "" || rounds.has(round), round);
  for (const { delivered } of tables.reports) {
    assert.match(delivered, /^(2019-0[4-7]-\d\dT([01]\d|2[0-3]):[0-5]\d)?$/);
    assert.ok(delivered === "" || (campaign.first <= delivered && delivered < `${campaign.last}U`));
  }
});

const AFTER: Record<string, readonly string[]> = {
  "": ["dispatched"],
  dispatched: ["receipt", "reassigned"],
  reassigned: ["receipt"],
  receipt: ["rectification_started"],
  rectification_started: ["acceptance_requested", "extended", "deferred"],
  extended: ["acceptance_requested"],
  acceptance_requested: ["accepted", "returned"],
  returned: ["acceptance_requested"],
  accepted: ["closed"],
  closed: [],
  deferred: [],
};
const WITHIN_A_DAY = [
  "dispatched",
  "reassigned",
  "receipt",
  "rectification_started",
  "extended",
  "deferred",
  "acceptance_requested",
  "returned",
  "accepted",
  "closed",
];

test("a problem's events come in a legal order, readable from their days alone; deadlines follow dispatch", () => {
  const eventsOf = Map.groupBy(tables.problem_events, ({ problem }) => problem);
  const warnedOn = Map.groupBy(tables.warnings, ({ problem }) => problem);
  for (const problem of tables.problems) {
    const events = eventsOf.get(problem.id) ?? [];
    assert.equal(events[0]?.event, "dispatched", problem.id);
    assert.equal(events[0].day, problem.day);
    assert.ok(problem.deadline >= problem.day);
    let before = { event: "", day: problem.day };
    for (const { event, day, to } of events) {
      assert.ok(
        AFTER[before.event]?.includes(event),
        `${problem.id}: ${event} after ${before.event || "nothing"}`,
      );
      assert.ok(
        day > before.day || WITHIN_A_DAY.indexOf(event) > WITHIN_A_DAY.indexOf(before.event),
        `${problem.id} on ${day}`,
      );
      assert.equal(["extended", "deferred"].includes(event), to !== "", `${problem.id}: ${event} to ${to}`);
      before = { event, day };
    }
    const warned = warnedOn.get(problem.id) ?? [];
    assert.equal(warned.length > 0, problem.channel === "warning", problem.id);
    assert.ok(warned.every(({ day, lineage }) => day >= problem.day && lineage === problem.lineage));
    if (problem.inspection !== "")
      assert.equal(tables.inspections[at(problem.inspection)]?.unit, problem.unit);
  }
});
const position = new Map(tables.inspections.map(({ id }, index) => [id, index]));
const at = (inspection: string): number => position.get(inspection) ?? -1;

test("an inspection's score is the sum of its items, each the full mark less its occurrences", () => {
  const itemsOf = Map.groupBy(tables.inspection_items, ({ inspection }) => inspection);
  for (const { id, score, full } of tables.inspections) {
    const items = itemsOf.get(id) ?? [];
    const sum = (column: "score" | "full"): number =>
      items.reduce((total, item) => total + Number(item[column]), 0);
    assert.equal(String(sum("score")), score);
    assert.equal(String(sum("full")), full);
  }
});

test("no names of people: holders are posts, every text comes from the simulation's own words", () => {
  for (const { holder, post } of tables.responsibilities) {
    assert.match(
      holder,
      /^(p_[a-z0-9_]+_(secretary|head|head_2|vice_head|leader_[1-6]|contact_\d+)|(county|district)_\d)$/,
    );
    assert.match(
      post,
      /^(县委书记|市委书记|区委书记|党工委书记|党委书记|村党支部书记|副?(县长|市长|区长|管委会主任)|镇长（主任）|县级分包领导|包村干部|组长)$/,
    );
  }
  const unitNames = new Set(tree.map(({ name }) => name));
  for (const by of new Set(tables.problem_events.map((event) => event.by))) {
    const known =
      /^(第[一二三四五]督查小组|督查暗访组|市行动办公室)$/.test(by) ||
      unitNames.has(by.replace(/党支部$/, ""));
    assert.ok(known, by);
  }
});

test("volume: ten rounds of 500 to 900 team visits, 10,000 to 20,000 problems, every one of the ladder's steps reached", () => {
  const perRound = Map.groupBy(
    tables.inspections.filter(({ kind }) => kind === "team"),
    ({ round }) => round,
  );
  assert.equal(perRound.size, 10);
  for (const [round, rows] of perRound)
    assert.ok(rows.length >= 500 && rows.length <= 900, `${round}: ${rows.length}`);
  assert.ok(
    tables.problems.length >= 10_000 && tables.problems.length <= 20_000,
    `${tables.problems.length}`,
  );
  const warnings = Map.groupBy(tables.warnings, ({ lineage }) => lineage);
  const times = Map.groupBy([...warnings.values()], (rows) => rows.length);
  for (const n of [1, 2, 3])
    assert.ok((times.get(n)?.length ?? 0) >= 5, `${n} warnings: ${times.get(n)?.length}`);
});

test("the world moves as a campaign does: villages improve, teams differ, some reports are late, some problems come back", () => {
  const meanOf = (rows: Row<"inspections">[]): number =>
    rows.reduce((sum, { score }) => sum + Number(score), 0) / rows.length;
  const team = tables.inspections.filter(({ kind }) => kind === "team");
  const first = meanOf(team.filter(({ round }) => round === "r_2019_04_x2"));
  const last = meanOf(team.filter(({ round }) => round === "r_2019_07_x2"));
  assert.ok(last - first > 5 && last < 95, `${first} to ${last}`);

  // The same village, the same day, two teams: what differs beyond chance is the team.
  const twice = tables.inspections.filter(({ kind }) => kind === "double");
  const pairs = Map.groupBy(twice, ({ team: by }) => by);
  assert.ok(pairs.size >= 6 && twice.length > 100);
  const gaps = [...pairs.values()].map((rows) => {
    const others = rows.flatMap(({ unit, day }) =>
      team.filter((row) => row.unit === unit && row.day === day),
    );
    return Math.abs(meanOf(rows) - meanOf(others));
  });
  assert.ok(Math.max(...gaps) > 3, `${gaps}`);

  const missing = tables.reports.filter(({ delivered }) => delivered === "").length;
  assert.equal(tables.reports.length, 15 * 14);
  assert.ok(missing >= 1 && missing < 21, `${missing}`);
  const linked = tables.problems.filter(({ id, lineage }) => id !== lineage).length;
  const rebounds = tables.problems.filter(({ rebound_of }) => rebound_of !== "");
  assert.ok(linked > 50 && rebounds.length > 50, `${linked} linked, ${rebounds.length} rebounds`);
  // A close-out that was counted stays one (contract, record-rebound.ts): what comes back is a problem of its own.
  const closedOn = new Map(
    tables.problem_events.flatMap(({ problem, event, day }) => (event === "closed" ? [[problem, day]] : [])),
  );
  const byId = new Map(tables.problems.map((problem) => [problem.id, problem]));
  for (const { id, rebound_of, day, lineage, channel } of rebounds) {
    assert.ok((closedOn.get(rebound_of) ?? "9999") < day, id);
    assert.deepEqual([lineage, channel], [byId.get(rebound_of)?.lineage, "notice"]);
  }
});
