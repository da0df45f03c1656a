import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fromSerial, toSerial } from "./serial-day.ts";

test("serials of both calendars", () => {
  assert.deepEqual(fromSerial(43564, false), { day: "2019-04-09", time: "00:00:00" });
  assert.deepEqual(fromSerial(43564 - 1462, true), { day: "2019-04-09", time: "00:00:00" });
  assert.deepEqual(fromSerial(43564.4375, false), { day: "2019-04-09", time: "10:30:00" });
  assert.deepEqual(fromSerial(61, false), { day: "1900-03-01", time: "00:00:00" });
});

test("numbers that are no date, and the days around Excel's false 29 February 1900", () => {
  assert.equal(fromSerial(60, false), null);
  assert.equal(fromSerial(-1, true), null);
  assert.equal(fromSerial(Number.NaN, false), null);
  assert.equal(fromSerial(2_958_466, false), null);
});

test("a time that rounds up to midnight belongs to the next day", () => {
  assert.deepEqual(fromSerial(43563.9999999, false), { day: "2019-04-09", time: "00:00:00" });
});

test("days go to serials and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      assert.equal(toSerial(fromSerial(serial, false)?.day ?? ""), serial);
    }),
  );
});
