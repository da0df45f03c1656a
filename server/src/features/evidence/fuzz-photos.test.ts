import assert from "node:assert/strict";
import { after, it } from "node:test";
import { addExifToJpeg, makeExif, USUAL_EXIF } from "./fixtures/make-exif.ts";
import { makeHeic } from "./fixtures/make-heic.ts";
import { makeAvif, makeJpeg, makePng, makeWebp } from "./fixtures/make-photos.ts";
import { seededNumbers } from "./fixtures/make-scene.ts";
import { startPhotoWorkers } from "./photo-workers.ts";
import { readPhoto } from "./read-photo.ts";

const PHOTOS = 300;
const workers = startPhotoWorkers({ timeLimit: 5000 });
after(() => workers.close());

/** Changes a photo as a bad line, a bad disk or a bad person would: bytes flipped, a stretch lost, doubled or zeroed, the end cut off. */
function spoil(photo: Buffer, next: () => number): Buffer {
  const spoilt = Buffer.from(photo);
  const place = (): number => Math.floor(next() * photo.length);
  // Half of the blows hit the head, where the structure is.
  const aim = (): number => (next() < 0.5 ? Math.floor(next() * Math.min(700, photo.length)) : place());
  const blows = 1 + Math.floor(next() * 8);
  const kind = Math.floor(next() * 5);
  if (kind <= 1) {
    for (let blow = 0; blow < blows; blow++) spoilt[aim()] = Math.floor(next() * 256);
    return spoilt;
  }
  const from = aim();
  const to = Math.min(photo.length, from + 1 + Math.floor(next() * 200));
  if (kind === 2) return Buffer.concat([spoilt.subarray(0, from), spoilt.subarray(to)]);
  if (kind === 3) return spoilt.subarray(0, from);
  return next() < 0.5
    ? Buffer.concat([spoilt.subarray(0, to), spoilt.subarray(from)])
    : Buffer.from(spoilt.fill(0, from, to));
}

it(`${PHOTOS} spoilt photos: each has an answer within five seconds, and no decoder dies of one`, async () => {
  const originals = [
    addExifToJpeg(await makeJpeg(1, 160, 120), makeExif(USUAL_EXIF)),
    await makePng(2, 160, 120),
    await makeWebp(3, 160, 120),
    await makeAvif(4, 160, 120),
    makeHeic({ columns: 2, rows: 1, exif: makeExif(USUAL_EXIF) }),
  ];
  const next = seededNumbers(20260304);
  const spoilt = Array.from({ length: PHOTOS }, (_, index) =>
    spoil(originals[index % originals.length]!, next),
  );
  const answers = new Map<string, number>();
  await Promise.all(
    spoilt.map(async (photo, index) => {
      await readPhoto(photo);
      const made = await workers.derive(photo);
      const answer = made.kind === "refused" ? made.reason : "derived";
      const name = `photo ${index}: ${JSON.stringify(made).slice(0, 200)}`;
      assert.ok(answer !== "time-limit" && answer !== "memory-limit", name);
      if (made.kind === "refused") assert.notEqual(made.found, "the decoder ended without an answer", name);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }),
  );
  // The blows must reach every depth, or nothing is shown: structure, decoder, and harmless places.
  for (const answer of ["truncated", "damaged", "derived"])
    assert.ok((answers.get(answer) ?? 0) >= 10, answer);
});
