import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import sharp from "sharp";
import { makeScene, seededNumbers } from "./fixtures/make-scene.ts";
import {
  bandsOfHash,
  countDifferentBits,
  GREY_SIDE,
  hashPhoto,
  isFlat,
  type PhotoHash,
} from "./perceptual-hash.ts";

const SCENES = 24;

async function hash(photo: Buffer): Promise<PhotoHash> {
  return hashPhoto(
    await sharp(photo).greyscale().resize(GREY_SIDE, GREY_SIDE, { fit: "fill" }).raw().toBuffer(),
  );
}

/** A wall, fog or a covered lens: one brightness, perhaps rising to a side, with sensor noise. */
function makeFlat(seed: number): Promise<Buffer> {
  const next = seededNumbers(seed);
  const [base, rise, noise] = [40 + next() * 180, next() * 30, 2 + next() * 12];
  const pixels = Buffer.alloc(480 * 360);
  for (let at = 0; at < pixels.length; at++) {
    pixels[at] = Math.max(0, Math.min(255, base + (rise * (at % 480)) / 480 + (next() - 0.5) * noise));
  }
  const raw = { width: 480, height: 360, channels: 1 as const };
  return sharp(pixels, { raw }).jpeg({ quality: 85 }).toBuffer();
}

describe("a photo's hash", () => {
  let photos: Buffer[];
  let hashes: PhotoHash[];

  before(async () => {
    photos = await Promise.all(
      Array.from({ length: SCENES }, (_, seed) => makeScene(seed, 480, 360).jpeg({ quality: 85 }).toBuffer()),
    );
    hashes = await Promise.all(photos.map(hash));
  });

  it("stays within 7 bits when the photo is resized or compressed again", async () => {
    for (const [seed, photo] of photos.entries()) {
      const changed = [
        sharp(photo).resize(320).jpeg({ quality: 60 }),
        sharp(photo).resize(1200).jpeg({ quality: 50 }),
        sharp(photo).jpeg({ quality: 40 }),
        sharp(photo).webp({ quality: 50, effort: 0 }),
      ];
      for (const [index, one] of changed.entries()) {
        const bits = countDifferentBits(hashes[seed]!.bits, (await hash(await one.toBuffer())).bits);
        assert.ok(bits <= 7, `scene ${seed}, change ${index}: ${bits} bits`);
      }
    }
  });

  it("differs in more than 16 bits between different photos", () => {
    for (let one = 0; one < SCENES; one++) {
      for (let other = 0; other < one; other++) {
        const bits = countDifferentBits(hashes[one]!.bits, hashes[other]!.bits);
        assert.ok(bits > 16, `scenes ${one} and ${other}: ${bits} bits`);
      }
    }
  });

  it("tells photos of something from photos of nothing", async () => {
    for (const one of hashes) assert.ok(!isFlat(one) && one.detail > 1, `${one.detail}`);
    for (let seed = 0; seed < 12; seed++) {
      const flat = await hash(await makeFlat(seed));
      assert.ok(isFlat(flat) && flat.detail < 0.1, `${flat.detail}`);
    }
  });

  it("knows nothing of brightness and contrast", () => {
    const grey = Uint8Array.from({ length: GREY_SIDE ** 2 }, (_, at) => 60 + ((at * at) % 97));
    const bits = hashPhoto(grey).bits;
    assert.equal(hashPhoto(grey.map((level) => level + 40)).bits, bits);
    assert.equal(hashPhoto(grey.map((level) => level - 60)).bits, bits);
  });

  it("is a plain sum of cosines", () => {
    const grey = Uint8Array.from({ length: GREY_SIDE ** 2 }, (_, at) => (at * 7919) % 251);
    const waves: number[] = [];
    for (let down = 0; down < 8; down++) {
      for (let across = 0; across < 8; across++) {
        let sum = 0;
        for (let y = 0; y < 32; y++) {
          for (let x = 0; x < 32; x++) {
            const turn =
              Math.cos(((2 * x + 1) * across * Math.PI) / 64) * Math.cos(((2 * y + 1) * down * Math.PI) / 64);
            sum += grey[y * 32 + x]! * turn;
          }
        }
        waves.push(sum * (across === 0 ? Math.SQRT1_2 : 1) * (down === 0 ? Math.SQRT1_2 : 1));
      }
    }
    const changing = waves.slice(1);
    const median = changing.toSorted((a, b) => a - b)[31]!;
    const bits = changing.map((wave) => (wave > median ? "1" : "0")).join("");
    assert.equal(hashPhoto(grey).bits, BigInt(`0b0${bits}`).toString(16).padStart(16, "0"));
  });
});

describe("likeness", () => {
  const bits = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const write = (value: bigint): string => value.toString(16).padStart(16, "0");

  it("counts the bits that differ", () => {
    assert.equal(countDifferentBits("0000000000000000", "ffffffffffffffff"), 64);
    fc.assert(
      fc.property(bits, bits, (one, other) => {
        const naive = (one ^ other).toString(2).replaceAll("0", "").length;
        assert.equal(countDifferentBits(write(one), write(other)), naive);
      }),
    );
  });

  it("is found by bands: within 7 bits, one band agrees up to one bit", () => {
    const flips = fc.uniqueArray(fc.nat(63), { maxLength: 7 });
    fc.assert(
      fc.property(bits, flips, (one, at) => {
        const other = at.reduce((value, bit) => value ^ (1n << BigInt(bit)), one);
        const theirs = bandsOfHash(write(other));
        const near = bandsOfHash(write(one)).some(
          (band, index) => countDifferentBits(band.toString(16), theirs[index]!.toString(16)) <= 1,
        );
        assert.ok(near);
      }),
    );
    assert.deepEqual(bandsOfHash("0001fffe80007fff"), [1, 65534, 32768, 32767]);
  });
});
