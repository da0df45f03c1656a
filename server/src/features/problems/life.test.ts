// A problem's life through the API: found, dispatched, received, put right, accepted, closed; and the ways in which it may not go.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN } from "../../testing/personas.ts";
import { type Answer, makeSite, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const photo = (problem: string, stage: "before" | "after") => storePhoto(site, problem, stage);

async function found(unit = "village_a1"): Promise<string> {
  const problem = randomUUID();
  const done = await site.command("teamA", "find-problem", {
    problem,
    unit,
    category: "rubbish",
    description: "路边积存生活垃圾",
  });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  await photo(problem, "before");
  return problem;
}

async function ok(answer: Promise<Answer>): Promise<Record<string, unknown>> {
  const { status, body } = await answer;
  assert.equal(status, 200, JSON.stringify(body));
  return body.result as Record<string, unknown>;
}

const on = (problem: string, more: object = {}) => ({ problems: [{ problem }], ...more });

async function dispatched(unit = "village_a1"): Promise<{ problem: string; dispatch: string }> {
  const problem = await found(unit);
  const dispatch = randomUUID();
  await ok(
    site.command(
      "teamA",
      "dispatch-problems",
      on(problem, { dispatch, channel: "notice", receiver: "county_a" }),
    ),
  );
  return { problem, dispatch };
}

test("found, dispatched, signed for, put right, accepted by another of the team, closed by the office", async () => {
  const { problem, dispatch } = await dispatched();
  await ok(site.command("countyA", "sign-dispatch", { step: randomUUID(), dispatch }));
  await ok(
    site.command("countyA", "hand-on-dispatch", {
      step: randomUUID(),
      dispatch,
      to: "town_a",
      problems: [problem],
    }),
  );
  await ok(site.command("villageA1", "start-rectification", on(problem)));
  await ok(site.command("villageA1", "request-acceptance", on(problem, { rectification: "已清运并消杀" })));
  await photo(problem, "after");
  await ok(site.command("teamA2", "accept-problems", on(problem, { step: "accepted" })));
  await ok(site.command("office", "close-problems", on(problem, { stand_in_reason: "办公室销号" })));
  const { body } = await site.read("villageA1", `/problems/${problem}`);
  assert.deepEqual([body.state, body.closed_on], ["closed", "2019-05-16"]);
  const facts = await site.see<{ event: string }>(
    "select event from problem_event where problem = $1 order by revision, n",
    [problem],
  );
  assert.deepEqual(
    facts.map(({ event }) => event),
    ["dispatched", "receipt", "rectification_started", "acceptance_requested", "accepted", "closed"],
  );
});

test("a dispatch waits for the finding's photo where the policy asks for one", async () => {
  const problem = randomUUID();
  await ok(site.command("teamA", "find-problem", { problem, unit: "village_a1", description: "乱堆乱放" }));
  const early = await site.command(
    "teamA",
    "dispatch-problems",
    on(problem, { dispatch: randomUUID(), channel: "notice" }),
  );
  assert.deepEqual([early.status, early.body.code], [409, "problem_photos_awaited"]);
  await photo(problem, "before");
  await ok(
    site.command("teamA", "dispatch-problems", on(problem, { dispatch: randomUUID(), channel: "notice" })),
  );
});

test("who found it does not accept it, who put it right does not, the village never does", async () => {
  const { problem } = await dispatched();
  await ok(site.command("villageA1", "request-acceptance", on(problem)));
  await photo(problem, "after");
  const step = { step: "accepted" };
  const refusals = await Promise.all(
    (["teamA", "villageA1", "countyA"] as const).map(
      async (who) => (await site.command(who, "accept-problems", on(problem, step))).body.code,
    ),
  );
  assert.deepEqual(refusals, ["problem_finder_cannot_verify", "not_allowed", "problem_not_yours"]);
});

test("many at once: all or none, and each that refuses is named", async () => {
  const one = await dispatched();
  const two = await found();
  const some = { problems: [{ problem: one.problem }, { problem: two }, { problem: randomUUID() }] };
  const refused = await site.command("villageA1", "start-rectification", some);
  assert.deepEqual([refused.status, refused.body.code], [409, "problems_refused"]);
  const reasons = (refused.body.refused as { problem: string; code: string }[])
    .map(({ code }) => code)
    .sort();
  assert.deepEqual(reasons, ["not_found", "problem_not_dispatched"]);
  const { body } = await site.read("villageA1", `/problems/${one.problem}`);
  assert.equal(body.state, "dispatched");
});

test("a notice for two villages goes to their town unless another unit above both is named; one that is not above both is refused", async () => {
  const problems = [await found("village_a1"), await found("village_a2")].map((problem) => ({ problem }));
  const below = await site.command("teamA", "dispatch-problems", {
    dispatch: randomUUID(),
    problems,
    channel: "notice",
    receiver: "village_a1",
  });
  assert.deepEqual([below.status, below.body.code], [409, "dispatch_receiver_wrong"]);
  const done = await ok(
    site.command("teamA", "dispatch-problems", { dispatch: randomUUID(), problems, channel: "notice" }),
  );
  assert.equal(done.receiver, "town_a");
});

test("an extension is asked for by the village and decided by the office; the due day moves and the first one stays known", async () => {
  const { problem } = await dispatched();
  const { body: before } = await site.read("villageA1", `/problems/${problem}`);
  await ok(
    site.command(
      "villageA1",
      "request-extension",
      on(problem, { reason: "需要机械清淤", due: "2019-06-10" }),
    ),
  );
  await ok(
    site.command(
      "office",
      "decide-request",
      on(problem, { exit: "extension", approved: true, approver: "市行动办主任", reason: "情况属实" }),
    ),
  );
  const { body: later } = await site.read("villageA1", `/problems/${problem}`);
  assert.notEqual(before.due_on, later.due_on);
  assert.equal(later.due_on, "2019-06-10");
  const [request] = await site.see<Record<string, unknown>>(
    "select kind, decision, approver from problem_request where problem = $1",
    [problem],
  );
  assert.deepEqual(request, { kind: "extension", decision: "approved", approver: "市行动办主任" });
});

test("closed and bad again: a new problem with its own number, linked to the old one", async () => {
  const { problem } = await dispatched();
  await ok(site.command("villageA1", "request-acceptance", on(problem)));
  await photo(problem, "after");
  await ok(site.command("teamA2", "accept-problems", on(problem, { step: "accepted" })));
  await ok(site.command("office", "close-problems", on(problem, { stand_in_reason: "办公室销号" })));
  const rebound = randomUUID();
  await ok(site.command("teamA", "record-rebound", on(problem, { rebound, reason: "原处又堆了垃圾" })));
  const { body } = await site.read("teamA", `/problems/${rebound}`);
  assert.equal(body.state, "found");
  const [row] = await site.see<{ rebound_of: string; lineage: string; serial: number }>(
    "select rebound_of, lineage, serial from problem where id = $1",
    [rebound],
  );
  assert.deepEqual([row?.rebound_of, row?.lineage], [problem, problem]);
  assert.ok((row?.serial ?? 0) > 0);
});

test("a third warning on one lineage is numbered third", async () => {
  const { problem } = await dispatched();
  for (const nth of [1, 2, 3]) {
    await ok(
      site.command("teamA", "warn-problems", on(problem, { dispatch: randomUUID(), due: "2019-05-30" })),
    );
    const [last] = await site.see<{ nth: number }>(
      "select max(nth) as nth from problem_warning where problem = $1 and campaign = $2",
      [problem, CAMPAIGN],
    );
    assert.equal(last?.nth, nth);
  }
});

test("what a team found is withdrawn and closed on the spot by its own, not by others who inspect there", async () => {
  const problem = await found();
  await photo(problem, "after");
  const undone = { why: "found_wrongly", reason: "看错了" };
  const closing = { fixed_by: "村党支部" };
  const refusals = async (who: "covert" | "thirdParty", of: string) =>
    Promise.all(
      (["withdraw-problems", "fix-at-once"] as const).map(async (name) => {
        const said = name === "fix-at-once" ? closing : undone;
        return (await site.command(who, name, on(of, said))).body.code;
      }),
    );
  const moves = async (who: "covert" | "teamA2") =>
    ((await site.read(who, `/problems/${problem}`)).body.moves as { move: string }[])
      .map(({ move }) => move)
      .filter((move) => move === "withdraw" || move === "fix_at_once");
  const no = ["problem_not_yours", "problem_not_yours"];
  assert.deepEqual([await refusals("covert", problem), await moves("covert")], [no, []]);
  assert.deepEqual(await refusals("thirdParty", problem), no);
  assert.deepEqual(await moves("teamA2"), ["fix_at_once", "withdraw"]);
  await ok(site.command("teamA2", "fix-at-once", on(problem, closing)));

  // Of no team: the post that found it may take it back, and the area's team see it put right.
  const [taken, seen] = [randomUUID(), randomUUID()];
  for (const theirs of [taken, seen]) {
    const body = { problem: theirs, unit: "village_a1", description: "路边积存生活垃圾" };
    await ok(site.command("thirdParty", "find-problem", body));
  }
  assert.deepEqual(await refusals("covert", taken), no);
  assert.equal((await site.command("teamA", "withdraw-problems", on(taken, undone))).body.code, no[0]);
  await ok(site.command("thirdParty", "withdraw-problems", on(taken, undone)));
  await photo(seen, "before");
  await photo(seen, "after");
  await ok(site.command("teamA", "fix-at-once", on(seen, closing)));
});

test("another county sees nothing of it", async () => {
  const { problem, dispatch } = await dispatched();
  const read = await site.read("countyB", `/problems/${problem}`);
  const signed = await site.command("countyB", "sign-dispatch", { step: randomUUID(), dispatch });
  assert.deepEqual([read.status, signed.status], [404, 404]);
});
