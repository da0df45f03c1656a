import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_PHOTOS, takePictures } from "./take-pictures.ts";

const file = (name: string, more: object = {}) => ({
  name,
  size: 1_000,
  type: "image/jpeg",
  lastModified: 1,
  ...more,
});

test("a picture is taken once, whatever the browser calls its type", () => {
  const one = file("a.jpg");
  const heic = file("b.HEIC", { type: "" });
  const { taken, left } = takePictures([one], [file("a.jpg"), heic]);
  assert.deepEqual(taken, [one, heic]);
  assert.deepEqual(left, []);
});

test("what is no picture, too large or one too many is named with why", () => {
  const many = Array.from({ length: MOST_PHOTOS }, (_, at) => file(`${at}.jpg`));
  const { taken, left } = takePictures(many, [
    file("page.pdf", { type: "application/pdf" }),
    file("huge.jpg", { size: 60_000_001 }),
    file("one-more.jpg"),
  ]);
  assert.equal(taken.length, MOST_PHOTOS);
  assert.deepEqual(left, [
    { name: "page.pdf", why: "noPicture" },
    { name: "huge.jpg", why: "tooLarge" },
    { name: "one-more.jpg", why: "tooMany" },
  ]);
});
