// Commands whose base, or whose photos, come later: kept, done by themselves when these are here, and left to their sender when they never come.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { PushAnswer } from "@cunjing/contract";
import { pino } from "pino";
import { connect, type Pool } from "../../platform/database/connect.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";
import { takeUpHeldTask } from "./take-up-held-task.ts";
import { sitePhone } from "./testing/site-phone.ts";

let site: Site;
let jobs: Pool;
before(async () => {
  site = await makeSite();
  jobs = connect(site.database.urls.jobs, { max: 2, name: "test jobs" });
});
after(async () => {
  await jobs.end();
  await site.close();
});

async function push(who: PersonaName, commands: readonly unknown[]): Promise<PushAnswer> {
  const answer = await site.app.inject({
    method: "POST",
    url: `/api/campaigns/${CAMPAIGN}/sync/push`,
    headers: { authorization: `Bearer ${PERSONAS[who].account}` },
    payload: { sent_at: site.parts.clock().toISOString(), commands },
  });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json() as PushAnswer;
}

/** As the jobs' process does every minute. */
const byTheClock = () =>
  takeUpHeldTask(
    {},
    {
      parts: { ...site.parts, database: jobs },
      log: pino({ level: "silent" }),
      attempt: 1,
      signal: new AbortController().signal,
      transact: (campaign, work) => transact(jobs, campaign, work),
    },
  );

const find = (problem: string, more: object = {}) => ({
  id: randomUUID(),
  name: "find-problem",
  body: { problem, unit: "village_a1", description: "村口路边积存生活垃圾", ...more },
});
const dispatch = (problem: string, base?: number) => ({
  id: randomUUID(),
  name: "dispatch-problems",
  body: { dispatch: randomUUID(), problems: [{ problem, base }], channel: "notice" },
});
const stateOf = async (id: string) =>
  (
    await site.see<{ state: string; failure: { code: string } | null }>(
      "select state, failure from held_command where id = $1",
      [id],
    )
  )[0];
const stateOfProblem = async (id: string) =>
  (await site.see<{ state: string }>("select state from problem where id = $1", [id]))[0]?.state;

describe("a base that has not arrived", () => {
  test("its record: taken up by the push of another that brings it, and told by the feed", async () => {
    const [problem, inspection] = [randomUUID(), randomUUID()];
    const late = find(problem, { inspection });
    const phone = sitePhone(site, "teamA2");
    phone.do(late.id, late.name, late.body);
    const [held] = await phone.sync();
    assert.ok(held?.outcome === "held");
    assert.deepEqual(held.awaits, [{ noun: "inspection", id: inspection }]);
    assert.deepEqual(
      phone.phone.outbox.map(({ state }) => state),
      ["waiting"],
    );
    assert.equal(
      (await push("teamA2", [late])).results[0]?.outcome,
      "held",
      "and again, when it is sent again",
    );

    const visit = {
      id: randomUUID(),
      name: "enter-inspection",
      body: { inspection, unit: "village_a1", kind: "leader", given: { score: "80", full_mark: "100" } },
    };
    const answer = await push("teamA", [visit]);
    assert.deepEqual(answer.settled, [], "of others it tells nothing");
    assert.deepEqual(await stateOf(late.id), { state: "done", failure: null });
    assert.equal(await stateOfProblem(problem), "found");
    const [receipt] = await site.see<{ account: string }>("select account from command where id = $1", [
      late.id,
    ]);
    assert.equal(receipt?.account, PERSONAS.teamA2.account, "done as its sender");
    await phone.sync();
    assert.deepEqual(phone.phone.outbox, []);
    assert.equal((await push("teamA2", [late])).results[0]?.outcome, "already_done");
  });

  test("a revision: three events of one problem that come backwards take effect in their order", async () => {
    const problem = randomUUID();
    await push("teamA", [find(problem)]);
    await storePhoto(site, problem, "before");
    const claim = {
      id: randomUUID(),
      name: "request-acceptance",
      body: { problems: [{ problem, base: 3 }] },
    };
    const start = {
      id: randomUUID(),
      name: "start-rectification",
      body: { problems: [{ problem, base: 2 }], plan: "清运" },
    };
    assert.equal((await push("villageA1", [claim])).results[0]?.outcome, "held");
    const begun = await push("villageA1", [start]);
    assert.equal(begun.results[0]?.outcome, "held");
    await push("teamA", [dispatch(problem, 1)]);
    assert.equal(await stateOfProblem(problem), "acceptance_requested");
    assert.deepEqual(
      [await stateOf(start.id), await stateOf(claim.id)],
      [
        { state: "done", failure: null },
        { state: "done", failure: null },
      ],
    );
  });

  test("in the same push: settled at once and told so", async () => {
    const [problem, other] = [randomUUID(), randomUUID()];
    const waits = {
      id: randomUUID(),
      name: "link-lineage",
      body: { problems: [{ problem, base: 2 }], lineage: randomUUID(), because: "同一处" },
    };
    const { results } = await push("teamA", [find(problem), find(other), waits]);
    assert.equal(results[2]?.outcome, "held", JSON.stringify(results[2]));
    assert.equal((await stateOf(waits.id))?.state, "held");
    const { settled } = await push("teamA", [
      {
        id: randomUUID(),
        name: "link-lineage",
        body: { problems: [{ problem, base: 1 }], lineage: randomUUID(), because: "同一处" },
      },
    ]);
    assert.deepEqual(
      settled.map(({ id, outcome }) => [id, outcome]),
      [[waits.id, "conflict"]],
    );
    assert.equal((await stateOf(waits.id))?.failure?.code, "problem_lineage_linked");
  });

  test("what is there but out of reach is held like what is absent, and tried in vain without a word", async () => {
    const theirs = randomUUID();
    await site.command("teamB", "find-problem", { problem: theirs, unit: "village_b", description: "乱堆" });
    const phone = sitePhone(site, "teamA");
    await phone.sync();
    const blind = dispatch(theirs, 1);
    phone.do(blind.id, blind.name, blind.body);
    const [one] = await phone.sync();
    assert.equal(one?.outcome, "held");
    const { cursor } = phone.phone;
    await site.see("update held_command set try_at = now() where id = $1", [blind.id]);
    await byTheClock();
    const [row] = await site.see<{ tries: number; state: string }>(
      "select tries, state from held_command where id = $1",
      [blind.id],
    );
    assert.ok(row?.state === "held" && row.tries >= 1, JSON.stringify(row));
    await phone.sync();
    assert.equal(phone.phone.cursor, cursor, "the feed says nothing of it");
  });
});

test("photos that the policy asks for: accepted, and dispatched once one is here", async () => {
  const problem = randomUUID();
  await push("teamA", [find(problem)]);
  const slip = dispatch(problem, 1);
  const [one] = (await push("teamA", [slip])).results;
  assert.ok(one?.outcome === "photos_awaited", JSON.stringify(one));
  assert.deepEqual(one.awaits, [{ noun: "photo", id: problem, stage: "before" }]);
  await byTheClock();
  assert.equal(await stateOfProblem(problem), "found", "not before");
  await storePhoto(site, problem, "before");
  await byTheClock();
  assert.equal(await stateOfProblem(problem), "dispatched");
  assert.deepEqual(await stateOf(slip.id), { state: "done", failure: null });
});

describe("the person's list", () => {
  const lines = async (who: PersonaName, query = "") =>
    (await site.read(who, `/sync/held${query}`)).body.held as { command: string; state: string }[];

  test("shows what waits and what expired, to its sender alone; giving up ends it", async () => {
    const lost = find(randomUUID(), { inspection: randomUUID() });
    await push("teamB", [{ ...lost, body: { ...lost.body, unit: "village_b" } }]);
    assert.deepEqual(
      (await lines("teamB")).map(({ state }) => state),
      ["held"],
    );
    assert.deepEqual(await lines("office"), []);
    site.setNow(new Date(NOW.getTime() + 15 * 86_400_000));
    await byTheClock();
    site.setNow(NOW);
    assert.deepEqual(
      (await lines("teamB", "?state=expired")).map(({ command }) => command),
      [lost.id],
    );
    assert.equal((await site.command("office", "discard-held", { command: lost.id })).status, 404);
    const { status, body } = await site.command("teamB", "discard-held", { command: lost.id });
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(await lines("teamB"), []);
  });

  test("what is done cannot be given up", async () => {
    const [problem, inspection] = [randomUUID(), randomUUID()];
    const late = find(problem, { inspection });
    await push("teamA", [late]);
    await push("teamA", [
      {
        id: randomUUID(),
        name: "enter-inspection",
        body: { inspection, unit: "village_a1", kind: "leader", given: { score: "80", full_mark: "100" } },
      },
    ]);
    const { body } = await site.command("teamA", "discard-held", { command: late.id });
    assert.equal(body.code, "held_settled");
  });

  test("an id that waits for one person is taken for every other", async () => {
    const late = find(randomUUID(), { inspection: randomUUID() });
    await push("teamA", [late]);
    const [mine] = (await push("teamA", [{ ...late, body: { ...late.body, place: "别处" } }])).results;
    const [theirs] = (await push("teamB", [{ ...late, body: { ...late.body, unit: "village_b" } }])).results;
    for (const one of [mine, theirs])
      assert.ok(one?.outcome === "conflict" && one.failure.code === "command_id_taken", JSON.stringify(one));
  });
});
