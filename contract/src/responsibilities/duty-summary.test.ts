import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPolicy, type Policy, parseDay, parseFraction } from "@cunjing/engine";
import fc from "fast-check";
import { dutySummary, type WorkRecord } from "./duty-summary.ts";

const POLICIES = join(import.meta.dirname, "../../../policies");

function policyOf(file: string, day: string): Policy {
  const loaded = loadPolicy(readFileSync(join(POLICIES, file), "utf8"), file);
  assert.ok("source" in loaded);
  const version = loaded.source.at(day);
  assert.ok("policy" in version);
  return version.policy;
}

const liangshan = policyOf("liangshan-2022/liangshan.yaml", "2022-10-01");
const gaoming = policyOf("gaoming-2019/gaoming.yaml", "2019-08-01");

const holding = (role: string, from: string | null = null, to: string | null = null, unit = "v") => ({
  holder: "post_leader",
  role,
  unit,
  from: from === null ? null : parseDay(from),
  to: to === null ? null : parseDay(to),
});

const visit = (id: string, role: string, day: string, amount: string | null = null): WorkRecord => ({
  id,
  holder: "post_leader",
  role,
  unit: "v",
  day: parseDay(day),
  amount: amount === null ? null : parseFraction(amount),
  from: "visits",
});

test("A18: a contact visit on 30 March and on 1 July: the first and the third quarter are done, the second is missing", () => {
  const visits = [visit("a", "contact_leader", "2023-03-30"), visit("b", "contact_leader", "2023-07-01")];
  const days = { first: "2023-01-01", last: "2023-09-30" };
  const [duty, ...others] = dutySummary(liangshan, [holding("contact_leader")], visits, days, "2023-09-30");
  assert.deepEqual(others, []);
  assert.deepEqual(
    duty?.lines.map(({ period, state, said, records }) => [period, state, said, records]),
    [
      ["2023-q1", "met", "已履行", ["a"]],
      ["2023-q2", "missing", "未见记录", []],
      ["2023-q3", "met", "已履行", ["b"]],
    ],
  );
});

test("A19: half a day in one week and none in the next: below the guideline, and nothing follows from it", () => {
  const visits = [visit("a", "paired", "2019-07-30", "0.5")];
  const days = { first: "2019-07-29", last: "2019-08-11" };
  const [duty] = dutySummary(gaoming, [holding("paired")], visits, days, "2019-08-11");
  assert.equal(duty?.guideline, true);
  assert.deepEqual(
    duty?.lines.map(({ state, said, amount }) => [state, said, amount]),
    [
      ["met", "已履行", "0.5"],
      ["below_guideline", "低于指引", "0"],
    ],
  );
  const keys = new Set(duty?.lines.flatMap((line) => Object.keys(line)));
  assert.deepEqual([...keys].sort(), ["amount", "period", "records", "said", "state", "title", "unit"]);
});

test("a duty without a number in the document is recorded and never judged", () => {
  const own = [holding("township")];
  const days = { first: "2022-10-01", last: "2022-10-31" };
  const [duty] = dutySummary(liangshan, own, [], days, "2022-10-31");
  assert.equal(duty?.at_least, null);
  assert.deepEqual(
    duty?.lines.map(({ state }) => state),
    ["recorded"],
  );
});

test("who took over in the middle of a period is not judged for it; work before that is another's", () => {
  const visits = [visit("before", "contact_leader", "2023-04-10")];
  const days = { first: "2023-04-01", last: "2023-06-30" };
  const [duty] = dutySummary(
    liangshan,
    [holding("contact_leader", "2023-05-01")],
    visits,
    days,
    "2023-06-30",
  );
  assert.deepEqual(
    duty?.lines.map(({ state, records }) => [state, records]),
    [["part_term", []]],
  );
});

test("records of another kind than the duty asks for do not count", () => {
  const inspection: WorkRecord = { ...visit("i", "contact_leader", "2023-02-01"), from: "inspections" };
  const days = { first: "2023-01-01", last: "2023-03-31" };
  const [duty] = dutySummary(liangshan, [holding("contact_leader")], [inspection], days, "2023-03-31");
  assert.deepEqual(
    duty?.lines.map(({ state }) => state),
    ["missing"],
  );
});

test("the order of the records changes nothing, and one holder's summary says nothing of another's records", () => {
  const day = fc.integer({ min: parseDay("2023-01-01"), max: parseDay("2023-12-31") });
  const record = fc.record({ day, own: fc.boolean(), id: fc.uuid() });
  fc.assert(
    fc.property(fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 12 }), (given) => {
      const records = given.map(({ id, day: on, own }) => ({
        ...visit(id, "contact_leader", "2023-01-01"),
        day: on,
        holder: own ? "post_leader" : "post_other",
      }));
      const days = { first: "2023-01-01", last: "2023-12-31" };
      const of = (all: readonly WorkRecord[]) =>
        dutySummary(liangshan, [holding("contact_leader")], all, days, "2023-12-31");
      const own = records.filter(({ holder }) => holder === "post_leader");
      assert.deepEqual(of(records), of(records.toReversed()));
      assert.deepEqual(of(records), of(own));
    }),
  );
});
