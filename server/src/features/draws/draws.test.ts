import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { draw as drawAgain, verifyDraw } from "@cunjing/engine";
import { CAMPAIGN, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { followStandard } from "../inspections/testing/with-standard.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await followStandard(site);
});
after(() => site.close());

const SOURCE = "2019年5月19日双色球第2019057期开奖号码";
const announced = (draw: string, more: object = {}) => ({
  draw,
  title: "五月抽村",
  rule: "next_villages",
  period: "2019-05",
  source: SOURCE,
  ...more,
});
const publish = (who: PersonaName, body: object) => site.command(who, "publish-seed", body);
const drawNow = (draw: string, seed?: string) =>
  site.command("office", "draw-units", { draw, ...(seed === undefined ? {} : { seed }) });
const result = (answer: { body: Record<string, unknown> }) => answer.body.result as Record<string, unknown>;
const drawnUnits = (answer: { body: Record<string, unknown> }) =>
  (result(answer).drawn as { unit: string }[]).map(({ unit }) => unit);

const sample = (more: object = {}) => ({
  title: "五月抽查",
  kind: "team",
  first_day: "2019-05-20",
  last_day: "2019-05-25",
  teams: [TEAMS.team_a.id],
  scope: {
    kind: "sample",
    of: ["village"],
    strata: "town",
    per: "stratum",
    count: 1,
    exhausted: "rest_first",
  },
  ...more,
});
async function planned(more: object = {}): Promise<string> {
  const round = randomUUID();
  const done = await site.command("office", "plan-round", { round, ...sample(more) });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return round;
}

test("frame and source are fixed first, then the seed that came out draws; anybody can repeat it", async () => {
  const draw = randomUUID();
  const first = await publish("office", announced(draw));
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const { frame_size, frame_digest, already_seen, frame_first } = result(first);
  assert.deepEqual(
    { frame_size, already_seen, frame_first },
    { frame_size: 4, already_seen: 0, frame_first: true },
  );
  assert.equal((await drawNow(draw)).body.code, "draw_without_seed");
  const another = await site.command("poolLead", "draw-units", { draw, seed: "1" });
  assert.deepEqual([another.status, another.body.code], [403, "plan_of_another"]);
  const waiting = await site.read("villageA1", `/draws/${draw}`);
  const { published, seed, frame } = waiting.body;
  assert.deepEqual([published, seed, (frame as unknown[]).length], [null, null, 4]);

  const done = await drawNow(draw, "03-11-17-22-26-31+09");
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const units = drawnUnits(done);
  assert.equal(units.length, 2);
  assert.equal(units.filter((unit) => unit === "village_b").length, 1, "one of each county");
  const read = await site.read("villageB", `/draws/${draw}`);
  const whole = read.body.published as Parameters<typeof verifyDraw>[0];
  assert.deepEqual(
    drawAgain(whole.request).drawn.map(({ unit }) => unit),
    units,
  );
  assert.deepEqual(verifyDraw(whole, { seed: "03-11-17-22-26-31+09", frame_digest: String(frame_digest) }), {
    ok: true,
    differences: [],
  });
  assert.equal(
    (read.body.drawn as { name: string }[]).find(({ name }) => name === "乙村") !== undefined,
    true,
  );
  assert.equal((await drawNow(draw, "x")).body.code, "draw_done");
});

test("another seed or frame cannot be passed off, not even in the database", async () => {
  const draw = randomUUID();
  await publish("office", announced(draw, { seed: "会上掷骰 4-2-6" }));
  const changed = await drawNow(draw, "会上掷骰 1-1-1");
  assert.equal(changed.body.code, "draw_rule_changed");
  const done = await drawNow(draw, "会上掷骰 4-2-6");
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const read = await site.read("office", `/draws/${draw}`);
  assert.equal(read.body.frame_first, false, "the weaker way is visible");
  const verification = (query = "") => site.read("watch", `/draws/${draw}/verification${query}`);
  assert.deepEqual((await verification()).body, { ok: true, drawn: true, differences: [] });
  const other = await verification(
    `?seed=${encodeURIComponent("另一颗种子")}&frame_digest=${"0".repeat(64)}`,
  );
  const { ok, differences } = other.body as { ok: boolean; differences: { what: string }[] };
  assert.deepEqual([ok, differences.map(({ what }) => what)], [false, ["seed", "frame_digest"]]);
  for (const change of [
    "frame = '[]'",
    "frame_digest = 'x'",
    "seed = 'x'",
    "seed_source = 'x'",
    "already_seen = '[1]'",
    "drawn = '[]'",
  ]) {
    await assert.rejects(
      site.see(`update draw set ${change} where campaign = $1 and id = $2`, [CAMPAIGN, draw]),
      /never changed/,
      change,
    );
  }
});

test("what earlier draws of the name saw is carried on", async () => {
  const rounds: string[][] = [];
  for (let i = 0; i < 3; i++) {
    const round = await planned({
      scope: { kind: "sample", of: ["village"], within: ["county_a"], count: 1 },
    });
    const draw = randomUUID();
    const first = await publish("office", { draw, title: "抽一村", round, source: SOURCE });
    assert.equal(result(first).already_seen, i, JSON.stringify(first.body));
    rounds.push(drawnUnits(await drawNow(draw, `种子${i}`)));
  }
  assert.deepEqual(rounds.flat().sort(), ["village_a1", "village_a2", "village_c"]);
});

test("a round's sample gives it its units, each with the code of its order", async () => {
  const round = await planned();
  const [draw, second] = [randomUUID(), randomUUID()];
  assert.equal((await publish("office", { draw, title: "抽查", round, source: SOURCE })).status, 200);
  const twice = await publish("office", { draw: second, title: "再抽", round, source: SOURCE });
  assert.equal(twice.body.code, "round_has_draw");
  const units = drawnUnits(await drawNow(draw, "1-2-3"));
  assert.equal(units.length, 3, "one village of each town");
  const { units: orders } = (await site.read("office", `/rounds/${round}/units`)).body as {
    units: { unit: string; code: string }[];
  };
  assert.deepEqual(orders.map(({ unit }) => unit).sort(), [...units].sort());
  assert.ok(orders.every(({ code }) => /^[0-9a-f]{32}$/.test(code)));
  assert.deepEqual((await site.read("office", `/rounds/${round}`)).body.draws, [{ draw, drawn: true }]);
  const all = await planned({ scope: { kind: "all", of: ["village"] } });
  const none = await publish("office", { draw: second, title: "抽", round: all, source: SOURCE });
  assert.equal(none.body.code, "draw_scope_missing");
});

test("a covert round's draw is sealed with it, and tells no later open draw what it saw", async () => {
  const round = await planned({
    kind: "covert",
    teams: [TEAMS.covert.id],
    scope: { kind: "sample", draw: "next_villages", period: "2019-05" },
  });
  const draw = randomUUID();
  await publish("office", { draw, title: "暗访抽村", round, source: SOURCE });
  assert.equal((await drawNow(draw, "7-7-7")).status, 200);
  for (const who of ["poolLead", "teamA", "villageA1", "watch"] as const) {
    assert.equal((await site.read(who, `/draws/${draw}`)).status, 404, who);
    assert.equal((await site.read(who, `/draws/${draw}/verification`)).status, 404, who);
    const { draws } = (await site.read(who, "/draws?limit=200")).body as { draws: { draw: string }[] };
    assert.ok(draws.length > 0 && !draws.some((one) => one.draw === draw), who);
  }
  assert.equal((await site.read("covert", `/draws/${draw}`)).status, 200);
  const open = randomUUID();
  const before = (
    await site.see<{ n: number }>(
      "select jsonb_array_length(seen_after) as n from draw where rule_name = 'next_villages' and sealed_by is null and drawn is not null order by drawn_at desc, xid desc, id desc limit 1",
    )
  )[0];
  const first = await publish("office", announced(open, { title: "六月抽村", period: "2019-06" }));
  assert.equal(result(first).already_seen, before?.n);
});

test("a draw of the policy over records of the work: nothing closed, nothing to draw", async () => {
  const empty = await publish("office", announced(randomUUID(), { rule: "closed_recheck" }));
  assert.equal(empty.body.code, "draw_frame_empty");
});

test("what the policy or the period does not have is refused by name, and who does not plan does not draw", async () => {
  const cases: [object, string][] = [
    [{ rule: "no_such" }, "draw_unknown"],
    [{ period: "2031-13" }, "period_unknown"],
    [{ period: undefined }, "body_wrong"],
    [{ rule: undefined }, "body_wrong"],
    [{ seed: " 有空格 " }, "body_wrong"],
    [{ rule: undefined, period: undefined, round: randomUUID() }, "not_found"],
  ];
  for (const [more, code] of cases) {
    const refused = await publish("office", announced(randomUUID(), more));
    assert.equal(refused.body.code, code, JSON.stringify([more, refused.body]));
  }
  for (const who of ["teamA", "countyA", "villageA1", "watch", "thirdParty"] as const)
    assert.equal((await publish(who, announced(randomUUID()))).status, 403, who);
  const big = await planned({
    scope: { kind: "sample", of: ["village"], count: 1, compulsory: ["no_such"] },
  });
  const refused = await publish("office", { draw: randomUUID(), title: "抽", round: big, source: SOURCE });
  assert.equal(refused.body.code, "draw_refused");
  assert.equal((await drawNow(randomUUID(), "x")).status, 404);
});

test("draws are listed page by page, newest first", async () => {
  const seen: string[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const { body } = await site.read("office", `/draws?limit=2${next && `&cursor=${next}`}`);
    seen.push(...(body.draws as { draw: string }[]).map(({ draw }) => draw));
    next = body.next as string | null;
  }
  assert.equal(new Set(seen).size, seen.length);
  const [{ n } = { n: 0 }] = await site.see<{ n: number }>("select count(*)::integer as n from draw");
  assert.equal(seen.length, n);
});
