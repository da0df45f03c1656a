import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { coreOf, normaliseName } from "./normalise-name.ts";
import { type Hit, rankHits } from "./rank-hits.ts";
import { searchKeys } from "./search-keys.ts";
import { beginsWith, hasInside, parseQuery } from "./search-query.ts";

/** What PostgreSQL's prefix match over the words does. */
function finds(word: string, name: string): boolean {
  const asked = [beginsWith(word), hasInside(word)].map((text) => /^'(.*)':\*$/.exec(text)?.[1] ?? "");
  return searchKeys(name)
    .split(" ")
    .some((key) => asked.some((prefix) => key.startsWith(prefix)));
}

test("a name is found by its beginning, any part of it, its pinyin and its initials", () => {
  const found = ["东", "东关", "关居委会", "关", "dongguan", "dongg", "guan", "dgjwh", "dg", "gjw"];
  for (const word of found) assert.ok(finds(word, "东关居委会"), word);
  for (const word of ["西关", "dongx", "dgx", "居委会", "jwh"]) assert.ok(!finds(word, "东关居委会"), word);
});

test("places that are read otherwise than dictionaries say are found either way", () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ["浚县", ["xunxian", "junxian"]],
    ["蔚县", ["yuxian", "weixian"]],
    ["单县", ["shanxian", "danxian"]],
    ["乐清市", ["yueqing", "leqing", "yq"]],
    ["番禺区", ["panyu", "fanyu"]],
    ["长垣市", ["changyuan", "cys"]],
    ["六安市", ["luan", "liuan"]],
    ["铅山县", ["yanshan", "qianshan"]],
    ["曾庄村", ["zengzhuang", "zz"]],
    ["单庄村", ["shanzhuang"]],
    ["吕村镇", ["lvcun", "lc"]],
    ["大厂回族自治县", ["dachang", "dchz"]],
  ];
  for (const [name, words] of read) for (const word of words) assert.ok(finds(word, name), `${name} ${word}`);
});

test("full width, blanks, case and punctuation make no difference", () => {
  assert.equal(normaliseName(" 第３ 村民小组（北） ".toUpperCase()), "第3村民小组北");
  assert.equal(normaliseName("Ａ区·1号楼"), "a区1号楼");
  assert.equal(normaliseName("LÜ"), "lv");
});

test("the ending is left out where enough stays", () => {
  const cores = ["东关居委会", "李村", "辉县市", "城关街道", "平原示范区", "东村", "甲乙村民小组"].map(
    (name) => coreOf(name),
  );
  assert.deepEqual(cores, ["东关", "李村", "辉县", "城关", "平原", "东村", "甲乙"]);
});

test("what is typed: a path, a code with gaps, nothing at all", () => {
  assert.deepEqual(parseQuery("辉县市 / 东关"), { word: "东关", above: ["辉县市"] });
  assert.deepEqual(parseQuery("41 07 82 001"), { word: "410782001", above: [] });
  assert.equal(parseQuery(" 、（） "), null);
  assert.deepEqual(parseQuery("o'东:*|!"), { word: "o东", above: [] });
});

const hit = (name: string, kind: string, more: Partial<Hit> = {}): Hit => ({
  id: name,
  name,
  kind,
  code: null,
  keys: searchKeys(name),
  pos: 1,
  withdrawn: false,
  ...more,
});

test("the likeliest comes first, and the order is total", () => {
  const hits = [
    hit("大东关村", "village"),
    hit("东关村", "village", { pos: 2 }),
    hit("东关北街社区", "community"),
    hit("东关镇", "town"),
    hit("东关村", "village", { id: "旧", withdrawn: true }),
    hit("东关", "natural_village"),
  ];
  const order = rankHits("东关", hits).map(({ id, name, withdrawn }) => (withdrawn ? id : name));
  assert.deepEqual(order, ["东关", "东关镇", "东关村", "旧", "东关北街社区", "大东关村"]);
  assert.deepEqual(
    rankHits("东关", hits.toReversed()).map(({ id }) => id),
    rankHits("东关", hits).map(({ id }) => id),
  );
  const read = rankHits("dg", [
    hit("大管庄村", "village"),
    hit("东关", "natural_village"),
    hit("白东关村", "village"),
  ]);
  assert.deepEqual(
    read.map(({ name }) => name),
    ["东关", "大管庄村", "白东关村"],
  );
});

test("a pack of real places: every unit is found by its name and its reading, with some 100 bytes of words each", () => {
  const file = join(import.meta.dirname, "../../../../../policies/xinxiang-2019/units.csv");
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  let bytes = 0;
  for (const [, name = ""] of rows) {
    const keys = searchKeys(name);
    bytes += Buffer.byteLength(keys);
    assert.ok(keys.split(" ").includes(`^${normaliseName(name).slice(0, 24)}`), name);
    assert.ok(!/[^\p{L}\p{N}^ -]/u.test(keys), keys);
  }
  const mean = bytes / rows.length;
  assert.ok(rows.length > 3000 && mean < 140, `${mean} bytes`);
});
