import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await set("countyA", { unit: "village_a2", kind: "main_leader", holder: "post_a2" });
  await set("countyA", { unit: "town_c", holder: "post_old" });
  await set("countyA", { unit: "town_c", holder: "post_new", first_day: "2019-05-10", replaces: true });
  await set("townA", { unit: "village_a1", kind: "village_contact", holder: "post_contact" });
});
after(() => site.close());

type Row = Record<string, unknown>;

const held = (more: object = {}) => ({
  responsibility: randomUUID(),
  unit: "town_a",
  kind: "contracted",
  holder: "post_county_a_leader",
  post: "甲县副县长",
  body: "甲县人民政府",
  first_day: "2019-04-09",
  ...more,
});

async function set(who: PersonaName, more: object = {}) {
  const body = held(more);
  const done = await site.command(who, "set-responsibility", body);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return body.responsibility;
}

test("the list goes down the tree page by page, cut by the reader's units; telephones for those who need them", async () => {
  const { account } = PERSONAS.leaderA;
  await site.command("security", "set-contact", { account, telephone: "0373-5553333" }, { campaign: null });
  await set("countyA", { unit: "town_a", holder: "post_leader_a", account });
  const list = async (who: PersonaName, query = "") => {
    const { status, body } = await site.read(who, `/responsibilities?limit=200${query}`);
    return status === 200 ? (body.responsibilities as Row[]) : status;
  };
  const all = (await list("office")) as Row[];
  const [stored] = await site.see<{ n: number }>(
    "select count(*)::int as n from responsibility where campaign = $1 and valid @> '2019-05-16'::date",
    [CAMPAIGN],
  );
  assert.equal(all.length, stored?.n);
  const paged: Row[] = [];
  let cursor = "";
  for (let pages = 0; pages < 30; pages += 1) {
    const { body } = await site.read("office", `/responsibilities?limit=2${cursor && `&cursor=${cursor}`}`);
    paged.push(...(body.responsibilities as Row[]));
    if (body.next === null) break;
    cursor = String(body.next);
  }
  assert.deepEqual(paged, all);
  for (const post of ["副县长", "县长", "县委书记"])
    await set("office", {
      unit: "county_b",
      kind: post === "副县长" ? "leader_in_charge" : "main_leader",
      holder: post,
      post,
    });
  await set("office", { unit: "county_b", kind: "oversight", holder: "组长", post: "组长" });
  assert.deepEqual(
    ((await list("countyB")) as Row[]).filter(({ unit }) => unit === "county_b").map(({ post }) => post),
    ["县委书记", "县长", "副县长", "组长"],
  );
  const above = (unit: string) => all.find((row) => row.unit === unit)?.above;
  assert.deepEqual([above("town_a"), above("village_a2")], [["甲县"], ["甲县", "甲镇"]]);
  const one = (rows: unknown) => (rows as Row[]).find(({ holder }) => holder === "post_leader_a");
  assert.equal(one(await list("countyA", "&below=town_a&kind=contracted"))?.telephone, "0373-5553333");
  assert.equal(one(await list("auditor"))?.telephone, null);
  assert.equal(one(await list("discipline", "&holder=post_leader_a"))?.kind_label, "县领导分包");
  assert.ok(((await list("villageA1")) as Row[]).every(({ unit }) => unit === "village_a1"));
  assert.equal(await list("countyB", "&below=town_a"), 404);
  assert.deepEqual(await list("countyB", "&kind=contracted"), []);
  for (const who of ["covert", "watch", "thirdParty"] as const) assert.equal(await list(who), 403, who);
  assert.equal((await site.read("office", "/responsibilities?cursor=x")).body.code, "cursor_wrong");
  assert.deepEqual(
    (await site.read("otherOffice", "/responsibilities", OTHER_CAMPAIGN)).body.responsibilities,
    [],
  );
});

test("units that need a holder and have none on the day are the gaps (S0-4), page by page", async () => {
  const gaps = async (who: PersonaName, query = "", limit = 200) =>
    (await site.read(who, `/coverage-gaps?limit=${limit}${query}`)).body;
  const county = await gaps("countyA");
  assert.deepEqual(
    (county.coverage as Row[]).map(({ kind, units, covered, clause }) => [kind, units, covered, clause]),
    [["contracted", 2, 2, ["S1-22"]]],
  );
  const before_ = await gaps("countyA", "&day=2019-04-08");
  assert.deepEqual(
    (before_.gaps as Row[]).map(({ unit, above }) => [unit, above]),
    [
      ["town_a", ["甲县"]],
      ["town_c", ["甲县"]],
    ],
  );
  const city = await gaps("office");
  assert.deepEqual(
    (city.gaps as Row[]).map(({ unit }) => unit),
    ["town_b"],
  );
  const heads = await gaps("office", "&kind=main_leader&below=county_a");
  const without = (heads.gaps as Row[]).map(({ unit }) => unit);
  assert.ok(without.includes("village_a1") && !without.includes("village_a2"));
  const paged: Row[] = [];
  let cursor = "";
  for (let pages = 0; pages < 20; pages += 1) {
    const page = await gaps("office", `&kind=main_leader${cursor && `&cursor=${cursor}`}`, 1);
    paged.push(...(page.gaps as Row[]));
    if (page.next === null) break;
    cursor = String(page.next);
  }
  assert.deepEqual(paged, (await gaps("office", "&kind=main_leader")).gaps);
  assert.equal((await gaps("office", "&kind=linked")).code, "responsibility_kind_unknown");
  assert.equal((await site.read("countyB", "/coverage-gaps?below=town_a")).status, 404);
  assert.equal((await site.read("covert", "/coverage-gaps")).status, 403);
});

test("the pairing table has each holder with the units held, in the order of the tree", async () => {
  await set("countyA", {
    unit: "town_c",
    kind: "contracted",
    holder: "post_leader_a",
    first_day: "2019-05-16",
  });
  const { body } = await site.read("countyA", "/pairing-table/contracted?limit=200");
  const pair = (body.pairs as { holder: string; units: Row[] }[]).find(
    ({ holder }) => holder === "post_leader_a",
  );
  assert.deepEqual(
    pair?.units.map(({ name, first_day }) => [name, first_day]),
    [
      ["甲镇", "2019-04-09"],
      ["丙镇", "2019-05-16"],
    ],
  );
  const first = (await site.read("countyA", "/pairing-table/contracted?limit=1")).body;
  const second = (await site.read("countyA", `/pairing-table/contracted?limit=1&cursor=${first.next}`)).body;
  assert.notDeepEqual(first.pairs, second.pairs);
  assert.deepEqual((await site.read("countyB", "/pairing-table/contracted")).body.pairs, []);
});

test("a list is filed with number, day and digest; the next version says what changed; the same is not filed twice", async () => {
  const file = async (more: object = {}) =>
    site.command("countyA", "file-responsibilities", {
      file: randomUUID(),
      unit: "county_a",
      title: "甲县县领导分包名单",
      ...more,
    });
  const first = await file({ day: "2019-05-09" });
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const one = first.body.result as Row;
  assert.deepEqual([one.number, String(one.digest).length], [1, 64]);
  assert.deepEqual([(await file({ day: "2019-05-09" })).body.code], ["responsibility_file_same"]);
  assert.equal((await file({ day: "2018-01-01" })).body.code, "responsibility_none");
  const two = (await file()).body.result as Row;
  assert.equal(two.number, 2);
  const changes = await site.read("office", `/responsibility-files/${two.file}/changes/${one.file}`);
  assert.equal(changes.status, 200, JSON.stringify(changes.body));
  const holders = (rows: unknown) => (rows as Row[]).map(({ holder }) => holder);
  assert.ok(holders(changes.body.added).includes("post_new"));
  assert.ok(holders(changes.body.removed).includes("post_old"));
  const { body } = await site.read("countyA", `/responsibility-files/${one.file}`);
  assert.doesNotMatch(JSON.stringify(body), /telephone|0373/);
  const listed = (await site.read("countyA", "/responsibility-files")).body.files as Row[];
  assert.deepEqual(
    listed.map(({ number }) => number),
    [2, 1],
  );
  assert.equal((await site.read("countyB", `/responsibility-files/${one.file}`)).status, 404);
  assert.deepEqual((await site.read("countyB", "/responsibility-files")).body.files, []);
  const foreign = await site.command("countyB", "file-responsibilities", {
    file: randomUUID(),
    unit: "county_a",
    title: "x",
  });
  assert.equal(foreign.status, 404);
  await assert.rejects(site.see("set role cunjing_app; update responsibility_file set title = 'x'"));
  await site.see("reset role");
});

test("two who file at once get two numbers or one refusal, never the same number", async () => {
  await set("office", { unit: "county_b", kind: "main_leader", holder: "post_b" });
  const files = await Promise.all(
    [1, 2, 3].map(() =>
      site.command("office", "file-responsibilities", {
        file: randomUUID(),
        unit: "county_b",
        title: "名单",
      }),
    ),
  );
  assert.deepEqual(files.map(({ status }) => status).sort(), [200, 409, 409]);
});

test("the kinds of responsibility: the policy's first, each with how many hold it within reach", async () => {
  const kindsFor = async (who: PersonaName) => {
    const { status, body } = await site.read(who, "/responsibility-kinds?day=2019-05-16");
    assert.equal(status, 200, JSON.stringify(body));
    return body.kinds as { kind: string; label: string; everyone: boolean; held: number }[];
  };
  const all = await kindsFor("office");
  assert.deepEqual(
    all.slice(0, 4).map(({ kind, label, everyone }) => [kind, label, everyone]),
    [
      ["main", "主体责任", false],
      ["main_leader", "主要领导", false],
      ["leader_in_charge", "分管领导", false],
      ["contracted", "县领导分包", true],
    ],
  );
  const [stored] = await site.see<{ n: number }>(
    "select count(*)::int as n from responsibility where campaign = $1 and kind = 'contracted' and valid @> '2019-05-16'::date",
    [CAMPAIGN],
  );
  const heldBy = (kinds: typeof all) => kinds.find(({ kind }) => kind === "contracted")?.held;
  assert.equal(heldBy(all), stored?.n);
  assert.ok((heldBy(await kindsFor("countyB")) ?? 0) < (stored?.n ?? 0));
});
