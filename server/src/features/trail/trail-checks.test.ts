// The chain through the API: asked for by the administrator of audit, done by the job, told without saying how much was written.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { pino } from "pino";
import type { JobContext } from "../../platform/jobs/task.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { latestHead } from "../../platform/trail/latest-head.ts";
import { PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { NOW } from "../../testing/site.ts";
import { type ChainFixture, openChain } from "./chain/chain-fixture.ts";
import { sealTrail } from "./chain/seal-trail.ts";
import { checkTrailNightly, runTrailCheck } from "./run-trail-check.ts";

describe("checks of the trail", { timeout: 120_000 }, () => {
  let chain: ChainFixture;
  let context: JobContext;
  const lines: Record<string, unknown>[] = [];
  const ask = (who: PersonaName, body: object) =>
    chain.site.command(who, "check-trail", body, { campaign: null });
  const read = async (who: PersonaName, path: string) => {
    const { status, body } = await chain.site.read(who, path, null);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };

  before(async () => {
    chain = await openChain();
    context = {
      parts: { ...chain.site.parts, database: chain.jobs },
      log: pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
      attempt: 1,
      signal: new AbortController().signal,
      transact: (campaign, work) => transact(chain.jobs, campaign, work),
    };
    await chain.addEvents(60);
    do await sealTrail({}, context);
    while (!(await chain.isSettled()));
  });
  after(() => chain.close());

  it("each head is said in the log, which lies outside of the database", async () => {
    assert.deepEqual(
      lines.map(({ head }) => head),
      await chain.heads(),
    );
  });

  it("is asked for, done, and told with the head it came to", async () => {
    const check = randomUUID();
    assert.equal((await ask("audit", { check })).status, 200);
    const waiting = await read("audit", `/trail/checks/${check}`);
    assert.deepEqual([waiting.state, waiting.percent, waiting.head], ["waiting", 0, null]);
    const [request] = await chain.site.see<{ task: string; payload: Record<string, unknown> }>(
      "select task, payload from job_request where key = $1",
      [check],
    );
    assert.equal(request?.task, "check-trail");
    await runTrailCheck(request.payload, context);
    const done = await read("audit", `/trail/checks/${check}`);
    assert.deepEqual(
      [done.state, done.percent, done.findings, done.more_findings, done.is_behind],
      ["passed", 100, [], 0, false],
    );
    assert.equal(done.head, (await chain.heads()).at(-1));
    await runTrailCheck(request.payload, context);
    assert.deepEqual(await read("audit", `/trail/checks/${check}`), done, "done twice is done once");
  });

  it("what was touched is named, in the answer and in the log; behind a good head it is not looked for", async () => {
    const head = (await chain.heads()).at(-1) as string;
    const [one] = await chain.site.see<{ id: number }>(
      "update event set at = at - interval '1 second' where id = (select min(id) from event) returning id",
    );
    const [whole, behind] = [randomUUID(), randomUUID()];
    await ask("audit", { check: whole });
    await ask("audit", { check: behind, after: head });
    for (const check of [whole, behind]) await runTrailCheck({ check }, context);
    const touched = await read("audit", `/trail/checks/${whole}`);
    assert.equal(touched.state, "touched");
    const [found] = touched.findings as { kind: string; event: number; received_at: string }[];
    assert.deepEqual([found?.kind, found?.event], ["event_changed", Number(one?.id)]);
    assert.match(found?.received_at ?? "", /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{6}Z$/);
    assert.ok(lines.some(({ msg, check }) => /not what it was/.test(String(msg)) && check === whole));
    assert.equal((await read("audit", `/trail/checks/${behind}`)).state, "passed");
    await chain.site.see("update event set at = at + interval '1 second' where id = $1", [one?.id]);
  });

  it("heads that were printed: known to whoever holds one, demanded by a check", async () => {
    const head = await transact(chain.jobs, null, latestHead);
    assert.equal(head?.digest, (await chain.heads()).at(-1));
    for (const who of ["villageA1", "nobody", "audit"] as const) {
      const known = await read(who, `/trail/heads/${head?.digest}`);
      assert.equal(known.known, true, who);
      assert.deepEqual(await read(who, `/trail/heads/${"ab".repeat(32)}`), { known: false, sealed_at: null });
    }
    assert.equal((await chain.site.read("villageA1", "/trail/heads/xyz", null)).status, 422);
    const check = randomUUID();
    await ask("audit", { check, heads: [head?.digest, "cd".repeat(32)] });
    await runTrailCheck({ check }, context);
    const { findings } = await read("audit", `/trail/checks/${check}`);
    assert.deepEqual(
      (findings as { kind: string; detail: string }[]).map(({ kind, detail }) => [kind, detail]),
      [["head_unknown", "cd".repeat(32)]],
    );
  });

  it("heads are listed by the day, one each, and no answer says how many events or blocks there are", async () => {
    await chain.addEvents(10);
    await chain.seal(3);
    await chain.site.see("update trail_block set sealed_at = sealed_at - interval '2 days' where number = 1");
    const first = await read("audit", "/trail/heads?limit=1");
    const heads = first.heads as { head: string; day: string }[];
    assert.deepEqual(
      heads.map(({ head }) => head),
      [(await chain.heads()).at(-1)],
    );
    const second = await read("audit", `/trail/heads?limit=1&cursor=${first.next}`);
    assert.deepEqual(
      (second.heads as { head: string }[]).map(({ head }) => head),
      [(await chain.heads())[0]],
    );
    assert.equal(second.next, null);
    await chain.site.see("update trail_block set sealed_at = sealed_at + interval '2 days' where number = 1");
    const told = JSON.stringify([first, await read("audit", "/trail/checks")]);
    assert.doesNotMatch(told, /"(events|blocks|total|number|waiting)"/);
  });

  it("every night by the clock; listed, the newest first", async () => {
    chain.site.setNow(new Date(NOW.getTime() + 60_000));
    await checkTrailNightly({}, context);
    const { checks } = await read("audit", "/trail/checks?limit=2");
    assert.equal((checks as { state: string }[])[0]?.state, "passed");
    const all = await read("audit", "/trail/checks?limit=200");
    let cursor = "";
    const paged: unknown[] = [];
    do {
      const page = await read("audit", `/trail/checks?limit=2${cursor}`);
      paged.push(...(page.checks as unknown[]));
      cursor = page.next === null ? "" : `&cursor=${page.next}`;
    } while (cursor !== "");
    assert.deepEqual(paged, all.checks);
  });

  it("is for the administrator of audit alone, and erasing for that of security", async () => {
    for (const who of Object.keys(PERSONAS) as PersonaName[]) {
      const may = who === "audit";
      assert.equal((await ask(who, { check: randomUUID() })).status, may ? 200 : 403, who);
      assert.equal((await chain.site.read(who, "/trail/heads", null)).status, may ? 200 : 403, who);
      const body = { noun: "account", subject: randomUUID(), basis: "asked", reason: "本人书面请求" };
      const erasing = await chain.site.command(who, "erase-personal-values", body, { campaign: null });
      assert.equal(erasing.status, who === "security" ? 409 : 403, who);
    }
    const bad = await chain.site.command(
      "security",
      "erase-personal-values",
      { noun: "account", subject: "x", basis: "because", reason: "" },
      { campaign: null },
    );
    assert.equal(bad.status, 422);
  });
});
