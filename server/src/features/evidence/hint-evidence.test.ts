import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EvidenceDrift, FileSays } from "./file-says.ts";
import type { Place } from "./hint-distance.ts";
import { type HintedAgainst, hintEvidence, type PhotoToHint } from "./hint-evidence.ts";

const SILENT: FileSays = {
  place: null,
  time: null,
  gps_time: null,
  edited_by: null,
  appendix: null,
  has_macros: false,
};
const NO_DRIFT: EvidenceDrift = {
  camera_seconds: null,
  camera_zone: null,
  satellites_seconds: null,
  metres: null,
  datums_differ: false,
};
const VILLAGE: Place = { latitude: 36.12, longitude: 120.42, datum: "cgcs2000" };
/** So many metres to the north. */
const north = (metres: number, datum = "wgs84", accuracy = 0): Place => ({
  latitude: VILLAGE.latitude + metres / 111_195,
  longitude: VILLAGE.longitude,
  datum,
  accuracy,
});
const FOUND = new Date("2026-03-05T10:00:00+08:00");
const CLOSED = new Date("2026-03-20T23:59:59+08:00");
const AGAINST: HintedAgainst = {
  unit: { place: VILLAGE, reach: 5_000 },
  problem: { found_at: FOUND, position: null, closed_by: CLOSED },
};

const hint = (changes: Partial<PhotoToHint>, against: Partial<HintedAgainst> = {}) =>
  hintEvidence(
    { stage: "after", taken_at: null, position: null, says: SILENT, drift: NO_DRIFT, ...changes },
    { ...AGAINST, ...against },
  );
const kinds = (...given: Parameters<typeof hint>) => hint(...given).map(({ kind }) => kind);

describe("hints about a photo", () => {
  it("says nothing of a photo that says nothing, and nothing of one that is all right", () => {
    assert.deepEqual(hint({}), []);
    const taken_at = new Date("2026-03-12T09:00:00+08:00");
    assert.deepEqual(hint({ position: north(900), taken_at }), []);
    assert.deepEqual(
      hint({ position: north(90_000) }, { unit: null }),
      [],
      "of a unit without coordinates nothing",
    );
  });

  it("far from the unit, beyond its reach and what the positions leave open", () => {
    assert.deepEqual(kinds({ position: north(4_990) }), []);
    assert.deepEqual(kinds({ position: north(5_010) }), ["far_from_unit"]);
    assert.deepEqual(kinds({ position: north(5_010, "wgs84", 50) }), [], "the device said ±50 m");
    const [far] = hint({ position: north(12_400) });
    assert.equal(far?.text, "拍摄位置离该单位较远：约 12 公里");
    assert.equal(far?.remark, null);
  });

  it("shifted coordinates are not converted: the whole shift is allowed for, and said", () => {
    assert.deepEqual(kinds({ position: north(5_700, "gcj02") }), []);
    const [shifted] = hint({ position: north(5_900, "gcj02") });
    assert.equal(shifted?.kind, "far_from_unit");
    assert.match(shifted?.remark ?? "", /gcj02、cgcs2000/);
    assert.deepEqual(kinds({ position: north(6_900, "bd09") }), []);
    assert.deepEqual(kinds({ position: north(7_100, "bd09") }), ["far_from_unit"]);
    const unit = { place: { ...VILLAGE, datum: "gcj02" }, reach: 5_000 };
    assert.deepEqual(
      kinds({ position: north(5_010, "gcj02") }, { unit }),
      ["far_from_unit"],
      "one datum: as it is",
    );
  });

  it("the file's place stands in where the device claims none, and is compared where it does", () => {
    const place = {
      ...north(8_000),
      latitude_text: "",
      longitude_text: "",
      datum_source: "assumed" as const,
      accuracy: null,
      method: null,
      direction: null,
    };
    assert.deepEqual(kinds({ says: { ...SILENT, place } }), ["far_from_unit"]);
    assert.deepEqual(kinds({ says: { ...SILENT, place }, position: VILLAGE }), ["places_differ"]);
  });

  it("far from where the problem was recorded", () => {
    const problem = { found_at: FOUND, position: VILLAGE, closed_by: null };
    assert.deepEqual(kinds({ position: north(490) }, { problem }), []);
    assert.deepEqual(kinds({ position: north(520) }, { problem }), ["far_from_problem"]);
  });

  it("a result that was taken before the problem was found, or after it was closed", () => {
    const at = (taken_at: string) => ({ taken_at: new Date(taken_at) });
    assert.deepEqual(kinds(at("2026-03-05T10:00:01+08:00")), []);
    const [early] = hint(at("2026-03-02T09:00:00+08:00"));
    assert.deepEqual([early?.kind, early?.text], ["before_problem", "拍摄于问题发现之前：早 3 天"]);
    assert.deepEqual(kinds({ ...at("2026-03-05T09:00:00+08:00"), stage: "claim" }), ["before_problem"]);
    assert.deepEqual(
      kinds({ ...at("2026-03-05T09:00:00+08:00"), stage: "before" }),
      [],
      "taken, then written down",
    );
    assert.deepEqual(kinds({ ...at("2026-03-03T09:00:00+08:00"), stage: "before" }), ["long_before_problem"]);
    assert.deepEqual(kinds(at("2026-03-20T22:00:00+08:00")), []);
    assert.deepEqual(kinds(at("2026-03-21T02:00:00+08:00")), ["after_closing"]);
    assert.deepEqual(kinds(at("2026-03-02T09:00:00+08:00"), { problem: null }), []);
  });

  it("clocks: the satellites' before the camera's, an assumed zone said", () => {
    const drift = (more: Partial<EvidenceDrift>) => ({ drift: { ...NO_DRIFT, ...more } });
    assert.deepEqual(kinds(drift({ camera_seconds: 3_599, camera_zone: "recorded" })), []);
    const [zone] = hint(drift({ camera_seconds: -28_800, camera_zone: "assumed" }));
    assert.equal(zone?.text, "照片文件里的时间与设备报的时间不一致：相差 8 小时");
    assert.match(zone?.remark ?? "", /时区/);
    const trusted = drift({ camera_seconds: -28_800, camera_zone: "assumed", satellites_seconds: 4 });
    assert.deepEqual(kinds(trusted), []);
  });

  it("an editor is named, with what it may innocently be", () => {
    const [edited] = hint({ says: { ...SILENT, edited_by: "Photoshop" } });
    assert.equal(edited?.text, "照片文件由 Photoshop 保存过");
    assert.match(edited?.remark ?? "", /水印/);
  });
});
