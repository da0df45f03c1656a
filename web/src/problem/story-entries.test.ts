import assert from "node:assert/strict";
import { test } from "node:test";
import { storyEntries } from "./story-entries.ts";

const event = (kind: string, at: string) => ({
  kind,
  label: kind,
  by: null,
  at,
  received_at: at,
  from: null,
  to: null,
  said: {},
});
const at = (time: string, day = "2019-04-09") => `${day}T${time}:00.000+08:00`;
const photo = (stage: "before" | "after", time: string) => ({
  evidence: `${stage} ${time}`,
  stage,
  state: "derived",
  kind: "photo" as const,
  note: null,
  at: at(time),
  stored_at: null,
});
const step = (kind: "receipt" | "hand_on", time: string) => ({
  step: `${kind} ${time}`,
  kind,
  by: "甲县行动办公室",
  to: null,
  to_name: null,
  problems: [],
  text: null,
  due_on: null,
  leader_post: null,
  person_post: null,
  medium: "system" as const,
  at: at(time),
  received_at: at(time),
});
const document = (...steps: ReturnType<typeof step>[]) => ({
  dispatch: "d",
  channel: "notice",
  channel_label: "督办通知",
  number: null,
  slip: null,
  receiver: "c",
  receiver_name: "甲县",
  issuer: "第1督查组组长",
  issued_at: at("10:00"),
  due_on: null,
  demand: null,
  received_at: null,
  answered_at: null,
  steps,
});
const parts = {
  documents: [document(step("receipt", "11:00"), step("hand_on", "12:00"))],
  requests: [],
  warnings: [],
  rechecks: [],
  evidence: [photo("before", "09:05"), photo("before", "09:07"), photo("after", "15:00")],
  lineage: [],
  rebound_of: null,
  rebounds: [],
};

test("the newest first, of one minute what was received last; photos of a stage and day are one entry; a receipt is told once", () => {
  const events = [
    event("problem.found", at("09:00")),
    event("problem.dispatch", at("10:00")),
    event("problem.sign_receipt", at("11:00")),
    event("problem.accept", at("16:00")),
    event("problem.close", at("16:00")),
  ];
  const told = storyEntries(events, parts).map((entry) =>
    entry.kind === "event"
      ? entry.event.kind
      : entry.kind === "step"
        ? entry.step.kind
        : `${entry.stage} ${entry.count}`,
  );
  assert.deepEqual(told, [
    "problem.close",
    "problem.accept",
    "after 1",
    "hand_on",
    "problem.sign_receipt",
    "problem.dispatch",
    "before 2",
    "problem.found",
  ]);
});

test("without the parts (a further page) the events alone are told", () => {
  assert.equal(storyEntries([event("problem.found", at("09:00"))], null).length, 1);
});
