import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { countProblems, LEDGER_SORTS, type ProblemCase } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";
import { readXlsx } from "./testing/read-xlsx.ts";

let site: Site;
const PLACES = ["village_a1", "village_a2", "village_c", "village_b"];

before(async () => {
  site = await makeSite();
  // Sixty problems over four villages and three weeks, a third of them handed over, some late.
  for (let at = 0; at < 60; at++) {
    const problem = randomUUID();
    const unit = PLACES[at % 4]!;
    const who = unit === "village_b" ? "teamB" : "teamA";
    const day = `2019-04-${String(10 + (at % 20)).padStart(2, "0")}`;
    const found = await site.command(
      who,
      "find-problem",
      {
        problem,
        unit,
        category: at % 3 === 0 ? "rubbish" : "sewage",
        severity: at % 5 === 0 ? "prominent" : "ordinary",
        prominent: at % 5 === 0,
        description: at % 2 === 0 ? `村口路边积存生活垃圾 ${at}` : `污水横流 100%_${at}`,
      },
      { at: `${day}T10:00:00+08:00` },
    );
    assert.equal(found.status, 200, JSON.stringify(found.body));
    if (at % 3 !== 0) continue;
    await storePhoto(site, problem, "before");
    const sent = await site.command(
      who,
      "dispatch-problems",
      { dispatch: randomUUID(), problems: [{ problem }], channel: "notice" },
      { at: `${day}T11:00:00+08:00` },
    );
    assert.equal(sent.status, 200, JSON.stringify(sent.body));
  }
});
after(() => site.close());

interface Row {
  problem: string;
  unit: string;
  serial: number;
  state: string;
  found_on: string;
  due_on: string | null;
  overdue_days: number | null;
  category: string;
  description: string;
}

async function walk(
  who: "office" | "countyA" | "villageB" | "departmentA",
  filters: string,
  limit = 7,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor = ""; ; ) {
    const { status, body } = await site.read(who, `/ledger?${filters}&limit=${limit}${cursor}`);
    assert.equal(status, 200, JSON.stringify(body));
    rows.push(...(body.rows as Row[]));
    if (body.next === null) return rows;
    cursor = `&cursor=${body.next}`;
  }
}

test("paging gives each problem once, in a total order, for every sort", async () => {
  for (const sort of LEDGER_SORTS) {
    const paged = await walk("office", `standing=all&sort=${sort}`);
    const whole = await walk("office", `standing=all&sort=${sort}`, 200);
    assert.deepEqual(paged, whole, sort);
    assert.equal(new Set(paged.map(({ problem }) => problem)).size, paged.length);
  }
  assert.equal((await walk("office", "standing=all&sort=found")).length, 60);
});

test("scope: a county sees its own, a village its own, and the unit filter narrows, never widens", async () => {
  assert.equal((await walk("countyA", "standing=all&sort=number")).length, 45);
  assert.equal((await walk("villageB", "standing=all&sort=number")).length, 15);
  assert.equal((await walk("office", "standing=all&sort=number&unit=town_a")).length, 30);
  const foreign = await site.read("countyA", "/ledger?unit=county_b");
  assert.equal(foreign.status, 404);
  const wider = await walk("countyA", "standing=all&sort=number&unit=city");
  assert.equal(wider.length, 45);
});

test("filters narrow to what they say", async () => {
  const all = await walk("office", "standing=all&sort=found");
  const check = async (filter: string, holds: (row: Row) => boolean) => {
    const got = await walk("office", `standing=all&sort=found&${filter}`);
    assert.deepEqual(got, all.filter(holds), filter);
    assert.ok(got.length > 0 && got.length < all.length, filter);
  };
  await check("category=rubbish", ({ category }) => category === "rubbish");
  await check("state=dispatched", ({ state }) => state === "dispatched");
  await check(
    "from=2019-04-12&to=2019-04-15",
    ({ found_on }) => "2019-04-12" <= found_on && found_on <= "2019-04-15",
  );
  await check("due=overdue", ({ overdue_days }) => overdue_days !== null);
  await check(`words=${encodeURIComponent("垃圾")}`, ({ description }) => description.includes("垃圾"));
  await check(`words=${encodeURIComponent("100%_")}`, ({ description }) => description.includes("100%_"));
});

test("words of another county are not found", async () => {
  const found = await walk("villageB", `standing=all&sort=found&words=${encodeURIComponent("村口")}`);
  assert.ok(found.every(({ unit }) => unit === "village_b"));
});

test("a cursor of another order is refused", async () => {
  const { body } = await site.read("office", "/ledger?sort=found&standing=all&limit=5");
  const wrong = await site.read("office", `/ledger?sort=number&standing=all&limit=5&cursor=${body.next}`);
  assert.deepEqual([wrong.status, wrong.body.code], [400, "cursor_wrong"]);
});

test("counts agree with the lists, and the counts of the rates with the workflow's own", async () => {
  const { body } = await site.read("office", "/ledger/count?standing=open&category=rubbish");
  assert.deepEqual(body, {
    count: (await walk("office", "standing=open&sort=found&category=rubbish")).length,
    more: false,
  });
  const rates = await site.read("office", "/ledger/rates");
  const cases = await site.see<{ progress: ProblemCase }>("select progress from problem");
  const progress = cases.map(({ progress: one }) =>
    typeof one === "string" ? (JSON.parse(one) as ProblemCase) : one,
  );
  assert.deepEqual(rates.body.counts, { ...countProblems(progress, "2019-05-16T10:00") });
  const all = rates.body.rates as { id: string; definition: string; printed: string }[];
  assert.ok(all.every(({ definition, printed }) => definition.length > 0 && printed.length > 0));
});

test("the export has the rows of the list, in order", async () => {
  const answer = await site.app.inject({
    method: "GET",
    url: `/api/campaigns/00000000-0000-4000-8000-00000000c001/ledger/export.xlsx?standing=all`,
    headers: {
      authorization: `Bearer ${PERSONAS.countyA.account}`,
    },
  });
  assert.equal(answer.statusCode, 200);
  const rows = await readXlsx(answer.rawPayload);
  const listed = await walk("countyA", "standing=all&sort=number", 200);
  assert.equal(rows.length, listed.length + 1);
  assert.deepEqual(
    rows.slice(1).map((row) => row[3]),
    listed.map(({ description }) => description),
  );
  const shown = rows
    .slice(1)
    .flatMap((row) => row.slice(5, 10))
    .filter((cell) => cell !== "" && cell != null);
  assert.ok(shown.length > 0 && shown.every((cell) => !/^[a-z_]+$/.test(String(cell))), "words, not ids");
});

test("an exported file's name says what is inside", async () => {
  const name = async (query: string) => {
    const { headers } = await site.app.inject({
      method: "GET",
      url: `/api/campaigns/00000000-0000-4000-8000-00000000c001/ledger/export.xlsx?${query}`,
      headers: { authorization: `Bearer ${PERSONAS.countyA.account}` },
    });
    return decodeURIComponent(String(headers["content-disposition"]).replace(/.*''/, ""));
  };
  assert.equal(await name("standing=all"), "问题台账-全部-2019-05-16.xlsx");
  assert.equal(
    await name(`unit=town_a&state=in_rectification&due=overdue&words=${encodeURIComponent("a/b")}`),
    "问题台账-甲镇-整改中-超期-含a_b-2019-05-16.xlsx",
  );
});

test("rare words are found by their index and common ones on the way, the same rows", async () => {
  const words = (text: string) => `standing=all&sort=found&words=${encodeURIComponent(text)}`;
  const ids = (rows: readonly Row[]) => rows.map(({ problem }) => problem);
  const before = await walk("office", words("100%_"));
  // The newest hundreds have other words: from now on those above are rare.
  await site.see(`insert into problem
    select (jsonb_populate_record(null::problem, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'description', '道路整洁 ' || n, 'found_on', '2019-06-01',
      'serial', 1000 + n))).*
    from (select * from problem where unit = 'village_c' limit 1) p, generate_series(1, 1200) n`);
  assert.deepEqual(ids(await walk("office", words("100%_"))), ids(before));
  const common = await walk("office", words("道路"), 150);
  assert.equal(common.length, 1200);
  assert.ok(common.every(({ description }) => description.startsWith("道路整洁")));
  const narrow = await walk("countyA", `${words("道路整洁 119")}`, 150);
  assert.deepEqual(narrow.map(({ description }) => description).sort(), [
    "道路整洁 119",
    ...Array.from({ length: 10 }, (_, last) => `道路整洁 119${last}`),
  ]);
});

test("a hundred villages have one name: each row says the county and the town, never the campaign's own unit", async () => {
  const { body } = await site.read("office", "/ledger?standing=all&sort=found&limit=200");
  const rows = body.rows as unknown as { unit: string; above: string[] }[];
  const above = (unit: string) => rows.find((row) => row.unit === unit)?.above;
  const names = await site.see<{ id: string; name: string }>("select id, name from unit");
  const nameOf = (id: string) => names.find((one) => one.id === id)!.name;
  assert.deepEqual(above("village_a1"), [nameOf("county_a"), nameOf("town_a")]);
  assert.ok(rows.every((row) => !row.above.includes(nameOf("city"))));
});

test("scattered villages: the same rows as their county has of them, in every order, with words and counts", async () => {
  // So many places that lie apart that the ledger is gathered by place; all but two hold nothing.
  await site.see(`insert into unit (id, kind, name, parent, pos, pos_end, official_order)
    select 'hamlet_' || n, 'hamlet', '自然村' || n, 'town_c', 210000 + n * 100, 210050 + n * 100, n from generate_series(1, 20) n`);
  const { account } = PERSONAS.departmentA;
  await site.see(
    `insert into role_grant (id, account, role, campaign, unit, reach, first_day)
      select gen_random_uuid(), $1, 'linked_department', $2, unit, 'unit', '2019-01-01'
      from (select 'hamlet_' || n from generate_series(1, 20) n union all select 'village_c') places(unit)`,
    [account, CAMPAIGN],
  );
  const own = ({ unit }: Row) => unit === "village_a1" || unit === "village_c";
  for (const sort of LEDGER_SORTS)
    for (const words of [
      "",
      `&words=${encodeURIComponent("垃圾")}`,
      `&words=${encodeURIComponent("100%_")}`,
    ]) {
      const asked = `standing=all&sort=${sort}${words}`;
      const expected = (await walk("countyA", asked, 200)).filter(own);
      assert.deepEqual(await walk("departmentA", asked), expected, asked);
    }
  const { body } = await site.read("departmentA", "/ledger/count?standing=open&category=rubbish");
  const open = (await walk("countyA", "standing=open&sort=found&category=rubbish", 200)).filter(own);
  assert.deepEqual(body, { count: open.length, more: false });
});

test("words with a backslash, and numbers among words, are found by the index as they are written", async () => {
  const found = async (words: string) =>
    (
      await site.see<{ place: string }>(
        "select d.words as place from unnest($1::text[]) d(words) where pairs_of(d.words) @@ query_of($2)",
        [["路口\\东侧", "第0012345处", "第0099345处", "电话 123", "A12b4 号"], words],
      )
    ).map(({ place }) => place);
  assert.deepEqual(await found("口\\东"), ["路口\\东侧"]);
  assert.deepEqual(await found("第0012345处"), ["第0012345处"]);
  assert.deepEqual(await found("00"), ["第0012345处", "第0099345处"]);
  assert.deepEqual(await found("345处"), ["第0012345处", "第0099345处"]);
  assert.deepEqual(await found("12345"), ["第0012345处"]);
  assert.deepEqual(await found("123"), ["第0012345处", "电话 123"]);
  assert.deepEqual(await found("a12B4"), ["A12b4 号"]);
  assert.deepEqual(await found("9"), ["第0099345处"]);
});

test("what the rates count is what the ledger lists, in some days too; a withdrawn one is in no count but its own", async () => {
  const [row] = await walk("office", "standing=open&sort=found&from=2019-04-13&to=2019-04-13");
  const withdrawn = await site.command("office", "withdraw-problems", {
    problems: [{ problem: row!.problem }],
    why: "found_wrongly",
    reason: "看错了",
  });
  assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body));
  const filters = {
    found: "standing=kept",
    closed: "standing=closed",
    open: "standing=open",
    deferred: "state=deferred",
    withdrawn: "standing=all&state=withdrawn",
  };
  for (const days of ["unit=city", "from=2019-04-12&to=2019-04-15"]) {
    const { body } = await site.read("office", `/ledger/rates?${days}`);
    const counts = body.counts as Readonly<Record<string, number>>;
    assert.equal(counts.withdrawn, 1);
    for (const [id, filter] of Object.entries(filters)) {
      const listed = await site.read("office", `/ledger/count?${filter}&${days}&sort=found&exact=true`);
      assert.deepEqual(listed.body, { count: counts[id], more: false }, `${id} ${days}`);
    }
  }
});
