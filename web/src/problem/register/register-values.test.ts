import assert from "node:assert/strict";
import { test } from "node:test";
import { blankValues, bodyOf, foundAt, nextValues, type RegisterValues } from "./register-values.ts";

const UNIT = { unit: "v_jia_1", name: "张村" };
const FULL: RegisterValues = {
  ...blankValues("2019-05-09"),
  source: "hotline",
  units: [UNIT],
  description: "  路口积存垃圾 ",
  place: " ",
  category: "rubbish",
  severity: "prominent",
  stock: "new",
  found_on: "2019-05-08",
  found_at: "16:20",
};

test("what is empty is left out, and texts lose their margins", () => {
  assert.deepEqual(bodyOf(FULL, "p", ["e1"]), {
    problem: "p",
    unit: "v_jia_1",
    description: "路口积存垃圾",
    photos: ["e1"],
    source: "hotline",
    category: "rubbish",
    severity: "prominent",
    stock: "new",
    found_on: "2019-05-08",
  });
  const bare = bodyOf({ ...FULL, stock: "", place: "村口" }, "p", []);
  assert.ok(!("stock" in bare));
  assert.equal(bare.place, "村口");
});

test("the next one has the unit, source and day of the last, and nothing else of it", () => {
  assert.deepEqual(nextValues(FULL, "2019-05-09"), {
    severity: "ordinary",
    stock: "",
    source: "hotline",
    units: [UNIT],
    found_on: "2019-05-08",
  });
});

test("an hour is of the site's clock; without one nothing is claimed", () => {
  assert.equal(foundAt(FULL), "2019-05-08T16:20:00+08:00");
  assert.equal(foundAt({ ...FULL, found_at: "16:20:30" }), "2019-05-08T16:20:00+08:00");
  assert.equal(foundAt({ ...FULL, found_at: "" }), undefined);
  assert.equal(foundAt({ ...FULL, found_at: undefined }), undefined);
});
