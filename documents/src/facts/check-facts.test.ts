import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleFacts } from "../examples/example-facts.ts";
import { isDocumentFailure } from "../failure.ts";
import { type DocumentKindId, documentKindIds } from "../kinds/document-kinds.ts";
import { checkFacts, isKept } from "./check-facts.ts";

const KEPT = documentKindIds.filter(isKept);

test("every kind that is kept reads its own example back as it was", () => {
  assert.ok(KEPT.length >= 20, String(KEPT.length));
  for (const id of KEPT) assert.deepEqual(checkFacts(id, exampleFacts[id]), exampleFacts[id], id);
});

/** Every fact of an example, one level deep, left out or made a number. */
const broken = (id: DocumentKindId, facts: Record<string, unknown>) =>
  Object.keys(facts).map((key) => [id, key, { ...facts, [key]: { not: "this" } }] as const);

test("a fact of another shape is refused and named", () => {
  for (const id of KEPT) {
    for (const [, key, facts] of broken(id, exampleFacts[id] as unknown as Record<string, unknown>)) {
      assert.throws(
        () => checkFacts(id, facts),
        (error) =>
          isDocumentFailure(error) &&
          error.code === "facts_malformed" &&
          error.details.fact?.startsWith(key) === true,
        `${id}.${key}`,
      );
    }
  }
});

test("a fact that nobody knows is refused: a misspelt one would be dropped in silence", () => {
  for (const id of KEPT)
    assert.throws(
      () => checkFacts(id, { ...exampleFacts[id], deadlin: "2019-05-18" }),
      /facts_malformed/,
      id,
    );
});
