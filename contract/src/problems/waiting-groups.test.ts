import assert from "node:assert/strict";
import { test } from "node:test";
import { WAITING_GROUPS, waitingGroup } from "./waiting-groups.ts";
import { WAITING_KINDS, type WaitingKind } from "./waiting-kinds.ts";

const mine = { pressing: 0, others: false };
const kinds = Object.keys(WAITING_KINDS) as WaitingKind[];

test("first what is late with the reader, then what others wait for, then what others are late with, then the rest", () => {
  const shown: [WaitingKind, Parameters<typeof waitingGroup>[1]][] = [
    ["results_to_submit", mine],
    ["overdue", { pressing: 5, others: true }],
    ["results_to_sign", mine],
    ["to_answer", { pressing: 1, others: false }],
  ];
  const order = shown
    .map(([kind, how]) => [WAITING_GROUPS.indexOf(waitingGroup(kind, how)), kind] as const)
    .sort(([a], [b]) => a - b)
    .map(([, kind]) => kind);
  assert.deepEqual(order, ["to_answer", "results_to_sign", "overdue", "results_to_submit"]);
});

test("the same overdue problem is the responsible side's own, and a follow-up of whoever dispatched it", () => {
  assert.equal(waitingGroup("overdue", { pressing: 1, others: false }), "late");
  assert.equal(waitingGroup("overdue", { pressing: 1, others: true }), "followed_up");
  assert.equal(waitingGroup("overdue", { pressing: 0, others: true }), "waiting");
});

test("signature, number and issue hold others up whatever day they bear; what was sent back is late as such", () => {
  const without = kinds.filter((kind) => waitingGroup(kind, mine) !== "waiting");
  assert.deepEqual(without, [
    "returned",
    "results_to_sign",
    "results_to_number",
    "results_to_issue",
    "documents_to_sign",
    "documents_to_issue",
  ]);
});
