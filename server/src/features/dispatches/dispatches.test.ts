import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";
import { type Lives, livesOn, on } from "../problems/testing/lives.ts";

let site: Site;
let lives: Lives;
before(async () => {
  site = await makeSite();
  lives = livesOn(site);
});
after(() => site.close());

type Row = Record<string, unknown> & { dispatch: string; state: string };

async function list(who: PersonaName, query = ""): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor = ""; ; ) {
    const { status, body } = await site.read(who, `/dispatches?limit=3${query}${cursor}`);
    assert.equal(status, 200, JSON.stringify(body));
    rows.push(...(body.dispatches as Row[]));
    if (body.next === null) return rows;
    cursor = `&cursor=${body.next}`;
  }
}
const ids = async (who: PersonaName, query = "") => (await list(who, query)).map(({ dispatch }) => dispatch);
const step = (more: object) => ({ step: randomUUID(), ...more });

async function read(who: PersonaName, dispatch: string) {
  const { status, body } = await site.read(who, `/dispatches/${dispatch}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as Record<string, unknown> & {
    lines: Record<string, unknown>[];
    steps: Record<string, unknown>[];
    still_open: Record<string, unknown>[];
  };
}

/** From asked for to closed. */
async function verify(problem: string): Promise<void> {
  await storePhoto(site, problem, "after");
  const accept = on(problem, { step: "accepted", stand_in_reason: "代验" });
  await lives.do("poolLead", "accept-problems", accept);
  await lives.do("office", "close-problems", on(problem, { stand_in_reason: "办公室销号" }));
}

const STATES = ["to_sign", "to_hand_on", "running", "to_answer", "answered", "settled", "closed"] as const;

test("a notice goes from to sign over running to answered and closed, and is in the list of one state only", async () => {
  const one = await lives.find();
  const two = await lives.find("village_a2");
  const dispatch = await lives.dispatch([one, two], { receiver: "county_a", demand: "举一反三" });
  const states = async () => {
    const found: string[] = [];
    for (const state of STATES)
      if ((await ids("countyA", `&state=${state}`)).includes(dispatch)) found.push(state);
    return found;
  };
  assert.deepEqual(await states(), ["to_sign"]);
  await lives.do("countyA", "sign-dispatch", step({ dispatch }));
  assert.deepEqual(await states(), ["to_hand_on"]);
  const handOn = { dispatch, to: "town_a", problems: [one, two] };
  await lives.do("countyA", "hand-on-dispatch", step(handOn));
  assert.deepEqual(await states(), ["running"]);
  await lives.do("villageA1", "request-acceptance", on(one));
  assert.deepEqual(await states(), ["running"]);
  await lives.do("countyA", "request-acceptance", on(two));
  assert.deepEqual(await states(), ["to_answer"]);
  const posts = { text: "已整改", leader_post: "副县长", person_post: "住建局局长" };
  await lives.do("countyA", "answer-dispatch", step({ dispatch, problems: [one], ...posts }));
  // The answer speaks of one of two.
  assert.deepEqual(await states(), ["to_answer"]);
  await lives.do("countyA", "answer-dispatch", step({ dispatch, problems: [two], ...posts }));
  assert.deepEqual(await states(), ["answered"]);
  await verify(one);
  assert.deepEqual(await states(), ["answered"]);
  await verify(two);
  assert.deepEqual(await states(), ["closed"]);
});

test("of what is closed nobody owes an answer; what was put right before anybody signed is settled until then", async () => {
  const one = await lives.find();
  const dispatch = await lives.dispatch([one], { receiver: "county_a" });
  await lives.do("villageA1", "request-acceptance", on(one));
  assert.deepEqual([(await read("countyA", dispatch)).state], ["settled"]);
  await lives.do("countyA", "sign-dispatch", step({ dispatch }));
  const owed = await read("countyA", dispatch);
  assert.deepEqual([owed.state, owed.still_open.map(({ what }) => what)], ["to_answer", ["answer"]]);
  // An answer is late after the document's own day.
  const overdue = async () => {
    const { body } = await site.read("countyA", "/dispatches/counts");
    const listed = await ids("countyA", "&state=overdue");
    assert.equal((body.overdue as { count: number }).count, listed.length);
    return listed.includes(dispatch);
  };
  assert.equal(await overdue(), false);
  try {
    site.setNow(new Date(Date.parse(`${owed.due_on}T08:00:00+08:00`) + 86_400_000));
    assert.equal(await overdue(), true);
  } finally {
    site.setNow(NOW);
  }
  await verify(one);
  const closed = await read("countyA", dispatch);
  assert.deepEqual([closed.state, closed.still_open], ["closed", []]);
});

test("a row says where its receiver is, and which problem is its first", async () => {
  const two = await lives.find("village_a2");
  const one = await lives.find("village_a1");
  const dispatch = await lives.dispatch([two, one], { receiver: "town_a" });
  const row = (await list("teamA", "&receiver=town_a")).find((found) => found.dispatch === dispatch);
  const { description } = (await read("teamA", dispatch)).lines[0] ?? {};
  assert.deepEqual(
    [row?.receiver_above, row?.first_problem],
    [["甲县"], { unit_name: "甲村一", description }],
  );
});

test("its page says who did what with it, what was handed on to whom, and what is still open by when", async () => {
  const one = await lives.find();
  const two = await lives.find("village_c");
  const dispatch = await lives.dispatch([one, two], { receiver: "county_a", contact: "0000-000" });
  const fresh = await read("countyA", dispatch);
  assert.deepEqual(
    fresh.still_open.map(({ what, problems }) => [what, problems]),
    [
      ["sign", 2],
      ["rectify", 2],
      ["answer", 2],
    ],
  );
  await lives.do("countyA", "sign-dispatch", step({ dispatch }));
  await lives.do(
    "countyA",
    "hand-on-dispatch",
    step({ dispatch, to: "town_a", problems: [one], text: "限三日" }),
  );
  await lives.do("countyA", "remind-dispatch", step({ dispatch, to: "town_c" }));
  const page = await read("countyA", dispatch);
  assert.deepEqual(
    page.steps.map(({ kind, by, to }) => [kind, by, to]),
    [
      ["receipt", "甲县行动办", null],
      ["hand_on", "甲县行动办", "town_a"],
      ["reminder", "甲县行动办", "town_c"],
    ],
  );
  assert.deepEqual(
    page.lines.map(({ problem, handed_on_name, answered }) => [problem, handed_on_name, answered]),
    [
      [one, "甲镇", false],
      [two, null, false],
    ],
  );
  assert.deepEqual(
    page.still_open.map(({ what }) => what),
    ["rectify", "answer"],
  );
  assert.equal(page.channel_label, "督办通知");
  assert.equal(page.received_by, "甲县行动办");
});

test("a town sees the county's notice with its own problems and what is addressed to it; another county nothing", async () => {
  const one = await lives.find();
  const two = await lives.find("village_c");
  const dispatch = await lives.dispatch([one, two], { receiver: "county_a" });
  await lives.do("countyA", "sign-dispatch", step({ dispatch }));
  await lives.do("countyA", "hand-on-dispatch", step({ dispatch, to: "town_a", problems: [one] }));
  await lives.do("countyA", "hand-on-dispatch", step({ dispatch, to: "town_c", problems: [two] }));
  const page = await read("townA", dispatch);
  assert.deepEqual(
    page.lines.map(({ problem }) => problem),
    [one],
  );
  assert.deepEqual(
    page.steps.map(({ kind, to }) => [kind, to]),
    [["hand_on", "town_a"]],
  );
  assert.equal(page.problems, 1);
  assert.ok((await ids("townA")).includes(dispatch));
  assert.ok(!(await ids("villageB")).includes(dispatch));
  assert.equal((await site.read("villageB", `/dispatches/${dispatch}`)).status, 404);
  assert.equal((await site.read("otherOffice", `/dispatches/${dispatch}`)).status, 404);
  // Reading is not handling: the document is the county's.
  assert.deepEqual([page.handles, (await read("countyA", dispatch)).handles], [false, true]);
  const signed = await site.command("townA", "remind-dispatch", step({ dispatch, to: "village_a1" }));
  assert.equal(signed.status, 404);
});

test("what is handed on are problems of the document, to a unit that is above them", async () => {
  const one = await lives.find();
  const dispatch = await lives.dispatch([one], { receiver: "county_a" });
  const stranger = await lives.find();
  const foreign = await site.command(
    "countyA",
    "hand-on-dispatch",
    step({ dispatch, to: "town_a", problems: [stranger] }),
  );
  assert.deepEqual([foreign.status, foreign.body.code], [404, "not_found"]);
  const beside = await site.command(
    "countyA",
    "hand-on-dispatch",
    step({ dispatch, to: "town_c", problems: [one] }),
  );
  assert.deepEqual([beside.status, beside.body.code], [409, "dispatch_receiver_wrong"]);
});

test("a warning is another document: the notice keeps its problems, and both can be signed for", async () => {
  const problem = await lives.find();
  const notice = await lives.dispatch([problem], { receiver: "county_a" });
  const warning = randomUUID();
  await lives.do(
    "teamA",
    "warn-problems",
    on(problem, { dispatch: warning, due: "2019-05-30", receiver: "county_a" }),
  );
  await lives.do("countyA", "sign-dispatch", step({ dispatch: notice }));
  await lives.do("countyA", "sign-dispatch", step({ dispatch: warning }));
  for (const dispatch of [notice, warning]) {
    const page = await read("countyA", dispatch);
    assert.deepEqual([page.state, page.lines.map((line) => line.problem)], ["to_hand_on", [problem]]);
  }
});

test("overdue follows the problems' own days, not the document's", async () => {
  const problem = await lives.find();
  const dispatch = await lives.dispatch([problem], { receiver: "county_a" });
  assert.ok(!(await ids("countyA", "&state=overdue")).includes(dispatch));
  try {
    site.setNow(new Date("2019-06-05T10:00:00+08:00"));
    const late = (await list("countyA", "&state=overdue")).find((row) => row.dispatch === dispatch);
    assert.deepEqual([late?.open, late?.overdue], [1, 1]);
    assert.ok(
      (await read("countyA", dispatch)).still_open.some(({ overdue_days }) => Number(overdue_days) > 0),
    );
  } finally {
    site.setNow(NOW);
  }
});

test("paging gives each once, the newest first; filters narrow", async () => {
  const all = await list("office");
  assert.ok(all.length > 6);
  assert.equal(new Set(all.map(({ dispatch }) => dispatch)).size, all.length);
  const times = all.map(({ issued_at }) => String(issued_at));
  assert.deepEqual(times, times.toSorted().reverse());
  const warnings = await list("office", "&channel=warning");
  assert.ok(warnings.length > 0 && warnings.every(({ channel }) => channel === "warning"));
  assert.deepEqual(await ids("office", "&from=2019-06-01"), []);
  assert.deepEqual(await ids("office", "&unit=county_b"), []);
  assert.equal((await site.read("office", "/dispatches?unit=nowhere")).status, 404);
  assert.equal((await site.read("office", "/dispatches?state=late")).status, 422);
  const forged = Buffer.from(JSON.stringify(["dispatches", "x", "y"])).toString("base64url");
  assert.equal((await site.read("office", `/dispatches?cursor=${forged}`)).body.code, "cursor_wrong");
});

test("what came in is counted by what it waits for, as the lists of each state have it", async () => {
  const one = await lives.find();
  const dispatch = await lives.dispatch([one], { receiver: "county_a" });
  const counts = async () => (await site.read("countyA", "/dispatches/counts?receiver=county_a")).body;
  const before = await counts();
  await lives.do("countyA", "sign-dispatch", step({ dispatch }));
  const after = await counts();
  const number = (counted: Record<string, unknown>, state: string) =>
    (counted[state] as { count: number }).count;
  assert.equal(number(after, "to_sign"), number(before, "to_sign") - 1);
  assert.equal(number(after, "to_hand_on"), number(before, "to_hand_on") + 1);
  for (const state of [...STATES, "overdue", "all"])
    assert.equal(
      number(after, state),
      (await ids("countyA", `&receiver=county_a&state=${state}`)).length,
      state,
    );
  // Each is in one state, and says it.
  const sum = STATES.reduce((all, state) => all + number(after, state), 0);
  assert.equal(sum, number(after, "all"));
  for (const state of STATES)
    for (const found of await list("countyA", `&receiver=county_a&state=${state}`))
      assert.equal(found.state, state);
  const row = (await list("countyA", "&state=to_hand_on")).find((found) => found.dispatch === dispatch);
  assert.deepEqual([row?.to_hand_on, row?.closed], [1, 0]);
  await lives.do("countyA", "hand-on-dispatch", step({ dispatch, to: "town_a", problems: [one] }));
  assert.ok(!(await ids("countyA", "&state=to_hand_on")).includes(dispatch));
  assert.equal((await site.read("countyA", "/dispatches/counts?unit=nowhere")).status, 404);
});

test("its page says what the policy asks, and to whom below each problem would be handed on", async () => {
  const one = await lives.find();
  const dispatch = await lives.dispatch([one], { receiver: "county_a" });
  const page = await read("countyA", dispatch);
  const asks = page.asks as { clause: string[]; steps: { label: string }[] };
  assert.ok(asks.clause.length > 0);
  assert.equal(asks.steps.at(0)?.label, "交办");
  assert.deepEqual(
    page.lines.map(({ below, below_name }) => [below, below_name]),
    [["town_a", "甲镇"]],
  );
});

test("an issuer counts its own of the month, by channel", async () => {
  const sent = async (who: PersonaName, query = "") =>
    (await site.read(who, `/dispatches/sent${query}`)).body;
  const team = await sent("teamA");
  const mine = await list("teamA", "&side=sent");
  assert.deepEqual([team.month, team.teams, team.total], ["2019-05", ["第一督查小组"], mine.length]);
  const channels = team.channels as { channel: string; label: string; count: number }[];
  assert.equal(channels.find(({ channel }) => channel === "warning")?.label, "督办警示");
  assert.equal(
    channels.find(({ channel }) => channel === "notice")?.count,
    mine.filter(({ channel }) => channel === "notice").length,
  );
  assert.equal((await sent("office")).total, 0);
  assert.deepEqual([(await sent("teamB")).total, await ids("teamB", "&side=sent")], [0, []]);
  assert.equal((await sent("teamA", "?month=2019-04")).total, 0);
  assert.equal((await site.read("teamA", "/dispatches/sent?month=5")).status, 422);
  assert.equal((await site.read("countyA", "/dispatches/sent")).status, 403);
});
