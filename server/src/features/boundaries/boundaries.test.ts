import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await site.see("update unit set code = '410782000000' where id = 'county_b'");
});
after(() => site.close());

/** A square of one degree, its west side with a bend that a screen does not show. */
const square = (west: number) => [
  [
    [west, 35],
    [west + 1, 35],
    [west + 1, 36],
    [west, 36],
    [west + 0.00001, 35.5],
    [west, 35],
  ],
];
const feature = (properties: object, west = 113) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: square(west) },
});
const collection = (...features: object[]) => ({ type: "FeatureCollection", features });
const encode = (file: unknown) => Buffer.from(JSON.stringify(file)).toString("base64");
const bring = (boundaries: string, more: object = {}, who: "system" | "office" = "system") =>
  site.command(who, "import-boundaries", { file: "边界.geojson", boundaries, ...more }, { campaign: null });
const stored = () => site.see<{ unit: string }>("select unit, digest from unit_boundary order by unit");
const TWO = collection(feature({ unit: "county_a" }), feature({ code: "410782" }, 114));

interface Collection {
  bbox?: number[];
  features: { id: string; properties: { name: string }; geometry: { coordinates: number[][][][] } }[];
}

test("only planned, nothing is written; then all of it is, and a second time nothing changes", async () => {
  const planned = await bring(encode(TWO), { only_plan: true });
  assert.deepEqual(planned.body.result, { added: ["county_a", "county_b"], replaced: [], unchanged: 0 });
  assert.deepEqual(await stored(), []);
  const done = await bring(encode(TWO));
  assert.deepEqual(done.body.result, planned.body.result);
  const packed = await bring(gzipSync(JSON.stringify(TWO)).toString("base64"));
  assert.deepEqual(packed.body.result, { added: [], replaced: [], unchanged: 2 });
  const moved = await bring(encode(collection(feature({ unit: "county_a" }, 112))));
  assert.deepEqual(moved.body.result, { added: [], replaced: ["county_a"], unchanged: 0 });
  await bring(encode(TWO));
  const events = await site.see("select from event where kind = 'boundary.imported'");
  assert.equal(events.length, 3);
});

test("one wrong feature and nothing is written; all that are wrong are named", async () => {
  const before = await stored();
  const { status, body } = await bring(
    encode(
      collection(
        feature({ unit: "town_a" }),
        feature({ unit: "nowhere", name: "无此县" }),
        feature({ code: "999999" }),
        feature({ unit: "town_a" }, 114),
      ),
    ),
  );
  assert.equal(status, 422);
  assert.deepEqual(
    (body.errors as { at: string }[]).map(({ at }) => at),
    ["boundaries 第2个要素“无此县”", "boundaries 第3个要素", "boundaries 第4个要素"],
  );
  assert.deepEqual(await stored(), before);
  for (const wrong of [encode({}), Buffer.from("not JSON").toString("base64"), encode(collection())])
    assert.equal((await bring(wrong)).body.code, "body_wrong");
  assert.equal((await bring("@")).body.code, "body_wrong");
  const cut = gzipSync(JSON.stringify(TWO)).subarray(0, 60).toString("base64");
  assert.equal((await bring(cut)).body.code, "body_wrong");
  const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024, " ")).toString("base64");
  assert.equal((await bring(bomb)).body.code, "too_large");
});

test("a withdrawn unit has no boundary any more, and its code is not taken for it", async () => {
  await site.see("update unit set withdrawn_on = '2019-05-01', code = '410783' where id = 'town_c'");
  for (const properties of [{ unit: "town_c" }, { code: "410783" }])
    assert.equal((await bring(encode(collection(feature(properties))))).body.code, "body_wrong");
});

test("only who keeps units may import; whoever is signed in with a role may look", async () => {
  assert.equal((await bring(encode(TWO), {}, "office")).status, 403);
  assert.equal((await site.read("villageA1", "/boundaries?below=city", null)).status, 200);
  assert.equal((await site.read("nobody", "/boundaries?below=city", null)).status, 403);
  assert.equal((await site.read("office", "/boundaries?below=nowhere", null)).status, 404);
  assert.equal((await site.read("office", "/boundaries", null)).body.code, "body_wrong");
});

test("the map of a unit: its children in official order, simplified for a screen, or as they were loaded", async () => {
  const read = async (query: string) =>
    (await site.read("office", `/boundaries?${query}`, null)).body as unknown as Collection;
  const screen = await read("below=city");
  assert.deepEqual(
    screen.features.map(({ id, properties: { name } }) => [id, name]),
    [
      ["county_a", "甲县"],
      ["county_b", "乙县"],
    ],
  );
  assert.deepEqual(screen.bbox, [113, 35, 115, 36]);
  assert.deepEqual(screen.features[1]?.geometry.coordinates[0]?.[0]?.[4], [114, 35.5]);
  const full = await read("below=city&detail=full");
  assert.deepEqual(full.features[1]?.geometry.coordinates, [square(114)]);
  assert.deepEqual(await read("below=town_a"), { type: "FeatureCollection", features: [] });
});

test("an unchanged map is not sent again; a name or a boundary that changes is a change", async () => {
  const ask = async (etag = "") => {
    const { status, headers } = await site.app
      .inject({
        method: "GET",
        url: "/api/boundaries?below=city",
        headers: {
          authorization: `Bearer ${await account()}`,
          ...(etag === "" ? {} : { "if-none-match": etag }),
        },
      })
      .then(({ statusCode, headers: all }) => ({ status: statusCode, headers: all }));
    return { status, etag: String(headers.etag) };
  };
  const account = async () => (await import("../../testing/personas.ts")).PERSONAS.office.account;
  const { etag } = await ask();
  assert.deepEqual(await ask(etag), { status: 304, etag });
  await site.see("update unit set name = '新甲县' where id = 'county_a'");
  const renamed = await ask(etag);
  assert.equal(renamed.status, 200);
  await bring(encode(collection(feature({ unit: "county_a" }, 112))));
  assert.equal((await ask(renamed.etag)).status, 200);
});

test("the base map: nothing where nothing is set", async () => {
  const { body } = await site.read("villageA1", "/map", null);
  assert.deepEqual(body, { layers: [], crs: "wgs84", attribution: "", max_zoom: 18 });
  assert.equal((await site.read("nobody", "/map", null)).status, 403);
});
