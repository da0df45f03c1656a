import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFilesPlace } from "./open-file-store.ts";

describe("the setting FILES", () => {
  it("names a folder or a bucket", () => {
    assert.deepEqual(readFilesPlace("/srv/files"), { kind: "folder", path: "/srv/files" });
    assert.deepEqual(readFilesPlace("s3://evidence?endpoint=http://127.0.0.1:9000&region=cn"), {
      kind: "s3",
      bucket: "evidence",
      endpoint: "http://127.0.0.1:9000",
      region: "cn",
    });
    assert.deepEqual(readFilesPlace("s3://evidence"), { kind: "s3", bucket: "evidence" });
  });

  it("refuses anything else in words", () => {
    for (const setting of [
      "",
      " ",
      "http://127.0.0.1/x",
      "s3://",
      "s3://bucket/below",
      "s3://bucket?endpiont=x",
    ]) {
      assert.throws(() => readFilesPlace(setting), /FILES/, setting);
    }
  });
});
