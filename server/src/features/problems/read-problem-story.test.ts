import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { type Lives, livesOn, on } from "./testing/lives.ts";

let site: Site;
let lives: Lives;
before(async () => {
  site = await makeSite();
  lives = livesOn(site);
});
after(() => site.close());

type Line = Record<string, unknown>;
interface Story {
  events: (Line & { kind: string; said: Line })[];
  next: string | null;
  parts: Record<
    "documents" | "requests" | "warnings" | "rechecks" | "evidence" | "lineage" | "rebounds",
    Line[]
  > & {
    rebound_of: Line | null;
  };
}
async function story(who: PersonaName, problem: string, query = ""): Promise<Story> {
  const { status, body } = await site.read(who, `/problems/${problem}/story${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as unknown as Story;
}

test("events say which post did what, when, from what to what, with the reasons given", async () => {
  const { problem } = await lives.handOver();
  await lives.do(
    "villageA1",
    "request-extension",
    on(problem, { reason: "需要机械清淤", due: "2019-06-10" }),
    { at: "2019-05-16T09:30:00+08:00" },
  );
  const { events } = await story("villageA1", problem);
  assert.deepEqual(
    events.map(({ label, by, from, to }) => [label, by, from, to]),
    [
      ["登记发现", "第一督查小组组长", null, null],
      ["交办", "第一督查小组组长", "found", "dispatched"],
      ["申请延期", "甲村一党支部书记", null, null],
    ],
  );
  assert.equal(events[2]?.said.reason, "需要机械清淤");
  assert.equal(events[2]?.at, "2019-05-16T09:30:00.000+08:00");
  assert.ok(String(events[2]?.received_at) > String(events[2]?.at));
});

test("documents with their steps, requests with their decisions, warnings with their number", async () => {
  const { problem, dispatch } = await lives.handOver();
  await lives.do("countyA", "sign-dispatch", { step: randomUUID(), dispatch });
  await lives.do("countyA", "hand-on-dispatch", {
    step: randomUUID(),
    dispatch,
    to: "town_a",
    problems: [problem],
  });
  await lives.do("villageA1", "request-extension", on(problem, { reason: "雨天", due: "2019-06-10" }));
  await lives.do(
    "office",
    "decide-request",
    on(problem, { exit: "extension", approved: false, approver: "市行动办主任", reason: "时间足够" }),
  );
  const warning = randomUUID();
  site.setNow(new Date(site.parts.clock().getTime() + 60_000));
  await lives.do("teamA", "warn-problems", on(problem, { dispatch: warning, due: "2019-05-30" }));
  const { parts } = await story("countyA", problem);
  assert.deepEqual(
    parts.documents.map(({ dispatch: id, channel, steps }) => [
      id,
      channel,
      (steps as Line[]).map(({ kind }) => kind),
    ]),
    [
      [dispatch, "notice", ["receipt", "hand_on"]],
      [warning, "warning", []],
    ],
  );
  assert.deepEqual(
    parts.requests.map(({ kind, decision, asked_by }) => [kind, decision, asked_by]),
    [["extension", "refused", "甲村一党支部书记"]],
  );
  assert.deepEqual(
    parts.warnings.map(({ nth, dispatch: id }) => [nth, id]),
    [[1, warning]],
  );
  assert.deepEqual(
    parts.evidence.map(({ stage }) => stage),
    ["before"],
  );
  // The village finds the documents that went to its county.
  const village = await story("villageA1", problem);
  assert.equal(village.parts.documents.length, 2);
});

test("closed and bad again: each tells of the other, and of the planned look-backs", async () => {
  const { problem } = await lives.handOver();
  await lives.close(problem);
  const rebound = randomUUID();
  await lives.do("teamA", "record-rebound", on(problem, { rebound, reason: "又堆了" }));
  const old = await story("office", problem);
  assert.deepEqual(
    old.parts.rebounds.map((one) => one.problem),
    [rebound],
  );
  assert.ok(old.parts.rechecks.every(({ kind, result }) => kind === "look_back" && result === null));
  const fresh = await story("office", rebound);
  assert.equal(fresh.parts.rebound_of?.problem, problem);
  assert.deepEqual(
    fresh.parts.lineage.map((one) => one.problem),
    [problem],
  );
});

test("a long story comes in pages; the rest of it with the first", async () => {
  const { problem } = await lives.handOver();
  for (const day of ["2019-06-11", "2019-06-12"]) {
    await lives.do("villageA1", "request-extension", on(problem, { reason: day, due: day }));
    await lives.do(
      "office",
      "decide-request",
      on(problem, { exit: "extension", approved: true, approver: "主任", reason: "同意" }),
    );
  }
  const whole = await story("office", problem);
  assert.equal(whole.events.length, 6);
  const paged: Story["events"] = [];
  for (let cursor = "", first = true; ; first = false) {
    const page = await story("office", problem, `?limit=4${cursor}`);
    assert.equal(page.parts === null, !first);
    paged.push(...page.events);
    if (page.next === null) break;
    cursor = `&cursor=${page.next}`;
  }
  assert.deepEqual(paged, whole.events);
});

test("outside one's units there is no story; a made-up cursor is refused", async () => {
  const { problem } = await lives.handOver();
  for (const who of ["villageB", "countyB", "otherOffice"] as const)
    assert.equal((await site.read(who, `/problems/${problem}/story`)).status, 404, who);
  const forged = Buffer.from(JSON.stringify(["problem-story", "now", 1])).toString("base64url");
  const wrong = await site.read("office", `/problems/${problem}/story?cursor=${forged}`);
  assert.deepEqual([wrong.status, wrong.body.code], [400, "cursor_wrong"]);
});
