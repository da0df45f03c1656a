import assert from "node:assert/strict";
import { test } from "node:test";
import { metadataOf, toHex } from "./send-photo.ts";

test("a hash is 64 hexadecimal digits, small bytes with their zero", () => {
  assert.equal(toHex(new Uint8Array([0, 15, 16, 255]).buffer), "000f10ff");
});

test("metadata are names and Base64 values, parted by commas", () => {
  assert.equal(metadataOf({ campaign: "c", sha256: "00ff" }), "campaign Yw==,sha256 MDBmZg==");
});
