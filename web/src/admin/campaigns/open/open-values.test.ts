import assert from "node:assert/strict";
import { test } from "node:test";
import { openBody } from "./open-values.ts";

const VALUES = {
  title: " 百日攻坚 ",
  root: [{ unit: "city", name: "示例市" }],
  first_day: "2019-04-09",
  last_day: "2019-07-17",
};

test("only what was said is sent: no campaign above, no decisions, unless they were chosen", () => {
  assert.deepEqual(openBody("id", VALUES, { text: "language: 1", variants: {}, setBy: "市长办公会" }), {
    campaign: "id",
    title: "百日攻坚",
    root: "city",
    first_day: "2019-04-09",
    last_day: "2019-07-17",
    policy: "language: 1",
  });
});

test("a decision carries who took it, where that is said", () => {
  const chosen = { text: "x", variants: { weights: "by_days" }, setBy: " 市长办公会 " };
  const body = openBody("id", { ...VALUES, parent: "above" }, chosen);
  assert.deepEqual(body.decisions, { weights: { value: "by_days", set_by: "市长办公会" } });
  assert.equal(body.parent, "above");
  const unsaid = openBody("id", VALUES, { ...chosen, setBy: "" });
  assert.deepEqual(unsaid.decisions, { weights: { value: "by_days" } });
});
