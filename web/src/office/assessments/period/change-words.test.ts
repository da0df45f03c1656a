import assert from "node:assert/strict";
import { test } from "node:test";
import { changeWords } from "./change-words.ts";

const speech = {
  scores: new Map([["xun_score", "旬查成绩"]]),
  rank: "名次",
  phrase: ({ zh }: { zh: string }) => zh,
};

test("codes are said by the policy's labels, states in words, long decimals are cut", () => {
  const words = (what: string, label: string, before: string | null, after: string | null) =>
    changeWords({ what, label, before, after }, speech);
  assert.deepEqual(words("score", "xun_score", "62.1324675325", null), {
    label: "旬查成绩",
    before: "62.1324…",
    after: null,
  });
  assert.equal(words("rank", "xun_score.in_pool", "4", "3").label, "旬查成绩 名次");
  assert.deepEqual(words("measure", "通报批评", "proposed", null), {
    label: "通报批评",
    before: "建议",
    after: null,
  });
  assert.deepEqual(words("list", "旬查末位", "旬查末位", null).label, "旬查末位");
});
