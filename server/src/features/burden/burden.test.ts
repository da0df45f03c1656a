import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { COMMANDS, responsibleForms } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { type Answer, makeSite, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type Row = Record<string, unknown>;

async function ok(answer: Promise<Answer>): Promise<Row> {
  const { status, body } = await answer;
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

/** A problem dispatched to the county, signed for, taken up and claimed done, in the week of 13 May. */
async function askedAndAnswered(unit: string): Promise<void> {
  const [problem, dispatch] = [randomUUID(), randomUUID()];
  const on = { problems: [{ problem }] };
  const description = "路边积存生活垃圾";
  await ok(site.command("teamA", "find-problem", { problem, unit, category: "rubbish", description }));
  await storePhoto(site, problem, "before");
  const notice = { ...on, dispatch, channel: "notice", receiver: "county_a" };
  await ok(site.command("teamA", "dispatch-problems", notice));
  await ok(site.command("countyA", "sign-dispatch", { step: randomUUID(), dispatch }));
  await ok(site.command("villageA1", "start-rectification", on));
  await ok(site.command("villageA1", "request-acceptance", on));
}

const READERS: readonly PersonaName[] = [
  "office",
  "officeDeputy",
  "poolLead",
  "countyA",
  "countyB",
  "auditor",
];
const others = (Object.keys(PERSONAS) as PersonaName[]).filter((who) => !READERS.includes(who));

test("a week of a unit counts what was asked of it, and what answering asked, with the basis of the minutes", async () => {
  await askedAndAnswered("village_a1");
  const week = async (who: PersonaName, unit: string, more = "") => {
    const { weeks } = await ok(site.read(who, `/burden/units/${unit}?from=2019-w20&to=2019-w20${more}`));
    return (weeks as Row[])[0] ?? {};
  };
  const form = new Map(responsibleForms(COMMANDS).map((one) => [one.command, one]));
  const village = await week("countyA", "village_a1");
  assert.deepEqual([village.problems, village.dispatches, village.answers, village.photos], [1, 0, 2, 0]);
  const known = (form.get("start-rectification")?.known ?? 0) + (form.get("request-acceptance")?.known ?? 0);
  assert.deepEqual([village.fields_asked, village.fields_known, village.reports], [0, known, 0]);
  assert.ok(Number(village.minutes) > 0);
  const county = await week("office", "county_a");
  assert.deepEqual([county.problems, county.dispatches, county.answers, county.reports], [1, 1, 3, 1]);
  assert.deepEqual(
    (county.reports_due as Row[]).map(({ report, due }) => [report, due]),
    [["weekly_report", "2019-05-17T10:00"]],
  );
  assert.equal(county.fields_asked, 3);
  const alone = await week("office", "county_a", "&of=unit");
  assert.deepEqual([alone.problems, alone.dispatches, alone.reports], [0, 1, 1]);
  // Of the city nothing is due: what is counted with it are its counties' own.
  const city = await week("office", "city");
  assert.deepEqual(
    [city.reports, (city.reports_due as Row[]).map(({ report, units }) => [report, units])],
    [2, [["weekly_report", 2]]],
  );
  assert.equal((await week("office", "city", "&of=unit")).reports, 0);
  const { basis } = await ok(site.read("office", "/burden/units/county_a"));
  assert.match(String(basis), /Card、Moran、Newell 1980/);
});

test("without a question the last eight weeks are shown; weeks that there are not, or too many, are refused", async () => {
  const { weeks } = await ok(site.read("countyA", "/burden/units/village_a1"));
  assert.deepEqual((weeks as Row[]).map(({ week }) => week).slice(-1), ["2019-w20"]);
  assert.equal((weeks as Row[]).length, 8);
  for (const query of ["from=2019-w53", "from=2019-w20&to=2019-w10", "from=2017-w01&to=2019-w20"]) {
    const { status, body } = await site.read("countyA", `/burden/units/village_a1?${query}`);
    assert.deepEqual([status, body.code], [422, "weeks_wrong"], query);
  }
  assert.equal((await site.read("countyA", "/burden/units/village_a1?from=may")).status, 422);
});

test("a week is listed unit by unit in official order, page by page, never by size", async () => {
  const list = async (unit: string, more = "") =>
    ok(site.read("office", `/burden/weeks/2019-w20/${unit}?limit=200${more}`));
  const towns = await list("county_a");
  assert.deepEqual(
    (towns.units as Row[]).map(({ unit, problems }) => [unit, problems]),
    [
      ["town_a", 1],
      ["town_c", 0],
    ],
  );
  const counties = (await list("city")).units as Row[];
  assert.deepEqual(
    counties.map(({ unit }) => unit),
    ["county_a", "county_b"],
  );
  const first = await ok(site.read("office", "/burden/weeks/2019-w20/city?limit=1"));
  const second = await ok(site.read("office", `/burden/weeks/2019-w20/city?limit=1&cursor=${first.next}`));
  assert.deepEqual([...(first.units as Row[]), ...(second.units as Row[])], counties);
  assert.equal((await site.read("office", "/burden/weeks/2019-w53/city")).body.code, "weeks_wrong");
  assert.equal((await site.read("countyB", "/burden/weeks/2019-w20/county_a")).status, 404);
});

test("the burden is for those who may lighten it, within their units", async () => {
  for (const who of others) {
    for (const path of ["/burden/forms", "/burden/units/village_a1", "/burden/weeks/2019-w20/county_a"]) {
      const { status } = await site.read(who, path);
      assert.ok(status === 403 || status === 404, `${who} ${path}: ${status}`);
    }
  }
  assert.equal((await site.read("countyB", "/burden/units/village_a1")).status, 404);
  assert.equal((await site.read("office", "/burden/units/no_such")).status, 404);
});

test("no answer names a person, an account or a time of day", async () => {
  for (const path of ["/burden/units/county_a", "/burden/weeks/2019-w20/county_a"]) {
    const body = await ok(site.read("office", path));
    const text = JSON.stringify(body);
    assert.doesNotMatch(text, /account|post|holder|entered_by/);
    for (const { account, post } of Object.values(PERSONAS))
      assert.ok(!text.includes(account) && !text.includes(post));
  }
});

test("what a covert round asked is counted for nobody who is not cleared", async () => {
  const seen = async (who: PersonaName) => {
    const { weeks } = await ok(site.read(who, "/burden/units/village_c?from=2019-w20&to=2019-w20"));
    return (weeks as Row[])[0]?.visits;
  };
  const round = randomUUID();
  await site.see(
    `insert into round (campaign, id, title, kind, first_day, last_day, scope, state, sealed, planned_by, planned_at)
     values ($1, $2, '暗访', 'covert', '2019-05-13', '2019-05-19', '{}', 'approved', true, $3, now())`,
    [CAMPAIGN, round, PERSONAS.office.account],
  );
  await site.see(
    `insert into inspection (campaign, id, unit, pos, sealed_by, round, kind, day, entered_by, entered_at, received_at)
     values ($1, $2, 'village_c', 201000, $3, $3, 'covert', '2019-05-15', $4, now(), now())`,
    [CAMPAIGN, randomUUID(), round, PERSONAS.covert.account],
  );
  assert.equal(await seen("countyA"), 0);
  assert.equal(await seen("office"), 1);
});

test("forms and policy: what each asks, each line with its clause, and the basis of the estimate", async () => {
  const body = await ok(site.read("countyA", "/burden/forms"));
  const forms = body.forms as { command: string; asked: number; fields: Row[] }[];
  assert.equal(forms.find(({ command }) => command === "sign-dispatch")?.asked, 0);
  assert.ok(forms.every(({ fields }) => fields.length > 0));
  const lines = body.policy as { source: string; what: string; per_month: string | null; clause: string[] }[];
  const weekly = lines.find(({ source, what }) => source === "reports.weekly_report" && what === "forms");
  assert.deepEqual([weekly?.per_month, weekly?.clause], ["4.35", ["S1-16"]]);
  assert.deepEqual(
    (await site.read("countyA", "/burden/forms?day=2018-01-01")).body.code,
    "policy_not_in_force",
  );
});
