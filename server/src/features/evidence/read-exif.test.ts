import assert from "node:assert/strict";
import { describe, it } from "node:test";
import exifr from "exifr";
import fc from "fast-check";
import sharp from "sharp";
import { addExifToJpeg, type ExifFields, type ExifPlan, makeExif, USUAL_EXIF } from "./fixtures/make-exif.ts";
import { makeHeic } from "./fixtures/make-heic.ts";
import { makeJpeg } from "./fixtures/make-photos.ts";
import { NO_EXIF, readExif } from "./read-exif.ts";
import { readPhoto } from "./read-photo.ts";

const USUAL = {
  orientation: 6,
  place: {
    latitude: 23 + 7 / 60 + 12.34 / 3600,
    longitude: 113 + 15 / 60 + 43.21 / 3600,
    latitudeText: "N 23/1 7/1 1234/100",
    longitudeText: "E 113/1 15/1 4321/100",
    datum: "wgs84",
    datumSource: "assumed",
    accuracy: 4.8,
    altitude: 42.5,
    method: "GPS",
    direction: { degrees: 270.1, north: "magnetic" },
  },
  time: { local: "2026-03-04T05:06:07.25", offset: "+08:00", source: "taken" },
  gpsTime: "2026-03-03T21:06:05Z",
  editedBy: null,
};

const withGps = (changes: ExifFields): ExifPlan => ({ gps: { ...USUAL_EXIF.gps, ...changes } });

describe("what a photo's file says of itself", () => {
  it("is read in both byte orders, out of every format", async () => {
    for (const order of ["II", "MM"] as const) {
      const block = makeExif(USUAL_EXIF, order);
      assert.deepEqual(readExif(block), USUAL);
      for (const photo of [
        addExifToJpeg(await makeJpeg(1, 64, 48), block),
        makeHeic({ columns: 1, rows: 1, exif: block }),
      ]) {
        const found = await readPhoto(photo);
        assert.ok(found.kind === "photo");
        assert.deepEqual(found.exif, USUAL, found.format);
      }
    }
  });

  it("is read from PNG, WebP and AVIF as sharp writes it", async () => {
    const jpeg = addExifToJpeg(await makeJpeg(1, 64, 48), makeExif(USUAL_EXIF));
    for (const format of ["png", "webp", "avif"] as const) {
      const photo = await sharp(jpeg).keepExif().toFormat(format).toBuffer();
      const found = await readPhoto(photo);
      assert.ok(found.kind === "photo" && found.format === format);
      assert.equal(found.exif.place?.latitudeText, USUAL.place.latitudeText, format);
      assert.equal(found.exif.time?.offset, "+08:00", format);
    }
  });

  it("agrees with exifr, another reader", async () => {
    const fraction = fc.tuple(fc.integer({ min: 0, max: 59_999 }), fc.constant(1000));
    const whole = (max: number) => fc.tuple(fc.integer({ min: 0, max }), fc.constant(1));
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(whole(89), whole(59), fraction),
        fc.tuple(whole(179), whole(59), fraction),
        fc.constantFrom("N", "S"),
        fc.constantFrom("E", "W"),
        fc.constantFrom("II", "MM"),
        async (latitude, longitude, north, east, order) => {
          const gps = {
            1: { text: north },
            2: { fractions: latitude },
            3: { text: east },
            4: { fractions: longitude },
          };
          const block = makeExif(withGps(gps), order as "II" | "MM");
          const ours = readExif(block).place;
          const theirs = await exifr.parse(block, { gps: true });
          if (ours === null) return assert.equal(theirs.latitude === 0 && theirs.longitude === 0, true);
          assert.ok(Math.abs(ours.latitude - theirs.latitude) < 1e-9);
          assert.ok(Math.abs(ours.longitude - theirs.longitude) < 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps neither maker nor model", () => {
    assert.doesNotMatch(JSON.stringify(readExif(makeExif(USUAL_EXIF))), /Maker|Model|HDR/);
  });

  it("names the program that edited it, and no telephone's system", () => {
    const software = (text: string) => readExif(makeExif({ main: { 305: { text } } })).editedBy;
    assert.equal(software("Adobe Photoshop CC 2019 (Windows)"), "Photoshop");
    assert.equal(software("美图秀秀 10.1"), "美图秀秀");
    assert.equal(software("17.4.1"), null);
    assert.equal(software("MediaTek Camera Application"), null);
  });
});

describe("a place", () => {
  const place = (changes: ExifFields) => readExif(makeExif(withGps(changes))).place;

  it("keeps the datum that is written and says when it assumes one", () => {
    assert.deepEqual(
      [place({ 18: { text: "WGS84" } })?.datum, place({ 18: { text: "WGS84" } })?.datumSource],
      ["wgs84", "recorded"],
    );
    assert.equal(place({ 18: { text: "gcj-02" } })?.datum, "gcj02");
    assert.equal(place({ 18: { text: "TOKYO" } })?.datum, "TOKYO");
    assert.equal(place({})?.datumSource, "assumed");
  });

  it("is none where it cannot be one", () => {
    const zero = [
      [0, 1],
      [0, 1],
      [0, 1],
    ] as const;
    assert.equal(place({ 2: { fractions: zero }, 4: { fractions: zero } }), null);
    assert.equal(
      place({
        2: {
          fractions: [
            [91, 1],
            [0, 1],
            [0, 1],
          ],
        },
      }),
      null,
    );
    assert.equal(
      place({
        4: {
          fractions: [
            [180, 1],
            [0, 1],
            [1, 1],
          ],
        },
      }),
      null,
    );
    assert.equal(
      place({
        2: {
          fractions: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        },
      }),
      null,
    );
    assert.equal(place({ 1: { text: "" } }), null);
    assert.equal(place({ 2: { text: "23.1" } }), null);
    assert.equal(readExif(makeExif({ gps: {} })).place, null);
  });

  it("may be short of seconds, in the south and west, below the sea", () => {
    const south = place({
      1: { text: "S" },
      2: { fractions: [[235, 10]] },
      3: { text: "W" },
      5: { bytes: Buffer.from([1]) },
    });
    assert.equal(south?.latitude, -23.5);
    assert.ok(south && south.longitude < -113 && south.altitude === -42.5);
    assert.equal(south.latitudeText, "S 235/10");
  });

  it("drops a direction, a method and an error that make no sense", () => {
    const odd = place({
      17: { fractions: [[3610, 10]] },
      27: { text: "magic" },
      31: { fractions: [[1, 0]] },
    });
    assert.deepEqual([odd?.direction, odd?.method, odd?.accuracy], [null, null, null]);
    assert.deepEqual(place({ 16: { text: "T" }, 17: { fractions: [[360, 1]] } })?.direction, {
      degrees: 0,
      north: "true",
    });
  });
});

describe("a time", () => {
  const time = (exif: ExifFields, main: ExifFields = {}) => readExif(makeExif({ main, exif })).time;

  it("has a zone only where the file names one", () => {
    const taken = { 36867: { text: "2026:03:04 05:06:07" } };
    assert.deepEqual(time(taken), { local: "2026-03-04T05:06:07", offset: null, source: "taken" });
    assert.equal(time({ ...taken, 36881: { text: "Z" } })?.offset, "+00:00");
    for (const odd of ["+8", "+25:00", "   :  ", "CST"])
      assert.equal(time({ ...taken, 36881: { text: odd } })?.offset, null);
    // The zone of another of the three times is not borrowed.
    assert.equal(time({ ...taken, 36880: { text: "+08:00" } })?.offset, null);
  });

  it("falls back on digitising and on the last change, and says so", () => {
    assert.equal(time({ 36868: { text: "2026:03:04 05:06:07" } })?.source, "digitised");
    assert.equal(time({}, { 306: { text: "2026:03:04 05:06:07" } })?.source, "changed");
  });

  it("is none where it is no moment", () => {
    for (const text of [
      "0000:00:00 00:00:00",
      "    :  :     :  :  ",
      "2026:02:30 05:06:07",
      "2026:03:04 25:00:00",
      "1970:01:01 00:00:00",
      "yesterday",
    ]) {
      assert.equal(time({ 36867: { text } }), null, text);
    }
  });
});

describe("a hostile block", () => {
  it("says nothing or something, and never fails", () => {
    const good = makeExif(USUAL_EXIF);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(good.length),
        (flips, length) => {
          const bad = Buffer.from(good);
          for (const [at, value] of flips) bad[at] = value;
          const reading = readExif(bad.subarray(0, length));
          assert.ok(reading.orientation >= 1 && reading.orientation <= 8);
          if (reading.place)
            assert.ok(Math.abs(reading.place.latitude) <= 90 && Math.abs(reading.place.longitude) <= 180);
        },
      ),
      { numRuns: 2000 },
    );
    assert.deepEqual(readExif(Buffer.alloc(0)), NO_EXIF);
    assert.deepEqual(readExif(Buffer.from("II*\0\x08\0\0\0\xff\xff", "latin1")), NO_EXIF);
  });
});
