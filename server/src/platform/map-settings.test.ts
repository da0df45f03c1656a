import assert from "node:assert/strict";
import { test } from "node:test";
import { readMapSettings, tileOrigins } from "./map-settings.ts";

const TIANDITU = "https://t0.tianditu.gov.cn/DataServer?T=vec_w&x={x}&y={y}&l={z}&tk=KEY";
const LABELS = "https://t0.tianditu.gov.cn/DataServer?T=cva_w&x={x}&y={y}&l={z}&tk=KEY";

test("without tiles there is no base map, and no page may fetch from elsewhere", () => {
  const map = readMapSettings({});
  assert.deepEqual(map, { layers: [], crs: "wgs84", attribution: "", maxZoom: 18 });
  assert.deepEqual([tileOrigins(map), tileOrigins(undefined)], [[], []]);
});

test("several layers, each origin once, those of the site's own address not at all", () => {
  const map = readMapSettings({
    CUNJING_MAP_TILES: `${TIANDITU} ${LABELS} /tiles/{z}/{x}/{y}.png`,
    CUNJING_MAP_CRS: "gcj02",
    CUNJING_MAP_ATTRIBUTION: "天地图",
    CUNJING_MAP_MAX_ZOOM: "16",
  });
  assert.deepEqual([map.layers.length, map.crs, map.attribution, map.maxZoom], [3, "gcj02", "天地图", 16]);
  assert.deepEqual(tileOrigins(map), ["https://t0.tianditu.gov.cn"]);
});

test("a wrong setting names itself", () => {
  for (const tiles of [
    "https://tiles.example/{z}/{x}.png",
    "{z}{x}{y} javascript:{z}{x}{y}",
    "https://a/{z}/{x}/{y}';x",
  ])
    assert.throws(() => readMapSettings({ CUNJING_MAP_TILES: tiles }), /CUNJING_MAP_TILES/);
  assert.throws(() => readMapSettings({ CUNJING_MAP_CRS: "bd09" }), /CUNJING_MAP_CRS/);
  assert.throws(() => readMapSettings({ CUNJING_MAP_MAX_ZOOM: "99" }), /CUNJING_MAP_MAX_ZOOM/);
});
