import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { writeCsv } from "@cunjing/sheets";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const ON = "2019-05-10";
const HEADER = ["编号", "名称", "类型", "上级", "区划代码", "排序"];
const encode = (rows: readonly (readonly string[])[]) =>
  Buffer.from(writeCsv([HEADER, ...rows])).toString("base64");
const bring = (sheet: string, more: object = {}) =>
  site.command("system", "import-units", { file: "单位.csv", sheet, on: ON, ...more }, { campaign: null });
const state = () => site.see("select id, name, parent, pos from unit order by id");

const TOWN = [
  ["i_town", "丁镇", "镇", "county_a", "410782103000", "9"],
  ...Array.from({ length: 20 }, (_, at) => [
    `i_${at}`,
    `丁村${at}`,
    "村",
    "丁镇",
    `410782103${201 + at}`,
    String(at),
  ]),
];

test("only planned, nothing is written; then all of it is", async () => {
  const old = await state();
  const planned = await bring(encode(TOWN), { only_plan: true });
  assert.equal(planned.status, 200, JSON.stringify(planned.body));
  assert.deepEqual(await state(), old);
  const done = await bring(encode(TOWN));
  assert.deepEqual(done.body.result, planned.body.result);
  assert.equal((done.body.result as { added: string[] }).added.length, 21);
  const below = await site.see(
    "select u.id from unit u join unit t on t.id = 'i_town' where u.pos > t.pos and u.pos_end < t.pos_end",
  );
  assert.equal(below.length, 20);
});

test("what was exported comes back unchanged, as CSV and as a workbook", async () => {
  for (const form of ["csv", "xlsx"]) {
    const answer = await site.app.inject({
      method: "GET",
      url: `/api/units.${form}?below=county_a`,
      headers: { authorization: `Bearer ${await systemToken()}` },
    });
    assert.equal(answer.statusCode, 200);
    const back = await bring(answer.rawPayload.toString("base64"), {
      file: `单位.${form}`,
      below: "county_a",
      complete: true,
    });
    assert.equal(back.status, 200, JSON.stringify(back.body));
    const { added, renamed, moved, withdrawn, unchanged } = back.body.result as Record<string, unknown>;
    assert.deepEqual([added, renamed, moved, withdrawn], [[], [], [], []], form);
    assert.ok(Number(unchanged) > 25);
  }
});

test("a complete sheet renames, moves, withdraws and adds at once", async () => {
  const rows = TOWN.filter(([id]) => id !== "i_3").map((row) =>
    row[0] === "i_1" ? row.with(1, "新丁村") : row[0] === "i_2" ? row.with(3, "town_a") : row,
  );
  const sheet = encode([...rows, ["i_new", "后丁村", "村", "i_town", "", ""]]);
  const done = await bring(sheet, { on: "2019-05-12", below: "i_town", complete: true });
  assert.deepEqual(done.body.result, {
    added: ["i_new"],
    renamed: ["i_1"],
    moved: ["i_2"],
    withdrawn: ["i_3"],
    unchanged: 18,
  });
  const [moved] = await site.see<{ parent: string }>("select parent from unit where id = 'i_2'");
  assert.equal(moved?.parent, "town_a");
});

test("a bad sheet of 10,000 rows: all errors in one answer, nothing written", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `b_${at}`,
    `村${at}`,
    "村",
    "i_town",
    "",
    String(at),
  ]);
  const places: string[] = [];
  for (let at = 7; at < 10_000; at += 50) {
    const [column, value] = [
      [1, ""],
      [2, "村村"],
      [3, "无此镇"],
      [5, "甲"],
    ][(at / 50) & 3] as [number, string];
    rows[at] = (rows[at] as string[]).with(column, value);
    places.push(`单位.csv 第 ${at + 2} 行 “${HEADER[column]}”`);
  }
  const old = await state();
  const refused = await bring(encode(rows));
  assert.deepEqual([refused.status, refused.body.code], [422, "body_wrong"]);
  const heard = new Set((refused.body.errors as { at: string }[]).map(({ at }) => at));
  assert.deepEqual(
    places.filter((place) => !heard.has(place)),
    [],
  );
  assert.equal(heard.size, places.length);
  assert.deepEqual(await state(), old);
});

test("a unit from elsewhere may be moved in, and only the keeper imports", async () => {
  const taken = await bring(encode([["village_b", "乙村", "村", "i_town", "", ""]]), {
    below: "i_town",
    only_plan: true,
  });
  assert.deepEqual((taken.body.result as { moved: string[] }).moved, ["village_b"]);
  const body = { file: "x.csv", sheet: encode(TOWN), on: ON };
  const other = await site.command("office", "import-units", body, { campaign: null });
  assert.equal(other.status, 403);
  assert.deepEqual((await bring(encode(TOWN), { on: "2019-06-01" })).body.code, "unit_day_ahead");
  assert.deepEqual((await bring("不是表")).status, 422);
});

async function systemToken(): Promise<string> {
  const [row] = await site.see<{ id: string }>("select id from account where name = 'system'");
  return row?.id ?? "";
}
