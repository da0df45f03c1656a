import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
const ON = "2019-05-10";

before(async () => {
  site = await makeSite();
  const rows: readonly (readonly [
    unit: string,
    name: string,
    kind: string,
    parent: string,
    code?: string,
  ])[] = [
    ["x_town", "浚河镇", "town", "county_b", "410782101000"],
    ["x_1", "东关村", "village", "x_town", "410782101201"],
    ["x_2", "东关社区", "community", "town_a"],
    ["x_3", "大东关村", "village", "town_a"],
    ["x_4", "东关公厕", "public_toilet", "x_1"],
  ];
  for (const [unit, name, kind, parent, code] of rows) {
    const body = { unit, name, kind, parent, on: ON, ...(code === undefined ? {} : { code }) };
    const answer = await site.command("system", "add-unit", body, { campaign: null });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  }
});
after(() => site.close());

const search = async (text: string, more = "") => {
  const { status, body } = await site.read(
    "villageA1",
    `/unit-search?text=${encodeURIComponent(text)}${more}`,
    null,
  );
  assert.equal(status, 200, JSON.stringify(body));
  return (body.units as { unit: string }[]).map(({ unit }) => unit);
};

test("units are found by name, reading, initials, code and path, the likeliest first", async () => {
  assert.deepEqual(await search("东关"), ["x_1", "x_2", "x_4", "x_3"]);
  assert.deepEqual(await search("dongguan"), ["x_1", "x_2", "x_4", "x_3"]);
  assert.deepEqual(await search("dgsq"), ["x_2"]);
  assert.deepEqual(await search("xunhe"), ["x_town"]);
  assert.deepEqual(await search("41 07 82 101"), ["x_town", "x_1"]);
  assert.deepEqual(await search("浚河镇/东关"), ["x_1", "x_4"]);
  assert.deepEqual(await search("东关", "&kind=village"), ["x_1", "x_3"]);
  assert.deepEqual(await search("东关", "&below=county_a"), ["x_2", "x_3"]);
  assert.deepEqual(await search("没有这个村"), []);
});

test("whatever is typed, search answers: it is no query language", async () => {
  for (const text of [
    "'",
    "\\",
    "' | 'a",
    "a:*",
    "!x",
    "<->",
    "%",
    "_",
    "东关'--",
    "()",
    "^",
    "🏠",
    "\u0000",
  ])
    assert.ok(Array.isArray(await search(text)), text);
});

test("a found unit says what it lies below", async () => {
  const { body } = await site.read("office", `/unit-search?text=${encodeURIComponent("东关村")}`, null);
  const [first] = body.units as { above: string[] }[];
  assert.deepEqual(first?.above, ["浚河镇", "乙县", "示例市"]);
});

test("a list goes page by page in official order", async () => {
  const seen: string[] = [];
  let cursor = "";
  for (let pages = 0; pages < 5; pages += 1) {
    const { body } = await site.read("office", `/units?parent=town_a&limit=2${cursor}`, null);
    seen.push(...(body.units as { unit: string }[]).map(({ unit }) => unit));
    if (body.next === null) break;
    cursor = `&cursor=${String(body.next)}`;
  }
  assert.deepEqual(seen, ["village_a1", "village_a2", "x_2", "x_3"]);
  const tops = await site.read("office", "/units", null);
  assert.deepEqual(
    (tops.body.units as { unit: string }[]).map(({ unit }) => unit),
    ["city"],
  );
  assert.equal((await site.read("office", "/units?parent=town_a&cursor=x", null)).body.code, "cursor_wrong");
});

test("whoever has a part in a campaign reads units; nobody else does, and only the keeper takes them away as a sheet", async () => {
  assert.equal((await site.read("system", "/units/x_1", null)).body.name, "东关村");
  assert.equal((await site.read("villageA1", "/units/none", null)).status, 404);
  for (const path of ["/units/x_1", "/unit-search?text=dg", "/units"])
    assert.equal((await site.read("nobody", path, null)).status, 403, path);
  for (const path of ["/units.csv", "/units.xlsx"])
    assert.equal((await site.read("office", path, null)).status, 403, path);
});
