// The chain on a real database: whatever a raw hand touches is found and its row named; what the system itself changes is not.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { transact } from "../../../platform/jobs/transact.ts";
import { type ChainFixture, openChain, ROUND } from "./chain-fixture.ts";
import { sealBlock } from "./seal-block.ts";
import { type Column, readColumns, touchEvent } from "./touch-event.ts";

const EVENTS = 240;
const IN_BLOCK = 50;

describe("the chain", { timeout: 300_000 }, () => {
  let chain: ChainFixture;
  const see: ChainFixture["site"]["see"] = (sql, values) => chain.site.see(sql, values);
  /** Some event that is sealed in a block, as it is listed. */
  const listed = async (at: number): Promise<string> => {
    const [row] = await see<{ id: string }>(
      "select b.id::text from (select unnest(ids) as id from trail_block) b order by b.id offset $1 limit 1",
      [at],
    );
    return row?.id ?? "";
  };

  before(async () => {
    chain = await openChain();
    await chain.addEvents(EVENTS);
    const opened = await chain.site.command(
      "security",
      "open-account",
      { account: "00000000-0000-4000-8000-00000000aaaa", name: "zhangsan", post: "某岗位" },
      { campaign: null },
    );
    assert.equal(opened.status, 200);
    assert.ok((await chain.seal(IN_BLOCK)) >= 5);
  });
  after(() => chain.close());

  test("untouched, it passes: every event in one block, each block behind the one before", async () => {
    const checked = await chain.check();
    assert.deepEqual(checked.findings, []);
    const [all] = await see<{ n: number }>("select count(*)::integer as n from event");
    assert.deepEqual([checked.events, checked.waiting], [all?.n, 0]);
    assert.equal(checked.head, (await chain.heads()).at(-1));
    assert.equal(await chain.seal(), 0, "nothing is sealed twice");
  });

  /** False: there was nothing to change in that way. */
  const touchAndFind = async (column: Column, which: number, how: number): Promise<boolean> => {
    const one = await touchEvent(chain.site, column, which, how);
    if (one === undefined || one.from === one.to) return false;
    const said = `${column.name} of ${one.id}: ${one.from} → ${one.to}`;
    const { findings } = await chain.check();
    await one.restore();
    assert.equal(findings[0]?.event, one.id, said);
    assert.ok(
      findings.every(({ event }) => event === one.id),
      said,
    );
    const kinds = KINDS[column.name] ?? ["event_changed"];
    assert.ok(kinds.includes(findings[0]?.kind ?? ""), `${said}: ${findings[0]?.kind}`);
    return true;
  };

  test("any column of any event, changed in the smallest way: the row is named", async () => {
    const columns = await readColumns(chain.site, "event");
    assert.ok(columns.length >= 14);
    let touched = 0;
    for (const [at, column] of columns.entries())
      for (let turn = 0; turn < 9; turn++) {
        if (await touchAndFind(column, 37 * turn + 11 * at, turn)) touched += 1;
      }
    assert.ok(touched >= columns.length * 4, `only ${touched} changes`);
    assert.equal(await chain.first(), "");
  });

  test("wherever chance touches a row, it is named", async () => {
    const columns = await readColumns(chain.site, "event");
    const any = fc.tuple(fc.constantFrom(...columns), fc.nat(EVENTS), fc.nat(1_000));
    await fc.assert(
      fc.asyncProperty(any, async ([column, which, how]) => void (await touchAndFind(column, which, how))),
      { numRuns: 60 },
    );
    assert.equal(await chain.first(), "");
  });

  test("the last event of all under a later number: what stands behind the chain's end is its own, and no other", async () => {
    const columns = await readColumns(chain.site, "event");
    const id = columns.find(({ name }) => name === "id");
    assert.ok(id !== undefined);
    const [all] = await see<{ n: number }>("select sum(events)::integer as n from trail_block");
    const last = (all?.n ?? 0) - 1;
    for (const how of [0, 1, 9, 17]) assert.ok(await touchAndFind(id, last, how));
    await see("create temporary table last_one as select * from event where id = $1", [await listed(last)]);
    await see("delete from event where id = (select id from last_one)");
    await see(
      "insert into event (at, kind, noun, subject, xid, received_at) select at, kind, noun, 'x', xid, received_at from last_one",
    );
    assert.equal(await chain.first(), `event_missing ${await listed(last)}`);
    await see("delete from event where subject = 'x'");
    await see("insert into event overriding system value select * from last_one");
    assert.equal(await chain.first(), "");
  });

  const KINDS: Readonly<Record<string, readonly string[]>> = {
    pos: ["event_misplaced", "event_changed"],
    sealed_by: ["event_seal_changed"],
  };

  test("a row that is taken away, put in, or changed places with another", async () => {
    const [one, other] = [await listed(70), await listed(140)];
    await see("create temporary table kept as select * from event where id = any ($1)", [[one, other]]);
    await see("delete from event where id = $1", [one]);
    assert.equal(await chain.first(), `event_missing ${one}`);
    // Put back under another number, with the content that it had.
    await see(
      `insert into event overriding system value
       select * from jsonb_populate_record(null::event, (select to_jsonb(k) || '{"id": 987654}' from kept k where id = $1))`,
      [one],
    );
    const [renumbered] = (await chain.check()).findings;
    assert.deepEqual(
      [renumbered?.kind, renumbered?.event, renumbered?.detail],
      ["event_changed", Number(one), "987654"],
    );
    await see("delete from event where id = 987654");
    await see("insert into event overriding system value select * from kept where id = $1", [one]);

    const [added] = await see<{ id: string }>(
      "insert into event (at, kind, noun, subject, xid) select now(), 'unit.added', 'unit', 'x', xid from event where id = $1 returning id::text",
      [one],
    );
    assert.equal(await chain.first(), `event_added ${added?.id}`);
    await see("delete from event where id = $1", [added?.id]);

    await see(
      `update event e set (kind, subject, change) = (select k.kind, k.subject, k.change from kept k where k.id <> e.id)
       where e.id = any ($1)`,
      [[one, other]],
    );
    assert.equal(await chain.first(), `event_changed ${one}`);
    await see("delete from event where id = any ($1)", [[one, other]]);
    await see("insert into event overriding system value select * from kept");
    assert.equal(await chain.first(), "");
  });

  test("an event of a transaction that has not been is no event of the system", async () => {
    const [ahead] = await see<{ id: string }>(
      "insert into event (at, kind, noun, subject, xid) values (now(), 'unit.added', 'unit', 'x', '999999999999') returning id::text",
    );
    assert.equal(await chain.seal(), 0);
    assert.equal(await chain.first(), `event_ahead ${ahead?.id}`);
    await see("delete from event where id = $1", [ahead?.id]);
  });

  test("a block that was changed in any column, taken away or written anew", async () => {
    await see("alter table trail_block drop constraint trail_block_lists");
    for (const { name, type } of await readColumns(chain.site, "trail_block")) {
      const change = BLOCK_CHANGES[name] ?? BLOCK_CHANGES[type];
      assert.ok(change !== undefined, `no change for ${name} ${type}`);
      await see("create temporary table block as select * from trail_block where number = 3");
      await see(`update trail_block set ${name} = ${change} where number = 3`);
      const [first] = (await chain.check()).findings;
      const wanted = name === "number" ? "block_missing" : "block_changed";
      assert.deepEqual([first?.kind, first?.block], [wanted, 3], name);
      await see("delete from trail_block where number in (3, 999)");
      await see("insert into trail_block select * from block");
      await see("drop table block");
    }
    assert.equal(await chain.first(), "");
    await see("create temporary table gone as select * from trail_block where number = 2");
    await see("delete from trail_block where number = 2");
    assert.equal(await chain.first(), "block_missing 2");
    await see("insert into trail_block select * from gone");
    assert.equal(await chain.first(), "");
  });

  test("behind a head that was found right, what lies before it is not looked at, and what lies behind it is", async () => {
    const heads = await chain.heads();
    const after = heads[2];
    const early = await listed(10);
    await see("update event set kind = 'x.y' where id = $1", [early]);
    assert.equal(await chain.first({ after }), "");
    assert.equal(await chain.first(), `event_changed ${early}`);
    await see("update event set kind = 'problem.found' where id = $1", [early]);
    const late = await listed(IN_BLOCK * 3 + 5);
    await see("update event set kind = 'x.y' where id = $1", [late]);
    assert.equal(await chain.first({ after }), `event_changed ${late}`);
    await see("update event set kind = 'problem.found' where id = $1", [late]);
    assert.equal(await chain.first({ after: "0".repeat(64) }), `head_unknown ${"0".repeat(64)}`);
  });

  test("what the system changes itself is no finding: a unit that moves, a round that is released", async () => {
    await see("update unit set pos = 5500, pos_end = 5999 where id = 'village_a2'");
    const moved = await chain.first();
    assert.match(moved, /^event_misplaced/, "the tree moved and the trail did not");
    await see("select reposition_facts(array['village_a2'])");
    assert.equal(await chain.first(), "");

    await see("update event set sealed_by = null where sealed_by = $1", [ROUND]);
    assert.match(await chain.first(), /^event_seal_changed/, "opened, and its round is not");
    await see("update round set sealed = false where id = $1", [ROUND]);
    assert.equal(await chain.first(), "");
    const [one] = await see<{ id: string }>(
      "update event set sealed_by = $1 where id = (select min(id) from event) returning id::text",
      [ROUND],
    );
    assert.equal(await chain.first(), `event_seal_changed ${one?.id}`, "sealed, and its round is open");
    await see("update event set sealed_by = null");
  });

  test("values about a person: touched they are found, erased by the command they are counted", async () => {
    const [kept] = await see<{ event_id: string; value: string }>("select * from event_personal");
    assert.equal(kept?.value, "zhangsan");
    const id = kept?.event_id;
    for (const change of [
      "value = 'zhangsam'",
      "salt = set_byte(salt, 3, (get_byte(salt, 3) + 1) % 256)",
      "subject = 'x'",
      "campaign = gen_random_uuid()",
      "pos = 1",
    ]) {
      await see("create temporary table personal as select * from event_personal");
      await see(`update event_personal set ${change}`);
      assert.equal(await chain.first(), `personal_changed ${id}`, change);
      await see("delete from event_personal");
      assert.equal(await chain.first(), `personal_missing ${id}`, change);
      await see("insert into event_personal select * from personal");
      await see("update event_personal set name = 'other'");
      assert.equal(await chain.first(), `personal_missing ${id}`);
      await see("update event_personal set name = 'name'");
      await see(
        "update event_personal set value = null, salt = null, erased_at = now(), erased_by = gen_random_uuid()",
      );
      assert.equal(await chain.first(), `personal_erased_unrecorded ${id}`);
      await see("delete from event_personal");
      await see("insert into event_personal select * from personal");
      await see("drop table personal");
    }
    const body = {
      noun: "account",
      subject: "00000000-0000-4000-8000-00000000aaaa",
      basis: "asked",
      reason: "本人书面请求",
    };
    const erased = await chain.site.command("security", "erase-personal-values", body, { campaign: null });
    assert.deepEqual([erased.status, (erased.body.result as { erased: number }).erased], [200, 1]);
    const again = await chain.site.command("security", "erase-personal-values", body, { campaign: null });
    assert.deepEqual([again.status, again.body.code], [409, "nothing_to_erase"]);
    assert.deepEqual(await see("select value, salt from event_personal"), [{ value: null, salt: null }]);
    const before = await chain.check();
    assert.deepEqual([before.findings, before.erased], [[], 1], "recorded, if not sealed yet");
    await chain.seal();
    const checked = await chain.check();
    assert.deepEqual([checked.findings, checked.erased, checked.waiting], [[], 1, 0]);
    await see("update event_personal set erased_at = erased_at + interval '1 second'");
    assert.equal(await chain.first(), `personal_erased_unrecorded ${id}`);
    await see("update event_personal set erased_at = erased_at - interval '1 second'");
  });

  test("a tail that was cut off, or a chain written anew, does not hold the heads that were printed", async () => {
    const printed = await chain.heads();
    assert.equal(await chain.first({ heads: printed }), "");
    await see("create temporary table tail as select * from trail_block");
    await see("delete from trail_block where number > 4");
    const { findings, waiting } = await chain.check({ heads: [printed[1] ?? "", printed.at(-1) ?? ""] });
    assert.deepEqual(
      findings.map(({ kind, detail }) => [kind, detail]),
      [["head_unknown", printed.at(-1)]],
    );
    assert.ok(waiting > 0);

    await see("update event set kind = 'x.y' where id = (select ids[1] from trail_block where number = 1)");
    await see("delete from trail_block");
    await chain.seal(IN_BLOCK);
    assert.equal(await chain.first(), "", "a chain written anew agrees with itself");
    assert.match(await chain.first({ heads: printed }), /^head_unknown/);
    await see("update event set kind = 'problem.found' where kind = 'x.y'");
    await see("delete from trail_block");
    await see("insert into trail_block select * from tail");
    assert.equal(await chain.first({ heads: printed }), "");
  });

  test("on another cluster it goes on: what was there is listed, what comes is counted by its transactions", async () => {
    await chain.addEvents(30, null);
    assert.equal(await chain.seal(20, "another"), 2, "two blocks of what was found on arrival");
    await chain.addEvents(20, null);
    assert.ok((await chain.seal(20, "another")) >= 1);
    assert.equal(await chain.first(), "");
    const [added] = await see<{ id: string }>(
      "insert into event (id, at, kind, noun, subject) overriding system value values (-5, now(), 'unit.added', 'unit', 'x') returning id::text",
    );
    assert.equal(await chain.first(), `event_added ${added?.id}`);
    await see("delete from event where id = -5");
    assert.equal(await chain.first(), "");
  });

  test("no event of a transaction still open is passed by, however late it commits", async () => {
    const late = await chain.jobs.connect();
    const insert = "insert into event (at, kind, noun, subject) values (now(), 'unit.added', 'unit', $1)";
    await late.query("begin");
    await late.query(insert, ["late"]);
    await see(insert, ["soon"]);
    const sealed = await transact(chain.jobs, null, (tx) => sealBlock(tx, "another"));
    assert.equal(sealed, undefined, "what was committed after a transaction began that is still open waits");
    await late.query("commit");
    late.release();
    const before = (await chain.heads()).length;
    assert.ok((await chain.seal(100, "another")) >= 1);
    const [last] = await see<{ subjects: string[] }>(
      `select array_agg(e.subject order by e.subject) as subjects from event e
       where exists (select from trail_block b where b.number > $1 and e.id = any (b.ids))`,
      [before],
    );
    assert.deepEqual(last?.subjects, ["late", "soon"]);
    assert.equal(await chain.first(), "");
  });

  const BLOCK_CHANGES: Readonly<Record<string, string>> = {
    number: "999",
    cluster: "cluster || '1'",
    last_xid: "(last_xid::text::bigint - 1)::text::xid8",
    ids: "ids[1:49] || array[1::bigint]",
    receipts: "array['1.000000'] || receipts[2:50]",
    seals: "array[gen_random_uuid()] || seals[2:50]",
    digests: "set_byte(digests, 100, (get_byte(digests, 100) + 1) % 256)",
    previous: "set_byte(previous, 1, (get_byte(previous, 1) + 1) % 256)",
    digest: "set_byte(digest, 1, (get_byte(digest, 1) + 1) % 256)",
    sealed_at: "sealed_at + interval '1 microsecond'",
    after_event: "after_event + 1",
    last_event: "last_event + 1",
    events: "events - 1",
    total: "total + 1",
  };
});
