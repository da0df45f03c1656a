import assert from "node:assert/strict";
import { test } from "node:test";
import { POWERS, type Verb } from "@cunjing/contract";
import { firstPage, NAVIGATION, SITE_NAVIGATION } from "./navigation.ts";

test("no two pages of a navigation share an address or a key", () => {
  for (const groups of [NAVIGATION, SITE_NAVIGATION]) {
    const entries = groups.flatMap((group) => group.entries);
    const keys = entries.flatMap(({ key }) => (key === undefined ? [] : [key]));
    assert.equal(new Set(keys).size, keys.length, keys.toSorted().join(" "));
    assert.equal(new Set(entries.map(({ to }) => to)).size, entries.length);
  }
});

test("a post that sees no problems begins its day on the first page that it has", () => {
  const may = (verbs: readonly Verb[]) => (verb: Verb) => verbs.includes(verb);
  assert.equal(firstPage(may(POWERS.village)), "today");
  assert.equal(firstPage(may(POWERS.third_party)), "rounds");
});
