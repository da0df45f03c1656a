import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PullAnswer } from "../api/sync/pull-changes.ts";
import { FAILURES } from "../failures/catalogue.ts";
import { nextBatch } from "./batch-size.ts";
import { clockOffset, mendTime } from "./mend-clock.ts";
import { batchOf, giveUp, settleHeldRows, settlePush } from "./outbox.ts";
import { CONFLICTS, outcomeOfFailure } from "./outcome-of-failure.ts";
import {
  act,
  beginSync,
  hearPull,
  hearPush,
  hearUnits,
  leaveCampaign,
  newPhone,
  nextRequest,
  type Phone,
} from "./phone.ts";
import { changeStore, emptyStore } from "./phone-store.ts";

const NOW = "2019-05-16T02:00:00Z";
const command = (id: string, size = 1) => ({ id, name: "find-problem", body: { text: "x".repeat(size) } });
const withThree: Phone = ["a", "b", "c"].reduce((phone, id) => act(phone, command(id)), newPhone);
const pushed = (results: object[], next_batch = 7) =>
  ({ received_at: NOW, clock_offset_ms: 5, results, settled: [], next_batch }) as never;
const pulled = (more: Partial<PullAnswer>) =>
  ({
    reset: false,
    left: [],
    changes: [],
    cursor: "1",
    more: false,
    units: "u",
    server_time: NOW,
    ...more,
  }) as PullAnswer;
const failed = { code: "problem_closed", title: "", next: "", details: {} };

describe("the outbox", () => {
  test("sends what is unsent, as many as the server takes and no more than so many characters, one at least", () => {
    assert.deepEqual(
      batchOf(withThree.outbox, 2, 10_000).map(({ id }) => id),
      ["a", "b"],
    );
    const large = [command("a", 900), command("b", 900)].reduce(act, newPhone).outbox;
    assert.deepEqual(
      batchOf(large, 9, 1_000).map(({ id }) => id),
      ["a"],
    );
    assert.deepEqual(
      batchOf(large, 9, 10).map(({ id }) => id),
      ["a"],
    );
  });

  test("what is done goes, what waits stays, what needs its person says why, the rest is sent again", () => {
    const answer = pushed([
      { id: "a", outcome: "done", result: null },
      { id: "b", outcome: "held", awaits: [], expires_at: NOW },
      { id: "c", outcome: "conflict", failure: failed, current: [] },
    ]);
    const { outbox } = withThree;
    const after = settlePush(outbox, answer);
    assert.deepEqual(
      after.map(({ id, state }) => [id, state]),
      [
        ["b", "waiting"],
        ["c", "attention"],
      ],
    );
    assert.deepEqual(settlePush(after, answer), after, "heard twice");
    assert.deepEqual(settlePush(outbox, pushed([{ id: "a", outcome: "later" }])), outbox);
    assert.deepEqual(
      giveUp(after, "c").map(({ id }) => id),
      ["b"],
    );
  });

  test("the feed tells of what waited on the server", () => {
    const waiting = settlePush(
      withThree.outbox,
      pushed(["a", "b", "c"].map((id) => ({ id, outcome: "held", awaits: [], expires_at: NOW }))),
    );
    const rows = [
      ["a", "done"],
      ["b", "expired"],
      ["c", "held"],
    ].map(([id, state]) => ({ type: "held", id, row: { state } }));
    assert.deepEqual(
      settleHeldRows(waiting, rows as never).map(({ id, state }) => [id, state]),
      [
        ["b", "attention"],
        ["c", "waiting"],
      ],
    );
  });
});

describe("a sync", () => {
  test("pushes until nothing is unsent, pulls until nothing is left, reads the units where they changed, and rests", () => {
    let phone = beginSync({ ...withThree, next_batch: 2 });
    assert.equal(nextRequest(phone, NOW)?.kind, "push");
    phone = hearPush(
      phone,
      pushed(
        [
          { id: "a", outcome: "done" },
          { id: "b", outcome: "done" },
        ],
        9,
      ),
    ).phone;
    assert.equal(phone.stage, "push");
    phone = hearPush(phone, pushed([{ id: "c", outcome: "done" }])).phone;
    assert.deepEqual(nextRequest(phone, NOW), { kind: "pull", cursor: null });
    phone = hearPull(phone, pulled({ more: true })).phone;
    assert.deepEqual(nextRequest(phone, NOW), { kind: "pull", cursor: "1" });
    phone = hearPull(phone, pulled({ cursor: "2" })).phone;
    assert.deepEqual(nextRequest(phone, NOW), { kind: "units", since: null });
    phone = hearUnits(phone, { version: "u", whole: true, units: [], gone: [], above: [] }).phone;
    assert.equal(nextRequest(phone, NOW), null);
    phone = hearPull(beginSync(phone), pulled({ cursor: "2" })).phone;
    assert.equal(phone.stage, "rest", "the units are the same");
  });

  test("a server that comes to none of the commands is left alone until the next sync", () => {
    const { phone } = hearPush(
      beginSync(withThree),
      pushed(["a", "b", "c"].map((id) => ({ id, outcome: "later" }))),
    );
    assert.equal(phone.stage, "pull");
    assert.equal(phone.outbox.length, 3);
  });

  test("a phone survives as JSON at any moment", () => {
    const phone = beginSync(withThree);
    assert.deepEqual(JSON.parse(JSON.stringify(phone)), phone);
  });
});

describe("the store", () => {
  const unit = (id: string, pos: number) => ({
    unit: id,
    name: id,
    kind: "village",
    code: null,
    parent: null,
    pos,
    pos_end: pos,
    withdrawn_on: null,
    successor: null,
  });
  const filled = () => {
    const store = emptyStore();
    changeStore(store, [
      ...["a", "b"].map((id, at) => ({ kind: "put_unit" as const, unit: unit(id, at * 10) })),
      ...["a", "b"].map((id, at) => ({
        kind: "put" as const,
        type: "problem" as const,
        id,
        row: { unit: id, pos: at * 10, ...(at === 1 ? { sealed_by: "r" } : {}) },
      })),
      { kind: "put", type: "dispatch", id: "d", row: { receiver: "county", problems: ["b"] } },
      { kind: "put", type: "task", id: "t", row: { unit: "a", pos: 0, team: "one" } },
    ]);
    return store;
  };
  const ids = (store: ReturnType<typeof filled>) =>
    [...store.rows.values()].flatMap((rows) => [...rows.keys()]);

  test("rows leave by place, by seal, by team, or all of a type", () => {
    const leave = (left: object) => {
      const store = filled();
      changeStore(store, [{ kind: "leave", left: left as never }]);
      return ids(store);
    };
    assert.deepEqual(leave({ types: ["problem"], ranges: [[5, 20]] }), ["t", "a", "d"]);
    assert.deepEqual(leave({ types: ["problem"], round: "r" }), ["t", "a", "d"]);
    assert.deepEqual(leave({ types: ["task"], team: "one" }), ["a", "b", "d"]);
    assert.deepEqual(leave({ types: ["task"], team: "two" }), ["t", "a", "b", "d"]);
    assert.deepEqual(leave({ types: ["problem", "dispatch"] }), ["t"]);
  });

  test("a unit that goes takes its rows along, and documents of which no problem is left", () => {
    const store = filled();
    changeStore(store, [{ kind: "remove_units", units: ["b"] }]);
    assert.deepEqual(ids(store), ["t", "a"]);
    const kept = filled();
    changeStore(kept, [{ kind: "keep_units", units: ["b"] }]);
    assert.deepEqual([ids(kept), [...kept.units.keys()]], [["b", "d"], ["b"]]);
  });

  test("a reset clears the rows; leaving the campaign clears all but what was not sent", () => {
    const store = filled();
    changeStore(
      store,
      hearPull(newPhone, pulled({ reset: true, changes: [{ type: "problem", id: "n", row: {} as never }] }))
        .store,
    );
    assert.deepEqual(ids(store), ["n"]);
    const { phone, store: changes } = leaveCampaign(settled());
    changeStore(store, changes);
    assert.deepEqual([ids(store), store.units.size], [[], 0]);
    assert.deepEqual(
      phone.outbox.map(({ id }) => id),
      ["b", "c"],
    );
  });

  const settled = (): Phone => ({
    ...withThree,
    outbox: settlePush(withThree.outbox, pushed([{ id: "a", outcome: "held", awaits: [], expires_at: NOW }])),
  });
});

test("a batch grows with a fast server, by four times at most, and shrinks with a slow one", () => {
  assert.equal(nextBatch(100, 100), 400);
  assert.equal(nextBatch(400, 500), 500);
  assert.equal(nextBatch(400, 8_000), 50);
  assert.equal(nextBatch(400, 80_000), 20);
});

test("a clock is wrong when it is ahead, or behind by more than the way takes; nothing happens after it was received", () => {
  const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000);
  assert.equal(clockOffset(at(0), at(119)), 0);
  assert.equal(clockOffset(at(0), at(121)), 121_000);
  assert.equal(clockOffset(at(1), at(0)), -1_000);
  assert.deepEqual(mendTime(at(-3_600), 7_200_000, at(0)), at(0));
  assert.deepEqual(mendTime(at(86_400), -86_400_000, at(60)), at(0));
});

test("every failure that is a conflict is in the catalogue, and what is none is refused", () => {
  for (const code of CONFLICTS) assert.ok(code in FAILURES, code);
  assert.equal(outcomeOfFailure("problem_base_awaited"), "held");
  assert.equal(outcomeOfFailure("problem_photos_awaited"), "photos_awaited");
  assert.equal(outcomeOfFailure("busy"), "later");
  assert.equal(outcomeOfFailure("body_wrong"), "refused");
});
