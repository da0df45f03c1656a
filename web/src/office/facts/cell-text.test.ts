import assert from "node:assert/strict";
import { test } from "node:test";
import { cellText } from "./cell-text.ts";

const TRUTHS = { yes: "是", no: "否" };
const column = (type: "text" | "number" | "truth" | "choice" | "instant", measure: string | null = null) => ({
  type,
  measure,
  choices: type === "choice" ? [{ id: "exposure", zh: "曝光" }] : [],
});

test("a cell stands as offices write it", () => {
  assert.equal(cellText(column("choice"), "exposure", TRUTHS), "曝光");
  assert.equal(cellText(column("choice"), "内部通报", TRUTHS), "内部通报");
  assert.equal(cellText(column("truth"), "false", TRUTHS), "否");
  assert.equal(cellText(column("number", "吨"), "35.5", TRUTHS), "35.5 吨");
  assert.equal(cellText(column("instant"), "2019-04-12T09:30", TRUTHS), "2019-04-12 09:30");
});

test("what was not entered is a dash, never a zero", () => {
  assert.equal(cellText(column("number", "吨"), undefined, TRUTHS), "—");
  assert.equal(cellText(column("text"), "", TRUTHS), "—");
});
