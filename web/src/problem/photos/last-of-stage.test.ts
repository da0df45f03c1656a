import assert from "node:assert/strict";
import { test } from "node:test";
import { isLastOfStage } from "./last-of-stage.ts";

const photo = (evidence: string, more: object = {}) => ({
  evidence,
  stage: "before" as const,
  kind: "photo" as const,
  stored_at: "2019-05-09T09:00:00+08:00",
  ...more,
});

test("a photo is the last of its stage where no other of the stage is here whole", () => {
  const one = photo("a");
  assert.ok(isLastOfStage(one, [one, photo("b", { stage: "after" }), photo("c", { stored_at: null })]));
  assert.ok(!isLastOfStage(one, [one, photo("b")]));
});

test("a scanned page and what is of no stage hold nothing up", () => {
  const page = photo("a", { kind: "file" });
  const other = photo("b", { stage: "other" });
  assert.ok(!isLastOfStage(page, [page]));
  assert.ok(!isLastOfStage(other, [other]));
});
