import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LookAlike } from "./find-look-alikes.ts";
import { hintLikeness, type UsedFor } from "./hint-likeness.ts";

const PHOTO: UsedFor = { stage: "after", unit: "v1", problem: "p1", inspection: null };
const alike = (changes: Partial<LookAlike>): LookAlike => ({
  evidence: "e2",
  unit: "v2",
  unit_name: "乙村",
  problem: "p2",
  inspection: null,
  stage: "before",
  taken_at: null,
  same_file: false,
  different_bits: 4,
  ...changes,
});
const kinds = (photo: UsedFor, ...others: LookAlike[]) => hintLikeness(photo, others).map(({ kind }) => kind);

describe("hints from other photos", () => {
  it("the same file elsewhere, or a picture like it, with where that is", () => {
    assert.deepEqual(kinds(PHOTO, alike({ same_file: true, different_bits: 0 })), ["same_file"]);
    const [like] = hintLikeness(PHOTO, [alike({})]);
    assert.equal(like?.text, "与别处的照片很像（64 位中相差 4 位）");
    assert.deepEqual(like?.other, {
      evidence: "e2",
      unit: "v2",
      unit_name: "乙村",
      problem: "p2",
      inspection: null,
    });
    assert.equal(like?.remark, null);
    assert.match(hintLikeness(PHOTO, [alike({ unit: "v1" })])[0]?.remark ?? "", /同一处/);
  });

  it("photos of one problem or inspection are meant to look alike", () => {
    assert.deepEqual(kinds(PHOTO, alike({ problem: "p1", stage: "after" })), []);
    assert.deepEqual(kinds(PHOTO, alike({ problem: "p1", stage: "before", different_bits: 4 })), []);
    const visit = { stage: "other", unit: "v1", problem: null, inspection: "i1" };
    assert.deepEqual(kinds(visit, alike({ problem: null, inspection: "i1", different_bits: 0 })), []);
  });

  it("a result that is the picture of the finding again", () => {
    assert.deepEqual(kinds(PHOTO, alike({ problem: "p1", different_bits: 3 })), ["like_before"]);
    assert.deepEqual(kinds({ ...PHOTO, stage: "before" }, alike({ problem: "p1", different_bits: 0 })), []);
  });

  it("five at the most", () => {
    assert.equal(
      hintLikeness(
        PHOTO,
        Array.from({ length: 9 }, () => alike({})),
      ).length,
      5,
    );
  });
});
