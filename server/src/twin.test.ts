// The twin test (server-design, 8): two sites with one past, a covert round in one of them. Nobody who is not cleared can tell which.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { reach } from "@cunjing/contract";
import { hashOf, uploadWhole } from "./features/evidence/fixtures/upload.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "./testing/personas.ts";
import { makeThings } from "./testing/refusals/things.ts";
import { actorOf } from "./testing/twin/actor-of.ts";
import { ask, compare, compareAll, newComparison } from "./testing/twin/compare.ts";
import { fill } from "./testing/twin/fill.ts";
import { tellsApart } from "./testing/twin/latencies.ts";
import { normalise } from "./testing/twin/normalise.ts";
import { openTwins, type Twins } from "./testing/twin/open-twins.ts";
import { sealedScene } from "./testing/twin/past.ts";
import { pullAll } from "./testing/twin/pull-all.ts";
import {
  commandRequests,
  otherRequests,
  readRequests,
  type TwinRequest,
  UNCLEARED,
  VARIED,
} from "./testing/twin/requests.ts";
import { TAKEN } from "./testing/twin/taken-ids.ts";
import { unknownThings } from "./testing/twin/things-of-twins.ts";
import { LATER, OPEN, SEALED } from "./testing/twin/twin-ids.ts";

let twins: Twins;
let reads: readonly TwinRequest[];
/** Reads as their examples have them, without further questions in the address. */
let plain: readonly TwinRequest[];
before(async () => {
  twins = await openTwins();
  reads = await readRequests();
  plain = reads.filter(({ about }) => !about.includes("="));
});
after(() => twins.close());

const inCampaign = (path: string) => `/api/campaigns/${CAMPAIGN}${path}`;
const get = (path: string): TwinRequest => ({ name: path, about: "", method: "GET", url: inCampaign(path) });
const same = (differences: readonly string[]) =>
  assert.equal(
    differences.length,
    0,
    `${differences.length} tell the twins apart:\n${differences.slice(0, 8).join("\n")}`,
  );

test("whatever examples name has its id here: something open, something sealed, or nothing", () => {
  const things = makeThings(twins.a.site, async () => {}, "nobody", "absent");
  assert.deepEqual(unknownThings(things), [], "testing/twin/things-of-twins.ts");
});

test("the round is there, and the cleared see it: their answers differ", async () => {
  const comparison = await compareAll(twins, ["office", "covert"], async () => reads);
  const told = new Set(comparison.differences.map((line) => line.split(" ")[0]));
  for (const name of [
    "list-rounds",
    "list-inspections",
    "list-ledger",
    "read-overview",
    "read-trend",
    "group-ledger",
    "list-evidence",
    "read-calendar",
    "list-look-alikes",
  ])
    assert.ok(told.has(name), name);
});

describe("nobody else can tell", () => {
  test("by any read, about what is open, sealed or nowhere", async () => {
    const { differences, compared, answered } = await compareAll(twins, UNCLEARED, async (who) =>
      VARIED.includes(who) ? reads : plain,
    );
    same(differences);
    assert.ok(compared > 1000 && answered.size > 50, `${compared} compared, ${answered.size} reads answered`);
  });

  test("by any route that is neither command nor read", async () => {
    same((await compareAll(twins, UNCLEARED, async (who) => otherRequests(who))).differences);
  });

  test("by uploading a file that a sealed photo has, under its id or another", async () => {
    const bytes = await sealedScene();
    const differences: string[] = [];
    for (const who of ["teamA", "countyA", "villageA1"] as const) {
      for (const evidence of [SEALED.photo, randomUUID()]) {
        const [one, other] = [
          await uploadWhole(twins.a.site, who, bytes, { evidence }),
          await uploadWhole(twins.b.site, who, bytes, { evidence }),
        ];
        const { location: _, date: __, ...headers } = one.headers;
        const { location: ___, date: ____, ...others } = other.headers;
        assert.deepEqual([one.status, headers, one.body], [other.status, others, other.body], who);
        const body = {
          evidence,
          problem: OPEN.problem,
          stage: "claim",
          sha256: hashOf(bytes),
          bytes: bytes.length,
        };
        const comparison = newComparison();
        await compare(twins, who, get(`/receipts?evidence=${evidence}`), comparison);
        if (evidence !== SEALED.photo) {
          const url = inCampaign("/commands/add-evidence");
          const said = { name: "add-evidence", about: "the sealed file", method: "POST", url } as const;
          await compare(twins, who, { ...said, payload: { id: randomUUID(), body } }, comparison);
          await compare(twins, who, get(`/evidence/${evidence}/look-alikes`), comparison);
        }
        differences.push(...comparison.differences);
      }
    }
    same(differences);
  });

  test("by an id that is taken: who has it is not said", async () => {
    for (const [who, name, noun, bodyOf] of TAKEN) {
      const send = (id: string) => {
        const request: TwinRequest = {
          name,
          about: noun,
          method: "POST",
          url: inCampaign(`/commands/${name}`),
          payload: { id: randomUUID(), body: bodyOf(id) },
        };
        return ask(twins.a, who, request).then((answer) => normalise(answer, new Set()).replaceAll(id, "·"));
      };
      const [sealed, open] = [await send(SEALED[noun]), await send(OPEN[noun])];
      assert.match(open, /id_taken/, `${name}: ${open}`);
      assert.equal(sealed, open, `${name} as ${who}`);
    }
  });

  test("by sending the covert team's own command ids again", async () => {
    const [row] = await twins.a.site.see<{ id: string }>(
      "select id from command where name = 'enter-inspection' and account = $1 limit 1",
      [PERSONAS.covert.account],
    );
    const [own] = await twins.a.site.see<{ id: string }>(
      "select id from command where name = 'enter-inspection' and account = $1 limit 1",
      [PERSONAS.teamB.account],
    );
    const send = (id: string | undefined) => ({
      id,
      body: { problem: randomUUID(), unit: "village_a1", description: "路边垃圾" },
    });
    const answers = await Promise.all(
      [row?.id, own?.id].map((id) =>
        twins.a.site.app.inject({
          method: "POST",
          url: inCampaign("/commands/find-problem"),
          payload: send(id),
          headers: { authorization: `Bearer ${PERSONAS.teamA.account}` },
        }),
      ),
    );
    assert.equal(answers[0]?.statusCode, 409);
    assert.equal(answers[0]?.body, answers[1]?.body);
  });

  test("by any command, about what is open, sealed or nowhere; nor by what is there afterwards", async () => {
    const commands = await compareAll(twins, UNCLEARED, () => commandRequests());
    same(commands.differences);
    assert.ok(
      commands.compared > 1000 && commands.answered.size > 25,
      `${commands.compared}, ${commands.answered.size} done`,
    );
    const afterwards = plain.filter(({ about }) => about === "there");
    same((await compareAll(twins, UNCLEARED, async () => afterwards)).differences);
  });

  test("by how long an answer takes", async () => {
    await fill(twins);
    const asked: [PersonaName, string][] = [
      ["poolLead", "/ledger?sort=found&limit=50"],
      ["poolLead", "/ledger/count"],
      ["poolLead", "/ledger/rates"],
      ["poolLead", "/overview"],
      ["poolLead", "/overview?from=2019-05-01&to=2019-05-31"],
      ["poolLead", "/trend"],
      ["poolLead", "/ledger/groups?by=source"],
      ["villageA1", "/overview"],
      ["poolLead", "/waiting"],
      ["poolLead", "/calendar?first_day=2019-05-01&last_day=2019-05-31"],
      ["auditor", "/trail?limit=50"],
      ["countyA", "/inspections?limit=50"],
      ["countyA", "/ledger?sort=number&unit=village_a1&limit=50"],
      ["villageA1", "/ledger?sort=found&limit=50"],
      ["villageA1", `/problems/${SEALED.problem}`],
      ["villageA1", `/problems/${OPEN.problem}/story`],
      ["discipline", `/evidence/${OPEN.evidence}/look-alikes`],
    ];
    for (const [who, path] of asked) {
      // What is told apart once may have been the machine; what is told apart three times in a row is not.
      let told = 0;
      while (told < 3 && (await isToldApart(who, get(path)))) told += 1;
      assert.ok(told < 3, `${path} as ${who}`);
    }
  });
});

async function isToldApart(who: PersonaName, request: TwinRequest): Promise<boolean> {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 24; turn++) {
    // Turn and turn about, each first as often as the other.
    for (const which of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await ask(which === 0 ? twins.a : twins.b, who, request);
      if (turn >= 4) times[which].push(performance.now() - began);
    }
  }
  return tellsApart(times[0], times[1]);
}

test("a leak is found and named: without the seal in one policy, the comparison says where", async () => {
  const { site } = twins.a;
  const [policy] = await site.see<{ qual: string }>(
    "select qual from pg_policies where tablename = 'inspection' and policyname = 'by_place'",
  );
  await site.see(
    "alter policy by_place on inspection using (campaign = app_campaign() and pos between app_low() and app_high())",
  );
  const { differences } = await compareAll(twins, ["villageA1", "poolLead"], async () => reads);
  const told = new Set(differences.map((line) => line.split(" (")[0]));
  for (const line of [
    "list-inspections as villageA1",
    "read-inspection as villageA1",
    "list-inspections as poolLead",
  ])
    assert.ok(told.has(line), `${line}, not only ${[...told].join()}`);
  await site.see(`alter policy by_place on inspection using (${policy?.qual})`);
  same((await compareAll(twins, ["villageA1"], async () => reads)).differences);
});

describe("after the release", () => {
  const released: string[] = [];
  /** Where the phones of two villages had come to before it. */
  const cursors = new Map<PersonaName, string>();
  before(async () => {
    const { site } = twins.a;
    for (const who of ["villageA1", "villageB"] as const) {
      const first = await pullAll(site, who);
      assert.ok(!first.ids.some((id) => id === SEALED.problem || id === SEALED.inspection));
      cursors.set(who, first.cursor);
    }
    for (const round of [SEALED.round, SEALED.sample]) {
      const { revision } = (await site.read("office", `/rounds/${round}`)).body as { revision: number };
      const answer = await site.command(
        "officeDeputy",
        "release-round",
        { round, reason: "暗访结束" },
        { ifMatch: revision },
      );
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      released.push(String((answer.body.result as { plan_number: string }).plan_number));
    }
  });

  test("every persona sees just the problems of its units", async () => {
    const { site } = twins.a;
    const all = await site.see<{ id: string; pos: string }>(
      "select id, pos from problem where campaign = $1 and description <> '积存垃圾'",
      [CAMPAIGN],
    );
    for (const who of UNCLEARED) {
      const actor = await actorOf(site, who);
      const ranges = reach(actor, "problem.read", CAMPAIGN);
      for (const { id, pos } of all) {
        const isSeen = (await site.read(who, `/problems/${id}`)).status === 200;
        const inReach = ranges.some(([first, last]) => first <= Number(pos) && Number(pos) <= last);
        assert.equal(isSeen, inReach, `${who} ${id}`);
      }
    }
    assert.equal((await site.read("villageA1", `/problems/${SEALED.problem}`)).status, 200);
    assert.equal((await site.read("villageB", `/problems/${SEALED.problem}`)).status, 404);
  });

  test("phones get what was opened with their next pull, and nothing of other villages", async () => {
    // The feed waits for whoever still writes, in whatever database of the cluster (server-design, 7).
    const got = new Set<string>();
    for (let turn = 0, cursor = cursors.get("villageA1"); turn < 60 && !got.has(SEALED.problem); turn++) {
      if (turn > 0) await sleep(500);
      const next = await pullAll(twins.a.site, "villageA1", cursor);
      for (const id of next.ids) got.add(id);
      cursor = next.cursor;
    }
    assert.ok(got.has(SEALED.problem) && got.has(SEALED.other) && !got.has(SEALED.far));
    const other = await pullAll(twins.a.site, "villageB", cursors.get("villageB"));
    assert.ok(!other.ids.includes(SEALED.problem));
  });

  test("numbers have no gaps, in villages and in the register", async () => {
    const { site } = twins.a;
    // Those above a thousand were filled in, to be slow by.
    const numbers = await site.see<{ unit: string; serials: number[] }>(
      `select unit, array_agg(serial order by serial) as serials from problem
       where campaign = $1 and serial <= 1000 group by unit`,
      [CAMPAIGN],
    );
    assert.ok(numbers.some(({ unit, serials }) => unit === "village_a1" && serials.length >= 4));
    for (const { unit, serials } of numbers) {
      assert.deepEqual(
        serials,
        serials.map((_, at) => at + 1),
        unit,
      );
    }
    const plans = await site.see<{ plan_serial: number }>(
      "select plan_serial from round where plan_serial is not null and organ_code = '示督计' order by plan_serial",
    );
    assert.deepEqual(
      plans.map(({ plan_serial }) => plan_serial),
      plans.map((_, at) => at + 1),
    );
    assert.equal(new Set(released).size, 2);
    assert.deepEqual(
      await site.see("select from problem where id = $1 and serial is not null", [SEALED.far]),
      [],
      "never shown, never numbered",
    );
    assert.equal((await site.read("villageA1", `/problems/${LATER.problem}`)).body.serial, 3);
  });
});
