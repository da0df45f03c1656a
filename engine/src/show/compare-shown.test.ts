import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareShown } from "./compare-shown.ts";
import type { ShownPolicy } from "./types.ts";

const policy = (...articles: readonly (readonly [heading: string, ...lines: string[]])[]): ShownPolicy => ({
  title: "示例办法",
  preamble: [],
  chapters: [
    {
      heading: "考评",
      articles: articles.map(([heading, ...lines]) => ({
        heading,
        clause: ["1"],
        lines: lines.map((text) => ({ depth: 1 as const, text, clause: ["2"] })),
      })),
    },
  ],
  clauses: [],
});

test("a phrase that took another's place is one change, with its article and clause", () => {
  const was = policy(["月考评", "满分 100 分", "每月一查"], ["排名", "按得分"]);
  const is = policy(["月考评", "满分 110 分", "每月一查"], ["排名", "按得分"]);
  assert.deepEqual(compareShown(was, is), [
    {
      chapter: "考评",
      heading: "月考评",
      was: { article: 1, text: "满分 100 分", clause: ["2"] },
      is: { article: 1, text: "满分 110 分", clause: ["2"] },
    },
  ]);
});

test("what is new and what is gone stands alone, and a shifted number is no difference", () => {
  const was = policy(["月考评", "每月一查"], ["排名", "按得分"]);
  const more = policy(["总则", "适用于各村"], ["月考评", "每月一查"], ["排名", "按得分"]);
  const added = compareShown(was, more);
  assert.deepEqual(
    added.map((one) => [one.was, one.is?.text]),
    [
      [null, "总则"],
      [null, "适用于各村"],
    ],
  );
  assert.deepEqual(
    compareShown(more, was).map((one) => [one.was?.text, one.is]),
    [
      ["总则", null],
      ["适用于各村", null],
    ],
  );
});

test("a text differs from itself in nothing, and the changes turn the one into the other", () => {
  const lines = fc.array(fc.constantFrom("甲", "乙", "丙", "丁"), { maxLength: 8 });
  const sorted = (texts: readonly (string | undefined)[]) => texts.filter((one) => one !== undefined).sort();
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const [was, is] = [policy(["条", ...a]), policy(["条", ...b])];
      assert.deepEqual(compareShown(was, was), []);
      const changes = compareShown(was, is);
      const gone = changes.map((one) => one.was?.text);
      const fresh = changes.map((one) => one.is?.text);
      // What was, without what is gone, and with what is new, is what is.
      assert.deepEqual(sorted([...a, ...fresh]), sorted([...b, ...gone]));
    }),
  );
});
