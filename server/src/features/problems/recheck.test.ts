// Seeded re-checks of closed problems: published first, drawn by the seed that came out, looked at, recorded.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { type Lives, livesOn, on } from "./testing/lives.ts";

let site: Site;
let lives: Lives;
const closed: string[] = [];
const PLACES = ["village_a1", "village_a2", "village_c", "village_b"];
const SOURCE = "双色球第2019056期开奖号码";
const SEED = "02 09 12 19 20 27 + 11";
const DUE = "2019-05-30";

before(async () => {
  site = await makeSite();
  lives = livesOn(site);
  for (let at = 0; at < 8; at++) {
    const unit = PLACES[at % 4]!;
    const prominent = at < 6;
    const { problem } = await lives.handOver(unit, { prominent });
    await lives.close(problem);
    if (prominent) closed.push(problem);
  }
  await lives.handOver("village_a1", { prominent: true });
});
after(() => site.close());

interface Drawn {
  drawn: { place: number; problem: string }[];
}
async function publish(who: PersonaName, more: object, draw = randomUUID()) {
  const answer = await site.command(who, "publish-recheck-seed", {
    draw,
    title: "五月随机复查",
    to: "2019-05-16",
    source: SOURCE,
    ...more,
  });
  return { draw, ...answer };
}
const drawIt = (who: PersonaName, draw: string, more: object = { seed: SEED }) =>
  site.command(who, "draw-recheck", { draw, due_on: DUE, ...more });
const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code];

test("the frame is the closed prominent ones; the seed draws a share of them, and each waits for a look", async () => {
  const published = await publish("office", { share: "1/3" });
  assert.equal(published.status, 200, JSON.stringify(published.body));
  const { frame_size, frame_first } = published.body.result as { frame_size: number; frame_first: boolean };
  assert.deepEqual([frame_size, frame_first], [6, true]);
  assert.deepEqual(code(await drawIt("office", published.draw, {})), [409, "draw_without_seed"]);
  assert.deepEqual(code(await drawIt("poolLead", published.draw)), [403, "plan_of_another"]);
  const answer = await drawIt("officeDeputy", published.draw);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const { drawn } = answer.body.result as Drawn;
  assert.equal(drawn.length, 2);
  assert.ok(drawn.every(({ problem }) => closed.includes(problem)));
  const { body } = await site.read("office", `/look-backs?kind=draw&by=${DUE}`);
  assert.deepEqual(
    (body.look_backs as { problem: string }[]).map(({ problem }) => problem).sort(),
    drawn.map(({ problem }) => problem).sort(),
  );
  assert.deepEqual(code(await drawIt("office", published.draw)), [409, "draw_done"]);
  const [line] = body.look_backs as { draw_title: string; above: string[] }[];
  assert.equal(line?.draw_title, "五月随机复查");
  assert.equal(line?.above.length, 2);
  const read = await site.read("office", `/draws/${published.draw}`);
  const [first] = read.body.drawn as { unit: string; name: string }[];
  assert.equal(first?.unit, drawn[0]?.problem);
  assert.match(first?.name ?? "", /^\S+ \d+$/, "a problem is told by its village and its number there");
  const stranger = await site.read("thirdParty", `/draws/${published.draw}`);
  assert.equal(stranger.status, 200, "a draw is for everybody who sees rounds");
  assert.ok((stranger.body.drawn as { name: string | null }[]).every(({ name }) => name === null));
});

test("draws of problems and of units are listed apart", async () => {
  const draws = async (kind: string) =>
    (await site.read("office", `/draws?draws=${kind}`)).body.draws as { draws: string }[];
  const facts = await draws("facts");
  assert.ok(facts.length > 0 && facts.every((one) => one.draws === "facts"));
  assert.deepEqual(await draws("units"), []);
  assert.equal((await site.read("office", "/draws?draws=villages")).status, 422);
});

test("anybody makes the draw again from what was published; another seed is not it", async () => {
  const { draw } = await publish("office", { count: 2, unit: "county_a" });
  await lives.do("office", "draw-recheck", { draw, due_on: DUE, seed: SEED });
  const verified = await site.read("villageA1", `/draws/${draw}/verification`);
  assert.deepEqual(verified.body, { ok: true, drawn: true, differences: [] });
  const other = await site.read("villageA1", `/draws/${draw}/verification?seed=another`);
  assert.equal(other.body.ok, false);
});

test("each county gets its share, by whichever kind of its rung it is asked; a part of the tree draws from that part alone", async () => {
  const unknown = await publish("office", { share: "10%", strata: "parish", minimum: 1 });
  assert.equal(unknown.body.code, "body_wrong", "no such kind of unit");
  const { draw, body } = await publish("office", { share: "10%", strata: "district", minimum: 1 });
  assert.equal((body.result as { frame_size: number }).frame_size, 6);
  await lives.do("office", "draw-recheck", { draw, due_on: DUE, seed: SEED });
  const strata = await site.see<{ unit: string }>(
    `select u.parent as unit from problem_recheck k join unit v on v.id = k.unit join unit u on u.id = v.parent
     where k.draw = $1 order by 1`,
    [draw],
  );
  assert.deepEqual(
    strata.map(({ unit }) => unit),
    ["county_a", "county_b"],
  );
  const part = await publish("office", { count: 1, unit: "county_b" });
  assert.equal((part.body.result as { frame_size: number }).frame_size, 1);
});

test("what was drawn once comes last the next time", async () => {
  const unit = "town_a";
  const first = await publish("office", { count: 2, unit });
  const one = (await lives.do("office", "draw-recheck", {
    draw: first.draw,
    due_on: DUE,
    seed: SEED,
  })) as unknown as Drawn;
  const second = await publish("office", { count: 2, unit });
  assert.equal((second.body.result as { already_seen: number }).already_seen, 2);
  const two = (await lives.do("office", "draw-recheck", {
    draw: second.draw,
    due_on: DUE,
    seed: SEED,
  })) as unknown as Drawn;
  const seen = new Set(one.drawn.map(({ problem }) => problem));
  assert.ok(two.drawn.slice(0, 2).every(({ problem }) => !seen.has(problem)));
});

test("what was seen ends the row that the draw planned; bad again opens a problem", async () => {
  const { draw } = await publish("office", { count: 2, unit: "county_a" });
  const { drawn } = (await lives.do("office", "draw-recheck", {
    draw,
    due_on: DUE,
    seed: SEED,
  })) as unknown as Drawn;
  const [good, bad] = drawn.map(({ problem }) => problem);
  const rebound = randomUUID();
  const holds = () =>
    site.command("teamA", "record-recheck", on(good!, { draw, result: "holds", note: "保持良好" }));
  const atOnce = await Promise.all([holds(), holds()]);
  assert.deepEqual(
    atOnce.map(({ status }) => status).sort((a, b) => a - b),
    [200, 409],
    "of two at once one is recorded",
  );
  await lives.do("teamA", "record-recheck", on(bad!, { draw, result: "rebound", rebound }));
  const late = await site.command("teamA2", "record-recheck", on(good!, { draw, result: "holds" }));
  assert.deepEqual(code(late), [409, "problem_rechecked"], "what came first stands, and is counted once");
  const { body } = await site.read("office", `/rechecks/${draw}`);
  assert.deepEqual([body.drawn, body.holds, body.rebound, body.open], [2, 1, 1, 0]);
  const lines = body.lines as { problem: string; result: string; rebound: string | null }[];
  assert.equal(lines.find(({ problem }) => problem === bad)?.rebound, rebound);
  const rows = await site.see("select from problem_recheck where draw = $1", [draw]);
  assert.equal(rows.length, 2);
  // Drawn on paper, somewhere else: a row of its own.
  await lives.do("teamA", "record-recheck", on(good!, { draw: "市里五月抽查", result: "holds" }));
  assert.equal((await site.see("select from problem_recheck where draw = '市里五月抽查'")).length, 1);
});

test("a seed that was published is not replaced; one that came out before is told apart", async () => {
  const { draw, body } = await publish("office", { count: 1, seed: "会上掷骰子 4 2 6" });
  assert.equal((body.result as { frame_first: boolean }).frame_first, false);
  assert.deepEqual(code(await drawIt("office", draw)), [409, "draw_rule_changed"]);
  assert.equal((await drawIt("office", draw, {})).status, 200);
});

test("refusals: nothing to draw from, both or no number, a day gone by, who may not, what is not there", async () => {
  assert.deepEqual(code(await publish("office", { count: 1, to: "2019-01-01" })), [409, "draw_frame_empty"]);
  assert.deepEqual(code(await publish("office", { share: "0%" })), [409, "draw_refused"]);
  for (const wrong of [{}, { count: 1, share: "10%" }, { share: "ten" }, { count: 1, from: "2019-06-01" }])
    assert.deepEqual(code(await publish("office", wrong)), [422, "body_wrong"], JSON.stringify(wrong));
  assert.deepEqual(code(await publish("teamA", { count: 1 })), [403, "not_allowed"]);
  assert.deepEqual(code(await publish("office", { count: 1, unit: "nowhere" })), [404, "not_found"]);
  const { draw } = await publish("office", { count: 1 });
  const past = await site.command("office", "draw-recheck", { draw, due_on: "2019-05-01", seed: SEED });
  assert.deepEqual(code(past), [409, "recheck_due_passed"]);
  assert.deepEqual(code(await drawIt("office", randomUUID())), [404, "not_found"]);
  assert.deepEqual(code(await drawIt("otherOffice", draw)), [404, "not_found"]);
  assert.deepEqual(code(await publish("office", { count: 1 }, draw)), [409, "id_taken"]);
  const units = await site.command("office", "draw-units", { draw, seed: SEED });
  assert.deepEqual(code(units), [409, "draw_of_problems"]);
  assert.equal((await site.read("villageA1", `/rechecks/${draw}`)).status, 403);
  assert.equal((await site.read("office", `/rechecks/${randomUUID()}`)).status, 404);
});
