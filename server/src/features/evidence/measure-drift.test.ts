import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeExif, USUAL_EXIF } from "./fixtures/make-exif.ts";
import { measureClockDrift, measureDistance, measurePlaceDrift } from "./measure-drift.ts";
import { NO_EXIF, readExif } from "./read-exif.ts";

describe("the drift of clocks", () => {
  const exif = readExif(makeExif(USUAL_EXIF));

  it("is told for the camera and for the satellites", () => {
    assert.deepEqual(measureClockDrift(exif, "2026-03-03T21:06:07Z", "+08:00"), {
      camera: 0.25,
      cameraZone: "recorded",
      satellites: -2,
    });
    assert.equal(measureClockDrift(exif, "2026-03-04T06:06:07+08:00", "+08:00").camera, -3599.75);
  });

  it("says when the site's zone had to be assumed, and is silent where the file is", () => {
    const without = readExif(makeExif({ exif: { 36867: { text: "2026:03:04 05:06:07" } } }));
    assert.deepEqual(measureClockDrift(without, "2026-03-03T21:06:07Z", "+08:00"), {
      camera: 0,
      cameraZone: "assumed",
      satellites: null,
    });
    const silent = { camera: null, cameraZone: null, satellites: null };
    assert.deepEqual(measureClockDrift(NO_EXIF, "2026-03-03T21:06:07Z", "+08:00"), silent);
    const changed = readExif(makeExif({ main: { 306: { text: "2026:03:04 05:06:07" } } }));
    assert.equal(changed.time?.source, "changed");
    assert.deepEqual(measureClockDrift(changed, "2026-03-03T21:06:07Z", "+08:00"), silent);
  });
});

describe("the drift of places", () => {
  it("is a distance in metres within a datum and none across shifted ones", () => {
    const place = readExif(makeExif(USUAL_EXIF)).place;
    assert.ok(place);
    const at = { latitude: place.latitude + 0.001, longitude: place.longitude };
    const drift = measurePlaceDrift(place, { ...at, datum: "cgcs2000" });
    assert.ok(drift.kind === "distance" && Math.abs(drift.metres - 111.2) < 0.1);
    assert.deepEqual(measurePlaceDrift(place, { ...at, datum: "gcj02" }), {
      kind: "datums-differ",
      claimed: "gcj02",
      exif: "wgs84",
    });
  });

  it("agrees with known distances and is a metric's", () => {
    // Airports Beijing Capital and Guangzhou Baiyun: 1,880 km by great circle.
    const peking = { latitude: 40.0801, longitude: 116.5846 };
    const canton = { latitude: 23.3924, longitude: 113.2988 };
    assert.ok(Math.abs(measureDistance(peking, canton) - 1_880_000) < 5_000);
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (one, other) => {
        const there = measureDistance(one, other);
        assert.ok(there >= 0 && there <= 20_016_000);
        assert.ok(Math.abs(there - measureDistance(other, one)) < 1e-3);
      }),
    );
  });
});
