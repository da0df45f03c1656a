import assert from "node:assert/strict";
import { test } from "node:test";
import { readEntries, readWords, showEntries } from "./read-words.ts";

test("what is left empty is not said; the rest is trimmed", () => {
  assert.deepEqual(readWords({ grounds: " 依据 ", demand: "  ", explain: false, feedback_items: [] }), {
    grounds: "依据",
  });
  assert.deepEqual(readWords({ explain: true, feedback_items: ["整改结果"] }), {
    explain: true,
    feedback_items: ["整改结果"],
  });
});

test("entries are a line each, title before the colon", () => {
  assert.deepEqual(readEntries("抓清运：每日一清\n\n 长效保洁: 定岗定责 "), [
    { title: "抓清运", text: "每日一清" },
    { title: "长效保洁", text: "定岗定责" },
  ]);
  assert.deepEqual(readEntries("没有标题"), [{ title: "没有标题", text: "没有标题" }]);
});

test("what was said before comes back as it was written", () => {
  const text = "抓清运：每日一清\n长效保洁：定岗定责";
  assert.equal(showEntries(readEntries(text)), text);
  assert.equal(showEntries(undefined), "");
});
