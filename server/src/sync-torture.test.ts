// Phones in sync under everything that happens to phones: lost requests and answers, duplicates, late ones, wrong clocks, dead batteries, a server
// and a database killed with SIGKILL, roles that come and go, a village that moves, a covert round that is released. In the end every acknowledged
// command is there once, none besides, and every phone has what the server has, row for row. CUNJING_TORTURE_SECONDS says how long.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { KEPT_DAYS } from "@cunjing/contract";
import type pg from "pg";
import { checkTrail } from "./features/trail/chain/check-trail.ts";
import { sealBlock } from "./features/trail/chain/seal-block.ts";
import { connect } from "./platform/database/connect.ts";
import { transact } from "./platform/jobs/transact.ts";
import { type BadNetwork, badNetwork, NoAnswer, noTroubles } from "./testing/crash/bad-network.ts";
import { type CrashSite, openCrashSite, PARTS, type Part } from "./testing/crash/crash-site.ts";
import { findHalfWritten } from "./testing/crash/find-half-written.ts";
import { type TorturedPhone, torturedPhone } from "./testing/crash/tortured-phone.ts";
import { COVERT_ROUND, type Spoken, usePhone } from "./testing/crash/use-phone.ts";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "./testing/personas.ts";
import { askUntil } from "./testing/run-server.ts";
import { NOW } from "./testing/site.ts";

const SECONDS = Number(process.env.CUNJING_TORTURE_SECONDS ?? 40);
const HOUR = 3_600_000;

/** Each person with a phone, and by how much its clock is ahead. One has two phones. */
const PHONES: readonly (readonly [PersonaName, number])[] = [
  ["teamA", 0],
  ["teamA", 3 * 24 * HOUR],
  ["teamA2", -2 * HOUR],
  ["teamA2", 0],
  ["teamB", 11 * HOUR],
  ["office", 0],
  ["poolLead", -40 * 24 * HOUR],
  ["covert", 5 * 60_000],
  ["countyA", 0],
  ["countyB", 0],
  ["townA", -26 * HOUR],
  ["villageA1", 365 * 24 * HOUR],
  ["villageB", 0],
  ["watch", 0],
];

describe("phones in sync", { timeout: (SECONDS + 600) * 1000 }, () => {
  let site: CrashSite;
  let phones: readonly TorturedPhone[];
  let networks: readonly BadNetwork[];
  let tokens: Record<string, string>;
  const troubles = noTroubles();
  const begun = Date.now();
  const now = () => new Date(NOW.getTime() + Date.now() - begun);
  let fault: Error | undefined;
  let isOver = false;

  before(async () => {
    site = await openCrashSite();
    tokens = {};
    for (const [who] of PHONES) tokens[who] ??= await site.signIn(who);
    await site.asSuperuser(planCovertRound);
    networks = PHONES.map(([who]) =>
      badNetwork(site.address, tokens[who] as string, troubles, (error) => {
        fault ??= error;
      }),
    );
    phones = PHONES.map(([who, clock], at) => torturedPhone(who, networks[at] as BadNetwork, clock, now));
  });
  after(async () => {
    isOver = true;
    await site.close();
  });

  async function live(phone: TorturedPhone, spoken: Spoken): Promise<void> {
    while (!isOver && fault === undefined) {
      for (let more = Math.random() * 4; more > 1; more--) usePhone(phone, spoken);
      const died = Math.random() < 0.05 ? sleep(Math.random() * 60).then(() => phone.die()) : undefined;
      await phone.sync().catch((error: unknown) => {
        if (!(error instanceof NoAnswer)) throw error;
      });
      await died;
      await sleep(Math.random() * 250);
    }
  }

  /** What administrators do meanwhile, and what the machine does. */
  async function disturb(kills: Part[]): Promise<void> {
    const until = Date.now() + SECONDS * 1000;
    const deeds = [...DEEDS];
    while ((Date.now() < until || deeds.length > 0 || kills.length < PARTS.length) && fault === undefined) {
      await sleep(1_000 + Math.random() * 2_000);
      const part = PARTS[kills.length] ?? (PARTS[Math.floor(Math.random() * PARTS.length)] as Part);
      kills.push(part);
      await site.kill(part);
      await askUntil(new URL("/api/ready", site.address).href, ({ status }) => status === 200);
      await sleep(1_000);
      const deed = deeds.shift();
      if (deed !== undefined) await untilDone(deed);
    }
  }

  /** As runCommand does: of two that wait for each other one begins again. */
  async function untilDone(deed: (client: pg.Client) => Promise<unknown>): Promise<void> {
    for (;;) {
      try {
        await site.asSuperuser(deed);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== "40P01") throw error;
      }
    }
  }

  async function releaseCovertRound(): Promise<void> {
    const [row] = await site.asSuperuser(
      async (client) =>
        (await client.query<{ revision: number }>("select revision from round where id = $1", [COVERT_ROUND]))
          .rows,
    );
    const answer = await fetch(new URL(`/api/campaigns/${CAMPAIGN}/commands/release-round`, site.address), {
      method: "POST",
      headers: {
        authorization: `Bearer ${tokens.office}`,
        "content-type": "application/json",
        "if-match": `"${row?.revision}"`,
      },
      body: JSON.stringify({ id: randomUUID(), body: { round: COVERT_ROUND, reason: "暗访结束" } }),
    });
    assert.equal(answer.status, 200, await answer.text());
  }

  test("agree with the server, and it with all that it acknowledged", async () => {
    const spoken: Spoken = { inspections: [], problems: [] };
    const kills: Part[] = [];
    const lives = Promise.all(phones.map((phone) => live(phone, spoken)));
    lives.catch((error: Error) => {
      fault ??= error;
    });
    await disturb(kills);
    await releaseCovertRound();
    await sleep(1_500);
    isOver = true;
    await lives;
    if (fault !== undefined) throw fault;

    await Promise.all(networks.map((network) => network.mend()));
    // As the job settle-positions does when everything that was under way at the move is over.
    await untilDone((client) => client.query("select reposition_facts(array['village_c'])"));
    await settleAll(phones);
    const outcomes = sum(phones.map((phone) => phone.outcomes));
    const said = JSON.stringify({ kills: kills.length, troubles, outcomes });
    console.log(said);
    for (const [what, times] of Object.entries(troubles)) assert.ok(times > 0, `no ${what}: ${said}`);
    for (const outcome of ["done", "already_done", "held", "conflict"])
      assert.ok((outcomes[outcome] ?? 0) > 0, `nothing ${outcome}: ${said}`);

    await site.asSuperuser(async (client) => {
      await checkCommands(client, phones, said);
      assert.deepEqual(await findHalfWritten(client), [], said);
      for (const phone of phones) await checkStore(client, phone, said);
    });
    await checkAgainstFresh(phones, (phone) => {
      const at = phones.indexOf(phone);
      return torturedPhone(phone.who, networks[at] as BadNetwork, 0, now);
    });
    await checkChain(site);
  });
});

/** Until nobody has anything unsent, and what could be taken up is. */
async function settleAll(phones: readonly TorturedPhone[]): Promise<void> {
  for (let rounds = 0; rounds < 20; rounds++) {
    for (const phone of phones) await phone.sync();
    if (rounds > 2 && phones.every((phone) => phone.phone().outbox.every(({ state }) => state !== "unsent")))
      return;
  }
  const left = phones.flatMap((phone) => phone.phone().outbox.filter(({ state }) => state === "unsent"));
  assert.fail(`never sent: ${JSON.stringify(left.slice(0, 3))}`);
}

const isRefusal = (said: object | undefined): boolean =>
  said !== undefined && "outcome" in said && said.outcome === "refused";

/** Each acknowledged command is there once with the result that was told, and whatever is there was done by somebody. */
async function checkCommands(
  client: pg.Client,
  phones: readonly TorturedPhone[],
  said: string,
): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string; result: unknown }>(
    "select id, name, result from command where name <> 'release-round'",
  );
  const there = new Map(rows.map((row) => [row.id, row]));
  const acted = new Map(phones.flatMap((phone) => [...phone.acted]));
  for (const { id, name } of rows) assert.equal(acted.get(id), name, `nobody did it: ${id}`);
  let acknowledged = 0;
  for (const phone of phones) {
    for (const [id, { name, result }] of phone.acknowledged) {
      acknowledged += 1;
      assert.deepEqual(there.get(id), { id, name, result }, `${said}: acknowledged and not there`);
    }
    // Nothing is lost in silence: done, or still before its person's eyes.
    const open = new Map(phone.phone().outbox.map((entry) => [entry.id, entry]));
    for (const [id, name] of phone.acted) {
      const entry = open.get(id);
      if (there.has(id) !== (entry !== undefined)) continue;
      // A late copy of a request that was refused is done where what refused it (a seal) is gone by then. The phone does not ask again about what it
      // was refused: it stands before its person's eyes, and sent again it is said to be done.
      if (there.has(id) && entry?.state === "attention" && isRefusal(entry.said)) continue;
      const { rows: held } = await client.query("select * from held_command where id = $1", [id]);
      assert.fail(
        `${said}: ${name} of ${phone.who}: there ${there.has(id)}, open ${JSON.stringify(entry)}, held ${JSON.stringify(held)}`,
      );
    }
  }
  assert.ok(acknowledged > 100, `only ${acknowledged} acknowledged: nothing is proved`);
}

/** What this person's phone must hold, asked of the tables in other words than the feed's. */
async function checkStore(client: pg.Client, phone: TorturedPhone, said: string): Promise<void> {
  const { account } = PERSONAS[phone.who];
  for (const [type, gone] of [
    ["problem", "withdrawn"],
    ["inspection", "withdrawn"],
  ] as const) {
    const { rows } = await client.query<{ id: string; revision: number; unit: string }>(
      `select f.id, f.revision, f.unit from ${type} f
       where f.campaign = $1 and f.state <> $2 and f.sealed_by is null and exists (
         select from grants_of($3, '2019-05-16') g where g.campaign = f.campaign and g.ranges @> f.pos)
       order by f.id`,
      [CAMPAIGN, gone, account],
    );
    const held = phone
      .rows<{ revision: number; unit: string }>(type)
      .map(({ id, revision, unit }) => ({ id, revision, unit }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const here = new Set(held.map((row) => JSON.stringify(row)));
    const there = new Set(rows.map((row) => JSON.stringify(row)));
    assert.deepEqual(
      { surplus: [...here.difference(there)], missing: [...there.difference(here)] },
      { surplus: [], missing: [] },
      `${said}: ${type} on the phone of ${phone.who}, of ${rows.length}`,
    );
  }
}

async function checkAgainstFresh(
  phones: readonly TorturedPhone[],
  freshOf: (phone: TorturedPhone) => TorturedPhone,
): Promise<void> {
  for (const phone of phones) {
    const fresh = freshOf(phone);
    await fresh.sync();
    const rowsOf = (one: TorturedPhone) =>
      new Map([...one.store().rows].map(([type, rows]) => [type, new Map(rows)]));
    assert.deepEqual(rowsOf(phone), rowsOf(fresh), `the phone of ${phone.who}`);
    assert.deepEqual(phone.store().units, fresh.store().units, `the units of ${phone.who}`);
  }
}

async function checkChain(site: CrashSite): Promise<void> {
  const database = connect(site.urlOf("jobs"), { max: 2, name: "torture" });
  try {
    while ((await transact(database, null, (tx) => sealBlock(tx))) !== undefined);
    const { findings, events } = await checkTrail({ database });
    assert.deepEqual(findings, []);
    assert.ok(events > 100, `${events} events sealed`);
  } finally {
    await database.end();
  }
}

function sum(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const one of counts)
    for (const [what, times] of Object.entries(one)) all[what] = (all[what] ?? 0) + times;
  return all;
}

async function planCovertRound(client: pg.Client): Promise<void> {
  await client.query(
    `insert into round (campaign, id, title, kind, first_day, last_day, scope, sealed, state, planned_by, planned_at)
     values ($1, $2, '暗访', 'covert', '2018-05-11', '2020-05-20', '{}', true, 'approved', $3, now())`,
    [CAMPAIGN, COVERT_ROUND, PERSONAS.office.account],
  );
  await client.query("insert into round_team (campaign, round, team) values ($1, $2, $3)", [
    CAMPAIGN,
    COVERT_ROUND,
    TEAMS.covert.id,
  ]);
  await client.query(
    "insert into round_unit (campaign, round, unit, pos, sealed_by) values ($1, $2, 'village_a1', 4000, $2)",
    [CAMPAIGN, COVERT_ROUND],
  );
}

const GRANT = "00000000-0000-4000-8000-0000000000f9";
/** One after each of the first kills. */
const DEEDS: readonly ((client: pg.Client) => Promise<unknown>)[] = [
  (client) =>
    client.query(
      `insert into role_grant (id, account, role, campaign, unit, reach, first_day) values ($1, $2, 'town_office', $3, 'town_c', 'unit', '2019-04-01')`,
      [GRANT, PERSONAS.townA.account, CAMPAIGN],
    ),
  // As move-unit leaves it.
  (client) =>
    client.query(`begin; update unit set pos = 503000, pos_end = 503999, parent = 'town_b' where id = 'village_c';
      select reposition_facts(array['village_c']); commit`),
  (client) => client.query("update role_grant set revoked_at = now() where id = $1", [GRANT]),
];

assert.ok(SECONDS < KEPT_DAYS * 86_400, "nothing grows too old for a phone meanwhile");
