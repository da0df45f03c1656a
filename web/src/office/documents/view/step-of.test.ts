import assert from "node:assert/strict";
import { test } from "node:test";
import { stepOf } from "./step-of.ts";

const one = {
  own: true,
  own_draft: true,
  state: "drafted",
  moves: [],
  missing: [],
  recipients: 0,
  received: 0,
} as const;
const all = (_verb?: string) => true;
const none = (_verb?: string) => false;
const stepIn = (more: object, can = all, isAddressed = false) =>
  stepOf({ ...one, ...more } as unknown as Parameters<typeof stepOf>[0], can, isAddressed);

test("a draft is submitted by whoever may draft", () => {
  assert.equal(stepIn({}), "submit");
  assert.equal(stepIn({}, none), "others");
  // Whoever reviews it has a step of their own, after its drafter's.
  assert.equal(stepIn({ own_draft: false }), "draft_of_other");
  assert.equal(
    stepIn({ own_draft: false }, (verb = "") => verb !== "document.sign"),
    "submit",
  );
});

test("what was submitted is reviewed, then signed, and never by its drafter", () => {
  const submitted = { state: "submitted", moves: ["opine"] };
  assert.equal(stepIn({ ...submitted, missing: ["核稿"] }), "opine");
  assert.equal(stepIn(submitted), "sign");
  assert.equal(stepIn({ state: "submitted", moves: [] }), "own_draft");
  assert.equal(stepIn(submitted, none), "others");
});

test("what is signed is issued, unless it is sealed or somebody else's to issue", () => {
  assert.equal(stepIn({ state: "signed", moves: ["issue"] }), "issue");
  assert.equal(stepIn({ state: "signed", moves: [] }), "others");
  assert.equal(stepIn({ state: "signed", moves: ["issue"] }, none), "others");
});

test("the addressee signs for it; the issuing side waits for the last of them", () => {
  const issued = { state: "issued", recipients: 2, received: 1 };
  assert.equal(stepIn({ ...issued, own: false }, all, true), "receive");
  assert.equal(stepIn({ ...issued, own: false }), "done");
  assert.equal(stepIn(issued), "receipts");
  assert.equal(stepIn({ ...issued, state: "receipted", received: 2 }), "done");
  assert.equal(stepIn({ state: "void" }, all, true), "void");
});
