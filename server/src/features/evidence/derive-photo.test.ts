import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import exifr from "exifr";
import sharp from "sharp";
import { derivePhoto } from "./derive-photo.ts";
import { findMetadata } from "./find-metadata.ts";
import { addExifToJpeg, makeExif, USUAL_EXIF } from "./fixtures/make-exif.ts";
import { makeHeic } from "./fixtures/make-heic.ts";
import { makeAvif, makeJpeg, makePng, makePngBomb, makeWebp } from "./fixtures/make-photos.ts";
import { seededNumbers } from "./fixtures/make-scene.ts";
import { makePublicCopy } from "./make-public-copy.ts";
import { countDifferentBits } from "./perceptual-hash.ts";
import { startPhotoWorkers } from "./photo-workers.ts";

async function derive(bytes: Buffer) {
  const made = await derivePhoto(bytes);
  assert.ok(made.kind === "derived", JSON.stringify(made));
  return made;
}

async function colourAt(jpeg: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return [...data.subarray(at, at + 3)];
}

describe("copies of a photo", () => {
  it("have their sizes, in every format, and never grow", async () => {
    const cases: [Buffer, number[]][] = [
      [await makeJpeg(1, 2000, 1000), [2000, 1000, 1600, 800, 320, 160]],
      [await makeJpeg(1, 100, 60), [100, 60, 100, 60, 100, 60]],
      [await makePng(2, 400, 800), [400, 800, 400, 800, 160, 320]],
      [await makeWebp(3), [320, 240, 320, 240, 320, 240]],
      [await makeAvif(4), [320, 240, 320, 240, 320, 240]],
      [makeHeic({ columns: 4, rows: 2 }), [2048, 1024, 1600, 800, 320, 160]],
      [makeHeic({ columns: 4, rows: 2, quarterTurns: 1 }), [1024, 2048, 800, 1600, 160, 320]],
    ];
    for (const [photo, wanted] of cases) {
      const { width, height, screen, thumbnail } = await derive(photo);
      const told = [width, height, screen.width, screen.height, thumbnail.width, thumbnail.height];
      assert.deepEqual(told, wanted);
      for (const copy of [screen, thumbnail]) {
        const found = await sharp(copy.bytes).metadata();
        assert.deepEqual([found.format, found.width, found.height], ["jpeg", copy.width, copy.height]);
      }
    }
  });

  it("stand upright in all eight orientations", async () => {
    // Red, green, blue and white corners, as they should be seen.
    const upright = await sharp({ create: { width: 120, height: 80, channels: 3, background: "#f00" } })
      .composite([
        { input: { create: { width: 60, height: 40, channels: 3, background: "#0f0" } }, left: 60, top: 0 },
        { input: { create: { width: 60, height: 40, channels: 3, background: "#00f" } }, left: 0, top: 40 },
        { input: { create: { width: 60, height: 40, channels: 3, background: "#fff" } }, left: 60, top: 40 },
      ])
      .png()
      .toBuffer();
    // How the pixels are stored so that the orientation brings them upright (EXIF 3.0, 4.6.5.1.6).
    const stored = [
      sharp(upright),
      sharp(upright).flop(),
      sharp(upright).rotate(180),
      sharp(upright).flip(),
      sharp(await sharp(upright).rotate(90).toBuffer()).flop(),
      sharp(upright).rotate(270),
      sharp(await sharp(upright).rotate(270).toBuffer()).flop(),
      sharp(upright).rotate(90),
    ];
    for (const [index, picture] of stored.entries()) {
      const block = makeExif({ main: { 274: { shorts: [index + 1] } } });
      const made = await derive(addExifToJpeg(await picture.jpeg({ quality: 95 }).toBuffer(), block));
      assert.deepEqual(
        [made.width, made.height, made.screen.width, made.screen.height],
        [120, 80, 120, 80],
        `${index + 1}`,
      );
      const corners = [
        [0.25, 0.25, 255, 0, 0],
        [0.75, 0.25, 0, 255, 0],
        [0.25, 0.75, 0, 0, 255],
        [0.75, 0.75, 255, 255, 255],
      ] as const;
      for (const [x, y, ...colour] of corners) {
        const seen = await colourAt(made.screen.bytes, x, y);
        for (const channel of [0, 1, 2]) {
          assert.ok(
            Math.abs(seen[channel]! - colour[channel]!) < 12,
            `orientation ${index + 1}: ${seen} at ${x} ${y}`,
          );
        }
      }
    }
  });

  it("carry no metadata, whatever the original carries", async () => {
    const loaded = await sharp(addExifToJpeg(await makeJpeg(5), makeExif(USUAL_EXIF)))
      .keepMetadata()
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    assert.ok(findMetadata(loaded).length >= 3, findMetadata(loaded).join());
    assert.ok((await exifr.gps(loaded))?.latitude > 23);
    const heic = makeHeic({ columns: 1, rows: 1, exif: makeExif(USUAL_EXIF) });
    for (const photo of [loaded, heic]) {
      const made = await derive(photo);
      const open = await makePublicCopy(made.screen.bytes, []);
      for (const { bytes } of [made.screen, made.thumbnail, open]) {
        assert.deepEqual(findMetadata(bytes), []);
        assert.equal(await exifr.parse(bytes, true).then((found) => found?.GPSLatitude), undefined);
        const { exif, icc, xmp, iptc, comments } = await sharp(bytes).metadata();
        assert.deepEqual([exif, icc, xmp, iptc, comments], Array(5).fill(undefined));
      }
    }
  });

  it("are alike by hash whatever their format", async () => {
    const jpeg = await derive(await makeJpeg(6, 800, 600));
    const turned = await sharp(await makeJpeg(6, 800, 600))
      .rotate(270)
      .jpeg()
      .toBuffer();
    const upright = await derive(addExifToJpeg(turned, makeExif({ main: { 274: { shorts: [6] } } })));
    const webp = await derive(await makeWebp(6, 800, 600));
    assert.ok(countDifferentBits(jpeg.hash.bits, upright.hash.bits) <= 7);
    assert.ok(countDifferentBits(jpeg.hash.bits, webp.hash.bits) <= 7);
    assert.ok(countDifferentBits(jpeg.hash.bits, (await derive(await makeJpeg(7, 800, 600))).hash.bits) > 16);
  });

  it("are made of CMYK, grey, 16-bit and transparent photos", async () => {
    const scene = sharp(await makePng(8));
    const photos = [
      await scene.clone().toColourspace("cmyk").jpeg().toBuffer(),
      await scene.clone().greyscale().jpeg().toBuffer(),
      await scene.clone().toColourspace("rgb16").png().toBuffer(),
      await scene.clone().ensureAlpha(0.3).png().toBuffer(),
      await scene.clone().png({ palette: true }).toBuffer(),
    ];
    for (const photo of photos) {
      const { screen } = await derive(photo);
      const { channels, space, depth } = await sharp(screen.bytes).metadata();
      assert.deepEqual([channels, space, depth], [3, "srgb", "uchar"]);
    }
  });
});

describe("a public copy", () => {
  it("shows nothing of what is masked, and the rest as it was", async () => {
    const next = seededNumbers(1);
    const noise = Buffer.from(Uint8Array.from({ length: 400 * 300 * 3 }, () => next() * 255));
    const screen = await sharp(noise, { raw: { width: 400, height: 300, channels: 3 } })
      .jpeg({ quality: 90 })
      .toBuffer();
    const masked = await makePublicCopy(screen, [{ left: 0.5, top: 0.5, width: 0.25, height: 0.25 }]);
    const spread = async (left: number, top: number): Promise<number> => {
      const { channels } = await sharp(
        await sharp(masked.bytes).extract({ left, top, width: 80, height: 60 }).toBuffer(),
      ).stats();
      return channels[0]!.stdev;
    };
    assert.ok((await spread(210, 155)) < 15, "masked");
    assert.ok((await spread(20, 20)) > 40, "open");
  });

  it("refuses a mask outside the photo", async () => {
    const jpeg = await makeJpeg(9, 64, 48);
    for (const mask of [
      { left: -0.1, top: 0, width: 0.5, height: 0.5 },
      { left: 0.8, top: 0, width: 0.5, height: 0.5 },
      { left: 0, top: 0, width: 0, height: 0.5 },
      { left: Number.NaN, top: 0, width: 0.1, height: 0.5 },
    ]) {
      await assert.rejects(makePublicCopy(jpeg, [mask]), RangeError);
    }
  });
});

describe("photo workers", () => {
  const workers = startPhotoWorkers();
  after(() => workers.close());

  it("derive what the function derives", async () => {
    for (const photo of [await makeJpeg(10), makeHeic({ columns: 2, rows: 2 })]) {
      const [there, here] = [await workers.derive(photo), await derive(photo)];
      assert.ok(there.kind === "derived");
      assert.deepEqual(there.hash, here.hash);
      assert.ok(Buffer.from(there.screen.bytes).equals(here.screen.bytes));
    }
    const copy = await workers.makePublicCopy(await makeJpeg(10), [
      { left: 0, top: 0, width: 0.5, height: 0.5 },
    ]);
    assert.equal(copy.width, 640);
    await assert.rejects(
      workers.makePublicCopy(await makeJpeg(10), [{ left: 2, top: 0, width: 1, height: 1 }]),
      /mask/,
    );
  });

  it("work through a heap of photos, each with its own answer", async () => {
    const sizes = Array.from({ length: 12 }, (_, index) => 40 + index);
    const photos = await Promise.all(sizes.map((size) => makeJpeg(size, size, 30)));
    const made = await Promise.all(photos.map((photo) => workers.derive(photo)));
    assert.deepEqual(
      made.map((one) => one.kind === "derived" && one.width),
      sizes,
    );
  });

  it("take 50 megapixels, JPEG and HEIC", async () => {
    const wide = await sharp(await makePng(11))
      .resize(8160, 6120, { kernel: "nearest" })
      .jpeg({ quality: 60 })
      .toBuffer();
    for (const photo of [wide, makeHeic({ columns: 16, rows: 12 })]) {
      const made = await workers.derive(photo);
      assert.ok(made.kind === "derived" && made.width * made.height > 49_000_000);
    }
  });

  it("refuse bombs and broken photos and go on", async () => {
    const reason = async (bytes: Buffer): Promise<string> => {
      const made = await workers.derive(bytes);
      return made.kind === "refused" ? made.reason : made.kind;
    };
    assert.equal(await reason(makePngBomb()), "too-many-pixels");
    assert.equal(await reason(makePngBomb(8000, 8000)), "damaged");
    const broken = await makeJpeg(12);
    broken.fill(0x55, 2000, 2600);
    assert.equal(await reason(broken), "damaged");
    const heic = makeHeic({ columns: 1, rows: 1 });
    heic.fill(0x55, heic.length - 300, heic.length - 20);
    assert.match(await reason(heic), /damaged|derived/);
    assert.equal(await reason(await makeJpeg(13)), "derived");
  });

  it("are stopped when a photo takes too long or too much, and replaced", async () => {
    const large = makeHeic({ columns: 16, rows: 12 });
    const hasty = startPhotoWorkers({ count: 1, timeLimit: 300 });
    const small = startPhotoWorkers({ count: 1, memoryLimit: 150_000_000 });
    try {
      const late = await hasty.derive(large);
      assert.equal(late.kind === "refused" && late.reason, "time-limit");
      if (process.platform === "linux") {
        const heavy = await small.derive(large);
        assert.equal(heavy.kind === "refused" && heavy.reason, "memory-limit");
        assert.equal((await small.derive(await makeJpeg(14, 64, 48))).kind, "derived");
      }
    } finally {
      hasty.close();
      small.close();
    }
    await assert.rejects(hasty.derive(large), /closed/);
  });
});
