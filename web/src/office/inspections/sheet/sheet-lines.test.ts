import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreByStandard } from "@cunjing/contract";
import { addObject, emptySheet, itemsOf, sheetOf, step } from "./sheet-lines.ts";
import { lessThan, markOf, type StandardAnswer, standardOf } from "./standard-of.ts";

const STANDARD: StandardAnswer = {
  id: "village_check",
  label: "村庄检查评分细则",
  day: "2019-05-16",
  digest: "0".repeat(64),
  full: "100",
  clause: ["S1-35"],
  groups: [{ id: "litter", label: "垃圾", full: "40" }],
  items: [
    { id: "heap", label: "垃圾堆", clause: ["S1-35"], full: "30", deduct: "10/3", group: "litter" },
    { id: "ditch", label: "沟渠漂浮物", clause: ["S1-35"], full: "20", deduct: "2" },
    { id: "look", label: "观感", clause: ["S1-35"], full: "10", graded: true },
  ],
};

const typed = (values: Record<string, string>) =>
  emptySheet(STANDARD).map((line) => ({ ...line, value: values[line.item] ?? "" }));

test("only what says something is sent: occurrences as counts, grades as scores, a grade of 0 too", () => {
  assert.deepEqual(itemsOf(STANDARD, typed({ heap: "2", look: "0" })), [
    { item: "heap", count: "2" },
    { item: "look", score: "0" },
  ]);
  assert.deepEqual(itemsOf(STANDARD, typed({})), []);
});

test("the browser's provisional score is the engine's, exact where it does not end", () => {
  const score = (values: Record<string, string>) =>
    scoreByStandard(standardOf(STANDARD), itemsOf(STANDARD, typed(values)));
  assert.equal(score({ heap: "1", look: "10" }).score, "290/3");
  assert.equal(score({ heap: "20", look: "10" }).score, "70");
  assert.deepEqual(score({ heap: "1" }).ungraded, ["look"]);
  assert.equal(score({ heap: "1" }).score, null);
});

test("what was entered comes back as the same items", () => {
  const items = [
    { item: "heap", object: "村口", count: "2", note: "路边" },
    { item: "heap", object: "村尾", count: "1" },
    { item: "look", score: "8.5" },
  ];
  assert.deepEqual(itemsOf(STANDARD, sheetOf(STANDARD, items)), items);
});

test("another object stands below the last line of its item", () => {
  const lines = addObject(addObject(emptySheet(STANDARD), "heap"), "heap");
  assert.deepEqual(
    lines.map(({ item }) => item),
    ["heap", "heap", "heap", "ditch", "look"],
  );
  assert.equal(new Set(lines.map(({ key }) => key)).size, lines.length);
});

test("counting goes on by one and never below nothing", () => {
  assert.equal(step("", 1), "1");
  assert.equal(step("9", 1), "10");
  assert.equal(step("1", -1), "");
  assert.equal(step("", -1), "");
  assert.equal(step("1.5", 1), "1");
});

test("marks and differences are exact", () => {
  assert.equal(markOf("30", "-10/3"), "80/3");
  assert.equal(markOf("30", undefined), "30");
  assert.equal(markOf(undefined, "-5"), "");
  assert.equal(lessThan("95.5", "90"), "5.5");
  assert.equal(lessThan(null, "90"), null);
});
