import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../api/failure.ts";
import { fieldErrors } from "./field-errors.ts";

const wrong = (...places: readonly string[]) =>
  new Failure({
    code: "body_wrong",
    status: 422,
    title: "",
    errors: places.map((at) => ({ at, found: "", expected: `${at}: right` })),
  });
const NAMES = { description: "description", unit: "units", photos: "photos" };

test("each fault stands at the field that it was entered in, several at one", () => {
  assert.deepEqual(fieldErrors(wrong("description", "unit", "photos.2", "photos[3]"), NAMES), [
    { name: "description", errors: ["description: right"] },
    { name: "units", errors: ["unit: right"] },
    { name: "photos", errors: ["photos.2: right", "photos[3]: right"] },
  ]);
});

test("a fault that no field shows is told, with all the others", () => {
  assert.equal(fieldErrors(wrong("description", "problem"), NAMES), undefined);
  assert.equal(fieldErrors(new Error("away"), NAMES), undefined);
  assert.equal(fieldErrors(wrong(), NAMES), undefined);
});
