// What a phone is given: all of its person's scope and nothing else, none missed that commits late, and what leaves the scope goes.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { SyncType } from "@cunjing/contract";
import pg from "pg";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS, UNITS } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";
import type { TestPhone } from "./testing/open-phone.ts";
import { awaitHorizon, sitePhone } from "./testing/site-phone.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

async function find(who: PersonaName, unit: string, more: object = {}): Promise<string> {
  const problem = randomUUID();
  const { status, body } = await site.command(who, "find-problem", {
    problem,
    unit,
    description: "乱堆乱放",
    ...more,
  });
  assert.equal(status, 200, JSON.stringify(body));
  return problem;
}

const idsOn = ({ store }: TestPhone, type: SyncType = "problem") =>
  [...(store.rows.get(type)?.keys() ?? [])].sort();

const placeOn = ({ store }: TestPhone, problem: string) =>
  (store.rows.get("problem")?.get(problem) as { place?: string } | undefined)?.place;

/** A phone that has nothing yet sees what is so now: every other must agree with it. */
async function agree(phone: TestPhone, who: PersonaName): Promise<void> {
  await phone.sync();
  const fresh = sitePhone(site, who);
  await fresh.sync();
  assert.deepEqual(rowsOf(phone), rowsOf(fresh));
  assert.deepEqual([...phone.store.units.keys()].sort(), [...fresh.store.units.keys()].sort());
}

const rowsOf = ({ store }: TestPhone) =>
  [...store.rows].map(([type, rows]) => [type, [...rows].sort(([a], [b]) => (a < b ? -1 : 1))]);

test("each phone has its person's units and what stands there, and not a row more", async () => {
  const [here, there] = [await find("teamA", "village_a1"), await find("teamB", "village_b")];
  const phones = {
    office: [here, there],
    teamA: [here],
    teamB: [there],
    townA: [here],
    villageB: [there],
  } as const;
  for (const [who, expected] of Object.entries(phones)) {
    const phone = sitePhone(site, who as PersonaName);
    await phone.sync();
    assert.deepEqual(idsOn(phone), [...expected].sort(), who);
    assert.deepEqual(idsOn(phone, "campaign"), [CAMPAIGN], who);
  }
  const village = sitePhone(site, "villageA1");
  await village.sync();
  assert.deepEqual([...village.store.units.keys()], ["village_a1"]);
  const firm = sitePhone(site, "thirdParty");
  await firm.sync();
  assert.deepEqual(idsOn(firm), [], "no right to see problems");
});

test("others are not named: a person finds itself in a case, and nobody else", async () => {
  const problem = await find("teamA", "village_a1");
  for (const [who, found] of [
    ["teamA", PERSONAS.teamA.account],
    ["teamA2", "other"],
  ] as const) {
    const phone = sitePhone(site, who);
    await phone.sync();
    const row = phone.store.rows.get("problem")?.get(problem) as { case: { found_by: string } };
    assert.equal(row.case.found_by, found);
    if (who === "teamA2") assert.ok(!JSON.stringify(rowsOf(phone)).includes(PERSONAS.teamA.account));
  }
});

test("what is taken back, settled, or long over goes", async () => {
  const [one, other] = [await find("teamA", "village_a2"), await find("teamA", "village_a2")];
  const phone = sitePhone(site, "teamA");
  await phone.sync();
  assert.ok(idsOn(phone).includes(one));
  await site.command("office", "withdraw-problems", {
    problems: [{ problem: one }],
    why: "found_wrongly",
    reason: "看错",
  });
  await site.see(
    "update problem set state = 'closed', closed_on = '2018-12-31', revision = revision + 1 where id = $1",
    [other],
  );
  await agree(phone, "teamA");
  assert.ok(!idsOn(phone).includes(one) && !idsOn(phone).includes(other));
});

test("pages of any size give the same, and a phone that dies between two goes on", async () => {
  for (let n = 0; n < 12; n++) await find("teamA", n % 2 === 0 ? "village_a1" : "village_c");
  const whole = sitePhone(site, "teamA");
  await whole.sync();
  for (const limit of [1, 3, 7]) {
    const seen = new Map<string, unknown>();
    let cursor: string | undefined;
    await awaitHorizon(site);
    for (let pages = 0; ; pages++) {
      const { body } = await site.read(
        "teamA",
        `/sync/pull?limit=${limit}${cursor === undefined ? "" : `&cursor=${cursor}`}`,
      );
      const changes = body.changes as { id: string; row: unknown }[];
      assert.ok(changes.length <= limit);
      for (const { id, row } of changes) seen.set(id, row);
      cursor = body.cursor as string;
      if (body.more !== true) break;
      // Written in the midst: comes with the next walk, whatever page it would have been on.
      if (pages === 2) await find("teamA", "village_a1");
      assert.ok(pages < 500);
    }
    await awaitHorizon(site);
    const { body } = await site.read("teamA", `/sync/pull?cursor=${cursor}`);
    for (const { id, row } of body.changes as { id: string; row: unknown }[]) seen.set(id, row);
    await whole.sync();
    const expected = [...whole.store.rows.values()].flatMap((rows) => [...rows]);
    assert.deepEqual(
      [...seen].sort(([a], [b]) => (a < b ? -1 : 1)),
      expected.sort(([a], [b]) => (a < b ? -1 : 1)),
      `pages of ${limit}`,
    );
  }
});

describe("transactions that commit late", () => {
  test("one that began first and commits last is not missed, and holds nothing back for ever", async () => {
    const slow = new pg.Client(site.database.superuserUrl);
    await slow.connect();
    const phone = sitePhone(site, "teamA");
    const old = await find("teamA", "village_a1");
    await phone.sync();
    await slow.query("begin");
    await slow.query("update problem set place = '村口' where id = $1", [old]);
    const fast = await find("teamA", "village_a1");
    await phone.syncNow();
    assert.ok(
      !idsOn(phone).includes(fast),
      "behind one that is under way: else what that one writes would be missed",
    );
    assert.equal(placeOn(phone, old), undefined);
    await slow.query("commit");
    await phone.sync();
    assert.ok(idsOn(phone).includes(fast));
    assert.equal(placeOn(phone, old), "村口");
    await slow.end();
  });

  test("many writers in disorder: after the last of them every phone agrees", async () => {
    const phone = sitePhone(site, "office");
    const writers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const client = new pg.Client(site.database.superuserUrl);
        await client.connect();
        return client;
      }),
    );
    const problems = await Promise.all(Array.from({ length: 8 }, () => find("teamA", "village_a1")));
    await Promise.all([
      ...writers.map(async (client, at) => {
        for (let turn = 0; turn < 15; turn++) {
          await client.query("begin");
          await client.query("update problem set place = $2 where id = $1", [
            problems[at * 2 + (turn % 2)],
            `第${turn}处`,
          ]);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 15));
          await client.query(turn % 5 === 0 ? "rollback" : "commit");
        }
      }),
      (async () => {
        for (let turn = 0; turn < 15; turn++) await phone.syncNow();
      })(),
    ]);
    await agree(phone, "office");
    await Promise.all(writers.map((client) => client.end()));
  });
});

describe("a change of scope", () => {
  const grant = (who: PersonaName, unit: string, id = randomUUID()) =>
    site.see(
      `insert into role_grant (id, account, role, campaign, unit, reach, first_day) values ($1, $2, $3, $4, $5, 'unit', '2019-04-01')`,
      [id, PERSONAS[who].account, PERSONAS[who].role, CAMPAIGN, unit],
    );

  test("units that are gained bring their rows, old ones too; units that are lost take them along", async () => {
    const [a, c] = [await find("teamA", "village_a1"), await find("teamA", "village_c")];
    const phone = sitePhone(site, "townA");
    await phone.sync();
    assert.ok(idsOn(phone).includes(a) && !idsOn(phone).includes(c));
    const id = randomUUID();
    await grant("townA", "town_c", id);
    await agree(phone, "townA");
    assert.ok(idsOn(phone).includes(a) && idsOn(phone).includes(c));
    assert.ok(phone.store.units.has("village_c"));
    await site.see("update role_grant set revoked_at = now() where id = $1", [id]);
    await agree(phone, "townA");
    assert.ok(idsOn(phone).includes(a) && !idsOn(phone).includes(c));
    assert.ok(!phone.store.units.has("village_c"));
  });

  test("in the midst of a walk it begins anew", async () => {
    const first = await site.read("villageB", "/sync/pull?limit=1");
    assert.equal(first.body.more, true);
    const id = randomUUID();
    await grant("villageB", "village_c", id);
    const second = await site.read("villageB", `/sync/pull?cursor=${first.body.cursor}`);
    assert.equal(second.body.reset, true);
    await site.see("update role_grant set revoked_at = now() where id = $1", [id]);
  });

  test("a village that moves takes its rows from one phone to the other", async () => {
    const moved = await find("teamA", "village_c");
    const [from, to] = [sitePhone(site, "teamA"), sitePhone(site, "teamB")];
    await Promise.all([from.sync(), to.sync()]);
    assert.ok(idsOn(from).includes(moved) && !idsOn(to).includes(moved));
    // As move-unit leaves it: positions, then the facts.
    await site.see(
      "update unit set pos = 503000, pos_end = 503999, parent = 'town_b' where id = 'village_c'",
    );
    await site.see("select reposition_facts(array['village_c'])");
    await Promise.all([agree(from, "teamA"), agree(to, "teamB")]);
    assert.ok(!idsOn(from).includes(moved) && idsOn(to).includes(moved));
    // Entered while the village moved: at its old place, until settle-positions.
    const late = await find("teamB", "village_c");
    const old = (UNITS.find(({ id }) => id === "village_c") as { pos: number }).pos;
    await site.see("update problem set pos = $1 where id = $2", [old, late]);
    await Promise.all([from.sync(), to.sync()]);
    assert.ok(idsOn(from).includes(late));
    await site.see("select reposition_facts(array['village_c'])");
    await Promise.all([agree(from, "teamA"), agree(to, "teamB")]);
    assert.ok(!idsOn(from).includes(late) && idsOn(to).includes(late));
    const { pos, posEnd, parent } = UNITS.find(({ id }) => id === "village_c") as {
      pos: number;
      posEnd: number;
      parent: string;
    };
    await site.see("update unit set pos = $1, pos_end = $2, parent = $3 where id = 'village_c'", [
      pos,
      posEnd,
      parent,
    ]);
    await site.see("select reposition_facts(array['village_c'])");
    await Promise.all([agree(from, "teamA"), agree(to, "teamB")]);
  });

  /** What a row was is kept by a trigger that asks for the actor's place. */
  const setState = (round: string, state: string) =>
    site.see(
      `begin; set local app.low = '1'; update round set state = '${state}' where id = '${round}'; commit`,
    );

  test("a team that is left takes its tasks along", async () => {
    const round = randomUUID();
    await site.see(
      `insert into round (campaign, id, title, kind, first_day, last_day, scope, state, planned_by, planned_at)
       values ($1, $2, '五月中旬督查', 'team', '2019-05-11', '2019-05-20', '{}', 'approved', $3, now())`,
      [CAMPAIGN, round, PERSONAS.office.account],
    );
    await site.see(
      "insert into task (campaign, id, round, unit, pos, team) select $1, gen_random_uuid(), $2, id, pos, $3 from unit where id in ('village_a1', 'village_c')",
      [CAMPAIGN, round, TEAMS.team_a.id],
    );
    const phone = sitePhone(site, "teamA");
    await phone.sync();
    assert.equal(idsOn(phone, "task").length, 2);
    await setState(round, "cancelled");
    await agree(phone, "teamA");
    assert.deepEqual(idsOn(phone, "task"), []);
    await setState(round, "approved");
    await agree(phone, "teamA");
    assert.equal(idsOn(phone, "task").length, 2);
  });
});

describe("the epoch", () => {
  test("after a restore a phone drops all and begins anew", async () => {
    const phone = sitePhone(site, "teamA");
    await phone.sync();
    const { cursor } = phone.phone;
    phone.store.rows.get("problem")?.set("of a time that is gone", {});
    await site.see("select renew_feed_epoch()");
    const { body } = await site.read("teamA", `/sync/pull?cursor=${cursor}`);
    assert.equal(body.reset, true);
    await agree(phone, "teamA");
    assert.ok(!idsOn(phone).includes("of a time that is gone"));
  });

  test("a cursor of another person, or none at all, begins anew", async () => {
    const theirs = (await site.read("teamB", "/sync/pull")).body.cursor;
    for (const cursor of [theirs, "none"])
      assert.equal((await site.read("teamA", `/sync/pull?cursor=${cursor}`)).body.reset, true);
  });
});

describe("what is sealed", () => {
  test("reaches the cleared alone; to all others the answers are the same to the byte, cursor included", async () => {
    const uncleared: PersonaName[] = ["teamA", "watch", "countyA", "villageA1", "discipline"];
    const read = async (who: PersonaName, cursor = "") => {
      await awaitHorizon(site);
      return JSON.stringify(
        (await site.read(who, `/sync/pull${cursor === "" ? "" : `?cursor=${cursor}`}`)).body,
      );
    };
    const before = new Map<string, string>();
    for (const who of uncleared) before.set(who, await read(who));
    const round = randomUUID();
    await site.see(
      `insert into round (campaign, id, title, kind, first_day, last_day, scope, sealed, state, planned_by, planned_at)
       values ($1, $2, '暗访', 'covert', '2019-05-11', '2019-05-20', '{}', true, 'approved', $3, now())`,
      [CAMPAIGN, round, PERSONAS.office.account],
    );
    await site.see("insert into round_team (campaign, round, team) values ($1, $2, $3)", [
      CAMPAIGN,
      round,
      TEAMS.covert.id,
    ]);
    const inspection = randomUUID();
    await site.see(
      `insert into inspection (campaign, id, unit, pos, round, sealed_by, team, kind, day, entered_by, entered_at, received_at)
       select $1, $2, id, pos, $3, $3, $4, 'covert', '2019-05-16', $5, now(), now() from unit where id = 'village_a1'`,
      [CAMPAIGN, inspection, round, TEAMS.covert.id, PERSONAS.covert.account],
    );
    for (const who of uncleared) {
      assert.equal(await read(who), before.get(who), who);
      const { cursor } = JSON.parse(before.get(who) ?? "") as { cursor: string };
      const next = JSON.parse(await read(who, cursor)) as { cursor: string; changes: unknown[] };
      assert.deepEqual([next.cursor, next.changes], [cursor, []], who);
    }
    const [covert, office] = [sitePhone(site, "covert"), sitePhone(site, "office")];
    for (const phone of [covert, office]) {
      await phone.sync();
      assert.ok(idsOn(phone, "inspection").includes(inspection));
    }
    const village = sitePhone(site, "villageA1");
    await village.sync();
    // As release-round leaves it.
    await site.see("update round set sealed = false, released_at = now() where id = $1", [round]);
    await site.see("update inspection set sealed_by = null where id = $1", [inspection]);
    await agree(village, "villageA1");
    assert.ok(idsOn(village, "inspection").includes(inspection));
    await agree(covert, "covert");
    await agree(office, "office");
  });
});

describe("units", () => {
  test("once as a whole, then what changed, and nothing where nothing did", async () => {
    await awaitHorizon(site);
    const whole = await site.read("teamA", "/sync/units");
    assert.equal(whole.body.whole, true);
    assert.deepEqual(
      (whole.body.above as { unit: string }[]).map(({ unit }) => unit),
      ["city"],
    );
    const url = `/api/campaigns/${CAMPAIGN}/sync/units`;
    const headers = { authorization: `Bearer ${PERSONAS.teamA.account}` };
    const same = await site.app.inject({
      method: "GET",
      url,
      headers: { ...headers, "if-none-match": String(whole.headers.etag) },
    });
    assert.equal(same.statusCode, 304);
    await site.see("update unit set name = '甲村一（改）' where id = 'village_a1'");
    await awaitHorizon(site);
    const part = await site.read("teamA", `/sync/units?since=${whole.body.version}`);
    assert.equal(part.body.whole, false);
    assert.deepEqual(
      (part.body.units as { name: string }[]).map(({ name }) => name),
      ["甲村一（改）"],
    );
    assert.equal(
      (await site.read("teamB", `/sync/units?since=${whole.body.version}`)).body.whole,
      true,
      "of another scope",
    );
  });

  test("large answers are compressed for whoever reads that", async () => {
    for (const encoding of ["br", "gzip"]) {
      const url = `/api/campaigns/${CAMPAIGN}/sync/pull`;
      const headers = { authorization: `Bearer ${PERSONAS.office.account}`, "accept-encoding": encoding };
      const answer = await site.app.inject({ method: "GET", url, headers });
      assert.equal(answer.headers["content-encoding"], encoding);
    }
  });
});

test("the site's time is told, to know the own clock by", async () => {
  const { body } = await site.read("teamA", "/sync/pull");
  assert.equal(Date.parse(body.server_time as string), NOW.getTime());
});
