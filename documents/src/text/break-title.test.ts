import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { breakTitle, displayWidth } from "./break-title.ts";

test("a short title stays on one line", () => assert.deepEqual(breakTitle("现场交办单"), ["现场交办单"]));

test("no word is split, and the lines are of like length", () => {
  assert.deepEqual(breakTitle("关于甲县城乡环境整治百日攻坚行动督查发现问题整改的督办通知"), [
    "关于甲县城乡环境整治百日攻坚行动",
    "督查发现问题整改的督办通知",
  ]);
});

test("a campaign's name begins a line rather than being cut", () => {
  assert.deepEqual(breakTitle("关于5月上旬（4月29日—5月8日）城乡环境百日攻坚行动旬查情况的通报"), [
    "关于5月上旬（4月29日—5月8日）",
    "城乡环境百日攻坚行动旬查情况的通报",
  ]);
});

test("a team's name keeps its number", () => {
  const lines = breakTitle("市城乡环境整治百日攻坚行动第二督查组关于5月中旬（5月9日—18日）督导情况的报告");
  assert.ok(
    lines.some((line) => line.includes("第二督查组")),
    lines.join("/"),
  );
  assert.ok(
    lines.some((line) => line.includes("（5月9日—18日）")),
    lines.join("/"),
  );
});

test("a line never begins with a particle or a closing mark", () => {
  for (const title of [
    "关于印发《示例市城乡环境整治百日攻坚行动督查考评办法》的通知",
    "关于对2019年第二季度城乡环境整治先进单位予以表扬的通报",
  ]) {
    for (const line of breakTitle(title)) assert.doesNotMatch(line, /^[的、，》）]/);
  }
});

test("lines put together are the title, and none is too wide where words allow", () => {
  const word = fc.constantFrom(
    "城乡环境整治",
    "督查",
    "情况",
    "的",
    "通报",
    "关于",
    "甲县",
    "问题",
    "整改",
    "2019年",
    "第二季度",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      const title = words.join("");
      const lines = breakTitle(title);
      assert.equal(lines.join(""), title);
      if (lines.length > 1) assert.ok(lines.every((line) => displayWidth(line) <= 19));
    }),
    { numRuns: 60 },
  );
});
