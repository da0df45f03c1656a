// What waits for whom: requests, look-backs, returned ones, and all kinds together by role.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { WAITING_KINDS } from "@cunjing/contract";
import type { PersonaName } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";
import { type Lives, livesOn, on } from "./testing/lives.ts";

let site: Site;
let lives: Lives;
before(async () => {
  site = await makeSite();
  lives = livesOn(site);
});
after(() => site.close());

type Line = Record<string, unknown>;
interface Kind {
  kind: string;
  label: string;
  count: number;
  more: boolean;
  group: string;
  overdue: number;
  due_today: number;
  first: Line[];
}

async function waiting(who: PersonaName, query = ""): Promise<Record<string, Kind>> {
  const { status, body } = await site.read(who, `/waiting${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return Object.fromEntries((body.waiting as Kind[]).map((kind) => [kind.kind, kind]));
}
const counts = async (who: PersonaName) =>
  Object.fromEntries(
    Object.values(await waiting(who)).flatMap(({ kind, count }) => (count === 0 ? [] : [[kind, count]])),
  );

async function walk(who: PersonaName, path: string, name: string, query = ""): Promise<Line[]> {
  const rows: Line[] = [];
  for (let cursor = ""; ; ) {
    const { status, body } = await site.read(who, `${path}?limit=1${query}${cursor}`);
    assert.equal(status, 200, JSON.stringify(body));
    rows.push(...(body[name] as Line[]));
    if (body.next === null) return rows;
    cursor = `&cursor=${body.next}`;
  }
}
const problemsOf = (rows: Line[]) => rows.map(({ problem }) => problem);
/** Counts before and after, of kinds that changed. */
async function change(who: PersonaName, act: () => Promise<unknown>) {
  const was = await counts(who);
  await act();
  const is = await counts(who);
  const kinds = new Set([...Object.keys(was), ...Object.keys(is)]);
  return Object.fromEntries(
    [...kinds].flatMap((kind) => {
      const by = (is[kind] ?? 0) - (was[kind] ?? 0);
      return by === 0 ? [] : [[kind, by]];
    }),
  );
}

test("a problem waits for one side after the other on its way", async () => {
  const dispatch = randomUUID();
  let problem = "";
  const steps: [PersonaName, () => Promise<unknown>, object][] = [
    [
      "teamA",
      async () => {
        problem = await lives.find();
      },
      { to_dispatch: 1 },
    ],
    [
      "countyA",
      () =>
        lives.do(
          "teamA",
          "dispatch-problems",
          on(problem, { dispatch, channel: "notice", receiver: "county_a" }),
        ),
      { to_sign: 1 },
    ],
    [
      "countyA",
      () => lives.do("countyA", "sign-dispatch", { step: randomUUID(), dispatch }),
      { to_sign: -1, to_hand_on: 1 },
    ],
    [
      "countyA",
      () =>
        lives.do("countyA", "hand-on-dispatch", {
          step: randomUUID(),
          dispatch,
          to: "town_a",
          problems: [problem],
        }),
      { to_hand_on: -1 },
    ],
    ["teamA2", () => lives.do("villageA1", "request-acceptance", on(problem)), { to_verify: 1 }],
    ["countyA", async () => {}, {}],
    [
      "villageA1",
      () => lives.do("teamA2", "return-problems", on(problem, { reason: "没有清完" })),
      { returned: 1 },
    ],
    ["villageA1", () => lives.do("villageA1", "request-acceptance", on(problem)), { returned: -1 }],
    [
      "office",
      async () => {
        await storePhoto(site, problem, "after");
        await lives.do("teamA2", "accept-problems", on(problem, { step: "accepted" }));
      },
      { to_close: 1 },
    ],
    ["office", () => lives.do("office", "close-problems", on(problem)), { to_close: -1 }],
  ];
  for (const [who, act, by] of steps)
    assert.deepEqual(await change(who, act), by, `${who} ${JSON.stringify(by)}`);
  // Closed: nobody owes an answer any more.
  assert.equal((await waiting("countyA")).to_answer?.count, 0);
});

test("what a county owes an answer to says what tells it from others, and how much of it is late", async () => {
  const { problem, dispatch } = await lives.handOver();
  const more = await lives.handOver("village_c");
  for (const one of [dispatch, more.dispatch])
    await lives.do("countyA", "sign-dispatch", { step: randomUUID(), dispatch: one });
  await lives.do("villageA1", "request-acceptance", on(problem));
  const owed = async () => (await waiting("countyA")).to_answer;
  const [row] = await site.see<{ due_on: string; issued_on: string }>(
    "select due_on::text, issued_on::text from dispatch where id = $1",
    [dispatch],
  );
  const { words, ...line } = (await owed())?.first[0] ?? {};
  assert.deepEqual(line, {
    noun: "dispatch",
    id: dispatch,
    of: null,
    unit_name: "甲县",
    above: [],
    title: "督办通知",
    serial: null,
    dispatch: {
      number: null,
      issued_on: row?.issued_on,
      problems: 1,
      first_problem: "路边积存生活垃圾",
    },
    due_on: row?.due_on,
  });
  const lateness = async () => {
    const { count, overdue, due_today } = (await owed()) ?? {};
    return [count, overdue, due_today];
  };
  assert.deepEqual(await lateness(), [1, 0, 0]);
  const morning = new Date(`${row?.due_on}T08:00:00+08:00`);
  try {
    site.setNow(morning);
    assert.deepEqual(await lateness(), [1, 0, 1]);
    site.setNow(new Date(morning.getTime() + 86_400_000));
    assert.deepEqual(await lateness(), [1, 1, 0]);
  } finally {
    site.setNow(NOW);
  }
});

test("of the unit that is looked at waits what concerns it; each line says where its village is", async () => {
  const [here, there] = [await lives.find("village_a1"), await lives.find("village_c")];
  const of = async (unit: string) => (await waiting("teamA", `?first=20&unit=${unit}`)).to_dispatch;
  const town = await of("town_a");
  const ids = town?.first.map(({ id }) => id);
  assert.ok(ids?.includes(here) && !ids.includes(there));
  assert.equal(town?.count, ids?.length);
  const line = town?.first.find(({ id }) => id === here);
  assert.deepEqual([line?.unit_name, line?.above], ["甲村一", ["甲县", "甲镇"]]);
  assert.equal((await site.read("teamA", "/waiting?unit=village_b")).status, 404);
});

test("whoever found it or put it right is not asked to verify it", async () => {
  const { problem } = await lives.handOver();
  const team = await change("teamA", () => lives.do("villageA1", "request-acceptance", on(problem)));
  assert.deepEqual(team, {});
  const others = (await waiting("teamA2")).to_verify?.first.map(({ id }) => id);
  assert.ok(others?.includes(problem));
});

test("what is due and overdue is computed for today, and said", async () => {
  const { problem } = await lives.handOver("village_c");
  const [row] = await site.see<{ due_on: string }>("select due_on::text from problem where id = $1", [
    problem,
  ]);
  try {
    site.setNow(new Date(`${row?.due_on}T08:00:00+08:00`));
    const today = (await waiting("countyA", "?first=20")).due_today;
    assert.ok(today?.first.some(({ id, words }) => id === problem && words === "今天到期"));
    site.setNow(new Date(new Date(`${row?.due_on}T08:00:00+08:00`).getTime() + 2 * 86_400_000));
    for (const [who, group] of [
      ["countyA", "late"],
      ["teamA", "followed_up"],
      ["office", "followed_up"],
    ] as const) {
      const late = (await waiting(who, "?first=20")).overdue;
      assert.equal(late?.group, group, who);
      assert.ok(
        late?.first.some(({ id, words }) => id === problem && words === "超期2天"),
        who,
      );
    }
  } finally {
    site.setNow(NOW);
  }
});

test("each role has the kinds that it has to do with, and watchers none", async () => {
  const of = async (who: PersonaName) => Object.keys(await waiting(who));
  // Where they stand follows from what is late (contract: waiting-groups.ts): here only which they are.
  const kinds = async (who: PersonaName) => {
    const has = await of(who);
    return Object.keys(WAITING_KINDS).filter((kind) => has.includes(kind));
  };
  assert.deepEqual(await kinds("villageA1"), [
    "to_sign",
    "to_hand_on",
    "overdue",
    "due_today",
    "returned",
    "to_answer",
    "documents_to_receive",
  ]);
  assert.deepEqual(await kinds("teamA"), [
    "overdue",
    "due_today",
    "to_dispatch",
    "to_verify",
    "look_backs",
    "inspections_to_confirm",
    "documents_to_review",
    "documents_to_sign",
    "documents_to_issue",
    "receipts_outstanding",
  ]);
  assert.deepEqual(await kinds("office"), [
    "overdue",
    "due_today",
    "to_dispatch",
    "to_close",
    "requests",
    "look_backs",
    "rounds_to_approve",
    "inspections_to_confirm",
    "objections_to_decide",
    "results_to_send",
    "checks_to_close",
    "results_to_review",
    "results_to_submit",
    "results_to_sign",
    "results_to_number",
    "results_to_issue",
    "measures_to_find",
    "measures_to_decide",
    "measures_to_record",
    "documents_to_review",
    "documents_to_sign",
    "documents_to_issue",
    "receipts_outstanding",
  ]);
  for (const who of ["discipline", "watch", "leaderA", "auditor"] as const)
    assert.deepEqual(await of(who), [], who);
});

test("scope: another county's work does not wait for this one", async () => {
  const { problem } = await lives.handOver("village_b");
  const toSign = async (query = "") => (await waiting("countyB", query)).to_sign;
  assert.equal((await toSign())?.count, 1);
  assert.deepEqual((await toSign("?first=0"))?.first, []);
  const request = () => lives.do("villageB", "request-acceptance", on(problem));
  assert.deepEqual(await change("countyA", request), {});
  // Done before anybody signed for it: nothing is left to sign for.
  assert.equal((await toSign())?.count, 0);
  assert.equal((await site.read("countyB", "/waiting?first=100")).status, 422);
});

test("requests wait for a decision by another than the asker, the longest waiting first", async () => {
  const one = await lives.handOver();
  const two = await lives.handOver("village_c");
  await lives.do("villageA1", "request-extension", on(one.problem, { reason: "雨天", due: "2019-06-10" }));
  const more = { reason: "汛期", until: "2019-06-30", on_behalf_of: "丙村" };
  site.setNow(new Date(NOW.getTime() + 3_600_000));
  await lives.do("office", "request-deferral", on(two.problem, more));
  site.setNow(NOW);
  assert.deepEqual(problemsOf(await walk("office", "/requests", "requests")), [one.problem, two.problem]);
  const [deferral] = await walk("office", "/requests", "requests", "&kind=deferral");
  assert.deepEqual(
    [deferral?.problem, deferral?.kind, deferral?.reason, deferral?.asked_for, deferral?.asked_by],
    [two.problem, "deferral", "汛期", "2019-06-30", "市行动办主任"],
  );
  assert.deepEqual(problemsOf(await walk("villageA1", "/requests", "requests")), [one.problem]);
  assert.deepEqual(problemsOf(await walk("office", "/requests", "requests", "&unit=town_c")), [two.problem]);
  assert.deepEqual([(await counts("office")).requests, (await counts("officeDeputy")).requests], [1, 2]);
  await lives.do(
    "officeDeputy",
    "decide-request",
    on(two.problem, { exit: "deferral", approved: true, approver: "副主任", reason: "属实" }),
  );
  assert.deepEqual(problemsOf(await walk("office", "/requests", "requests")), [one.problem]);
  assert.equal((await site.read("villageA1", "/requests?unit=village_b")).status, 404);
});

test("what was sent back is listed with the reason and who gave it", async () => {
  const { problem } = await lives.handOver("village_c");
  await lives.do("countyA", "request-acceptance", on(problem));
  await lives.do("teamA2", "return-problems", on(problem, { reason: "杂草还在" }));
  const rows = await walk("countyA", "/returned", "returned");
  const row = rows.find((line) => line.problem === problem);
  assert.deepEqual([row?.reason, row?.returned_by, row?.returns], ["杂草还在", "第一督查小组组员", 1]);
  assert.ok(!problemsOf(await walk("villageB", "/returned", "returned")).includes(problem));
});

test("look-backs are listed from their day on until they are done", async () => {
  const { problem } = await lives.handOver();
  await lives.close(problem);
  const planned = await site.see<{ days: number; due_on: string }>(
    "select days, due_on::text from problem_recheck where problem = $1 order by days",
    [problem],
  );
  assert.ok(planned.length > 0, "the tests' policy plans look-backs");
  const first = planned[0]!;
  const due = async (by: string) =>
    problemsOf(await walk("teamA", "/look-backs", "look_backs", `&by=${by}`)).filter((one) => one === problem)
      .length;
  assert.equal(await due(first.due_on), 1);
  assert.equal(await due("2019-05-16"), 0);
  const { body } = await site.read("teamA", `/look-backs?by=${first.due_on}&limit=1`);
  const [shown] = body.look_backs as { above: string[]; draw_title: string | null }[];
  assert.deepEqual(
    [shown?.above.length, shown?.draw_title],
    [2, null],
    "county and town stand above a village",
  );
  assert.ok((body.due as number) >= 1, "counted whatever the page");
  assert.equal(body.overdue, 0);
  try {
    site.setNow(new Date(`${first.due_on}T10:00:00+08:00`));
    const late = async () => (await site.read("teamA", "/look-backs?limit=1")).body;
    assert.equal((await late()).overdue, 0, "due today is not late");
    site.setNow(new Date(Date.parse(`${first.due_on}T10:00:00+08:00`) + 86_400_000));
    const { due: all, overdue } = await late();
    assert.ok((overdue as number) >= 1 && (overdue as number) <= (all as number));
    site.setNow(new Date(`${first.due_on}T10:00:00+08:00`));
    const look = { days: first.days, result: "holds" };
    const done = () => lives.do("teamA", "record-look-back", on(problem, look));
    const due_now = async (who: PersonaName) => (await waiting(who)).look_backs?.group;
    assert.deepEqual([await due_now("teamA2"), await due_now("office")], ["late", "followed_up"]);
    assert.deepEqual(await change("teamA2", done), { look_backs: -1 });
    assert.equal(await due(first.due_on), 0);
  } finally {
    site.setNow(NOW);
  }
  assert.equal((await site.read("villageA1", "/look-backs")).status, 403);
});
