// A phone's push: each command with its own fate, whatever the order, however often, whatever its clock says.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { PushAnswer, PushResult } from "@cunjing/contract";
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

interface Sent {
  readonly id?: string;
  readonly name: string;
  readonly body: unknown;
  readonly at?: string;
  readonly base?: number;
}

async function push(
  who: PersonaName,
  commands: readonly unknown[],
  sentAt = site.parts.clock(),
  campaign = CAMPAIGN,
) {
  const answer = await site.app.inject({
    method: "POST",
    url: `/api/campaigns/${campaign}/sync/push`,
    headers: { authorization: `Bearer ${PERSONAS[who].account}` },
    payload: { sent_at: sentAt.toISOString(), commands },
  });
  return { status: answer.statusCode, body: answer.json() as PushAnswer };
}

async function fates(who: PersonaName, commands: readonly Sent[], sentAt?: Date): Promise<PushResult[]> {
  const { status, body } = await push(
    who,
    commands.map((one) => ({ id: randomUUID(), ...one })),
    sentAt,
  );
  assert.equal(status, 200, JSON.stringify(body));
  return body.results;
}

const find = (problem: string, more: object = {}): Sent => ({
  name: "find-problem",
  body: { problem, unit: "village_a1", category: "rubbish", description: "村口路边积存生活垃圾", ...more },
});
const dispatch = (problem: string, base?: number): Sent => ({
  name: "dispatch-problems",
  body: {
    dispatch: randomUUID(),
    problems: [{ problem, ...(base === undefined ? {} : { base }) }],
    channel: "notice",
  },
});

test("a day's commands in any order: what builds on something comes after it", async () => {
  const [problem, inspection, evidence] = [randomUUID(), randomUUID(), randomUUID()];
  const results = await fates("teamA", [
    {
      name: "add-evidence",
      body: { evidence, problem, stage: "before", sha256: "1".repeat(64), bytes: 7 },
    },
    find(problem, { inspection, photos: [evidence] }),
    {
      name: "enter-inspection",
      body: { inspection, unit: "village_a1", kind: "leader", given: { score: "80", full_mark: "100" } },
    },
  ]);
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ["done", "done", "done"],
    JSON.stringify(results),
  );
  const [row] = await site.see<{ inspection: string }>("select inspection from problem where id = $1", [
    problem,
  ]);
  assert.equal(row?.inspection, inspection);
});

test("a batch that is sent again is done once, and answered as before", async () => {
  const batch = [
    { id: randomUUID(), ...find(randomUUID()) },
    { id: randomUUID(), ...find(randomUUID()) },
  ];
  const first = await push("teamA", batch);
  const second = await push("teamA", batch.toReversed());
  assert.deepEqual(
    first.body.results.map(({ outcome }) => outcome),
    ["done", "done"],
  );
  assert.deepEqual(
    second.body.results.map(({ outcome }) => outcome),
    ["already_done", "already_done"],
  );
  const results = (body: PushAnswer) =>
    new Map(body.results.map((one) => [one.id, (one as { result: unknown }).result]));
  assert.deepEqual(new Map([...results(second.body)].toReversed()), results(first.body));
  const twice = await push("teamA", [batch[0], batch[0]]);
  assert.deepEqual(
    twice.body.results.map(({ outcome }) => outcome),
    ["already_done", "already_done"],
  );
});

describe("what is wrong with one holds up no other", () => {
  test("a command that is malformed, unknown, not a phone's, or refused", async () => {
    const good = randomUUID();
    const { body } = await push("teamA", [
      { id: "no id" },
      7,
      { id: randomUUID(), name: "grant-role", body: {} },
      { id: randomUUID(), ...find(randomUUID(), { severity: "awful" }) },
      { id: randomUUID(), ...find(randomUUID(), { unit: "village_b" }) },
      { id: randomUUID(), name: "correct-inspection", body: { inspection: randomUUID(), reason: "看错" } },
      { id: randomUUID(), ...find(good) },
    ]);
    const said = body.results.map((one) => [one.outcome, ("failure" in one && one.failure?.code) || ""]);
    assert.deepEqual(said, [
      ["refused", "body_wrong"],
      ["refused", "body_wrong"],
      ["refused", "not_for_phones"],
      ["refused", "body_wrong"],
      ["refused", "not_found"],
      ["refused", "revision_missing"],
      ["done", ""],
    ]);
    const wrong = body.results[3];
    assert.ok(wrong !== undefined && "failure" in wrong && wrong.failure?.errors?.[0]?.at === "severity");
  });

  test("others were faster: the person is told what is so now", async () => {
    const problem = randomUUID();
    await fates("teamA", [find(problem)]);
    await storePhoto(site, problem, "before");
    assert.equal((await fates("teamA", [dispatch(problem, 1)]))[0]?.outcome, "done");
    const [again] = await fates("teamA2", [dispatch(problem, 1)]);
    assert.ok(again?.outcome === "conflict", JSON.stringify(again));
    assert.equal(again.failure.code, "problem_dispatched_already");
    assert.deepEqual(again.current, [{ noun: "problem", id: problem, revision: 2, state: "dispatched" }]);
  });

  test("the id of another's command, or of another content, is a conflict whoever has it", async () => {
    const id = randomUUID();
    await push("teamA", [{ id, ...find(randomUUID()) }]);
    for (const who of ["teamA", "teamB"] as const) {
      const { body } = await push(who, [
        { id, ...find(randomUUID(), { unit: who === "teamB" ? "village_b" : "village_a1" }) },
      ]);
      const [one] = body.results;
      assert.ok(
        one?.outcome === "conflict" && one.failure.code === "command_id_taken",
        `${who}: ${JSON.stringify(one)}`,
      );
    }
  });
});

test("who may not push", async () => {
  const one = [{ id: randomUUID(), ...find(randomUUID()) }];
  assert.equal((await push("teamA", one, undefined, OTHER_CAMPAIGN)).status, 404);
  assert.equal((await push("system", one)).status, 404);
  const [refused] = await fates("watch", [find(randomUUID())]);
  assert.ok(refused?.outcome === "refused" && refused.failure.code === "not_allowed");
  const many = Array.from({ length: 501 }, () => ({}));
  assert.equal((await push("teamA", many)).status, 422);
  assert.equal((await push("teamA", [])).status, 422);
});

describe("clocks", () => {
  const DAY = 86_400_000;
  const times = async (command: string) => {
    const [row] = await site.see<{ at: Date; claimed_at: Date; clock_offset_ms: number }>(
      "select e.at, c.claimed_at, c.clock_offset_ms from command c join event e on e.command = c.id where c.id = $1",
      [command],
    );
    return row;
  };

  for (const [how, offset] of [
    ["a day ahead", DAY],
    ["three hours behind", -3 * 3_600_000],
    ["right", 0],
  ] as const) {
    test(`a clock that is ${how}: what happened an hour before is so noted, and what was claimed is kept`, async () => {
      const id = randomUUID();
      const happened = NOW.getTime() - 3_600_000;
      const claimed = new Date(happened + offset);
      const { body } = await push(
        "teamA",
        [{ id, ...find(randomUUID()), at: claimed.toISOString() }],
        new Date(NOW.getTime() + offset),
      );
      assert.equal(body.results[0]?.outcome, "done");
      assert.equal(body.clock_offset_ms, -offset + 0);
      const row = await times(id);
      assert.deepEqual([row?.at, row?.claimed_at], [new Date(happened), claimed]);
      assert.equal(Number(row?.clock_offset_ms), -offset + 0);
    });
  }

  test("two minutes are the way, not the clock; nothing happens after it was received", async () => {
    const [slow, ahead] = [randomUUID(), randomUUID()];
    const at = new Date(NOW.getTime() - 60_000);
    const { body } = await push(
      "teamA",
      [{ id: slow, ...find(randomUUID()), at: at.toISOString() }],
      new Date(NOW.getTime() - 110_000),
    );
    assert.equal(body.clock_offset_ms, 0);
    assert.deepEqual((await times(slow))?.at, at);
    const later = new Date(NOW.getTime() + 7 * DAY);
    await push("teamA", [{ id: ahead, ...find(randomUUID()), at: later.toISOString() }]);
    assert.deepEqual((await times(ahead))?.at, NOW);
    assert.deepEqual((await times(ahead))?.claimed_at, later);
  });

  test("a photo's time is kept as the camera said, and judged by the clock's offset", async () => {
    const problem = randomUUID();
    const taken = new Date(NOW.getTime() + DAY);
    const results = await fates(
      "teamA",
      [
        find(problem),
        {
          name: "add-evidence",
          body: {
            evidence: randomUUID(),
            problem,
            stage: "before",
            sha256: "2".repeat(64),
            bytes: 7,
            taken_at: taken.toISOString(),
          },
        },
      ],
      new Date(NOW.getTime() + DAY),
    );
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ["done", "done"],
      JSON.stringify(results),
    );
    const [row] = await site.see<{ taken_at: Date }>("select taken_at from evidence where problem = $1", [
      problem,
    ]);
    assert.deepEqual(row?.taken_at, taken);
  });
});
