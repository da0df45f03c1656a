import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { digestEvent } from "./digest-event.ts";
import { digestFields, encodeFields } from "./digest-fields.ts";

const fields = fc.array(fc.option(fc.string({ unit: "binary" })), { maxLength: 6 });

test("no two lists of fields have one form", () => {
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      assert.equal(encodeFields(one) === encodeFields(other), same);
    }),
  );
  // Where a separator alone would fail.
  assert.notEqual(encodeFields(["a\n1:b"]), encodeFields(["a", "b"]));
  assert.notEqual(encodeFields([null]), encodeFields(["-"]));
  assert.notEqual(encodeFields([null]), encodeFields([""]));
});

test("what is digested of an event is as docs/database.md says, byte for byte", () => {
  const event = {
    id: "17",
    received_at: "1557972000.000001",
    at: "1557971700.000000",
    kind: "problem.found",
    campaign: "00000000-0000-4000-8000-00000000c001",
    noun: "problem",
    subject: "0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f",
    unit: "village_a1",
    place: "unit",
    account: null,
    command: null,
    change: '{"to": "立行立改"}',
    xid: "742",
  };
  const bytes = [
    "cunjing event 1",
    "2:17",
    "17:1557972000.000001",
    "17:1557971700.000000",
    "13:problem.found",
    "36:00000000-0000-4000-8000-00000000c001",
    "7:problem",
    "36:0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f",
    "10:village_a1",
    "4:unit",
    "-",
    "-",
    '22:{"to": "立行立改"}',
    "-",
    "3:742",
    "",
  ].join("\n");
  const wanted = createHash("sha256").update(bytes, "utf8").digest("hex");
  assert.equal(digestEvent(event, null), wanted);
});

test("a digest of one thing is never that of another", () => {
  assert.notEqual(digestFields("cunjing event 1", ["1"]), digestFields("cunjing events 1", ["1"]));
});
