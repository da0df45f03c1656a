import assert from "node:assert/strict";
import { test } from "node:test";
import { NAVIGATION, SITE_NAVIGATION } from "./navigation.ts";

test("no two pages of a navigation share an address or a key", () => {
  for (const groups of [NAVIGATION, SITE_NAVIGATION]) {
    const entries = groups.flatMap((group) => group.entries);
    const keys = entries.flatMap(({ key }) => (key === undefined ? [] : [key]));
    assert.equal(new Set(keys).size, keys.length, keys.toSorted().join(" "));
    assert.equal(new Set(entries.map(({ to }) => to)).size, entries.length);
  }
});
