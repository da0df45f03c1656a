import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { countProblems, type ProblemCase } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

const PLACES = ["village_a1", "village_a2", "village_c", "village_b"];
const SEALED_ROUND = "00000000-0000-4000-8000-00000000f00d";

let site: Site;
before(async () => {
  site = await makeSite();
  // Forty problems over four villages and twenty days.
  for (let at = 0; at < 40; at++) {
    const unit = PLACES[at % 4]!;
    const day = `2019-04-${String(10 + (at % 20)).padStart(2, "0")}`;
    const found = await site.command(
      unit === "village_b" ? "teamB" : "teamA",
      "find-problem",
      { problem: randomUUID(), unit, description: `路边垃圾 ${at}` },
      { at: `${day}T10:00:00+08:00` },
    );
    assert.equal(found.status, 200, JSON.stringify(found.body));
  }
  // As the workflow leaves them: every fourth closed a week later, some late, one withdrawn.
  await site.see(`update problem set state = 'closed', closed_on = found_on + 7,
    progress = progress || '{"state": "closed"}' where serial % 4 = 1`);
  await site.see(`update problem set state = 'dispatched', due_on = found_on + 3,
    progress = progress || jsonb_build_object('state', 'dispatched', 'due_at', (found_on + 3) || 'T18:00')
    where serial % 4 = 2`);
  await site.see(`update problem set state = 'withdrawn', progress = progress || '{"state": "withdrawn"}'
    where serial = 3 and unit = 'village_b'`);
});
after(() => site.close());

interface Counts {
  found: number;
  closed: number;
  open: number;
  overdue: number;
  rate: { exact: string | null; printed: string; numerator: number; denominator: number };
}
interface Overview {
  unit: { unit: string };
  path: { unit: string }[];
  total: Counts;
  own: Counts;
  children: { unit: string; point: unknown; counts: Counts; score: unknown }[];
  scored_by: unknown;
  definitions: { id: string; definition: string }[];
}

async function read<T = Overview>(who: PersonaName, path: string): Promise<T> {
  const { status, body } = await site.read(who, path);
  assert.equal(status, 200, JSON.stringify(body));
  return body as T;
}

const numbers = ({ found, closed, open, overdue }: Counts) => [found, closed, open, overdue];

/** What the workflow's own counting and the ledger say of a unit. */
async function counted(low: number, high: number, window = "true"): Promise<number[]> {
  const rows = await site.see<{ progress: ProblemCase }>(
    `select progress from problem where sealed_by is null and pos between $1 and $2 and ${window}`,
    [low, high],
  );
  const { found, closed, open, overdue } = countProblems(
    rows.map(({ progress }) => progress),
    "2019-05-16T10:00",
  );
  return [found, closed, open, overdue];
}

test("counts are those of the workflow, child by child, and lead to the ledger's rows", async () => {
  const city = await read("office", "/overview?unit=city");
  assert.deepEqual(
    city.children.map(({ unit }) => unit),
    ["county_a", "county_b"],
  );
  assert.deepEqual(numbers(city.total), await counted(0, 1_000_000));
  assert.deepEqual(numbers(city.children[0]!.counts), await counted(2000, 400_000));
  assert.deepEqual(numbers(city.children[1]!.counts), await counted(500_000, 900_000));
  assert.ok(city.total.overdue > 0 && city.total.closed > 0);
  for (const { unit, counts } of city.children) {
    const ledger = async (filter: string) =>
      (await read<{ count: number }>("office", `/ledger/count?unit=${unit}&${filter}`)).count;
    assert.equal(await ledger("due=overdue"), counts.overdue);
    assert.equal(await ledger("standing=closed"), counts.closed);
    assert.equal(await ledger("standing=open"), counts.open);
  }
  const [{ rate }] = [city.total];
  assert.deepEqual([rate.numerator, rate.denominator], [city.total.closed, city.total.found]);
  assert.match(rate.printed, /^\d+\.\d\d%（\d+\/\d+）$/);
  assert.ok(city.definitions.some(({ id, definition }) => id === "rate" && definition.includes("÷")));
});

test("problems of some days alone, by days or by the policy's period", async () => {
  const window = "found_on between '2019-04-19' and '2019-04-28'";
  for (const asked of ["from=2019-04-19&to=2019-04-28", "period=2019-04-x3"]) {
    const city = await read("office", `/overview?unit=city&${asked}`);
    assert.deepEqual(numbers(city.total), await counted(0, 1_000_000, window), asked);
    assert.deepEqual(numbers(city.children[0]!.counts), await counted(2000, 400_000, window), asked);
  }
  const wrong = await site.read("office", "/overview?period=2019-13");
  assert.equal(wrong.body.code, "period_unknown");
  const both = await site.read("office", "/overview?period=2019-04&from=2019-04-01");
  assert.deepEqual([both.status, both.body.code], [422, "body_wrong"]);
  assert.equal((await site.read("office", "/overview?from=yesterday")).body.code, "body_wrong");
});

test("scope: everybody begins where they are, sees nothing beyond, and no brother", async () => {
  assert.equal((await read("office", "/overview")).unit.unit, "city");
  assert.equal((await read("teamA", "/overview")).unit.unit, "county_a");
  assert.equal((await read("countyA", "/overview")).unit.unit, "county_a");
  const village = await read("villageA1", "/overview");
  assert.deepEqual([village.unit.unit, village.children], ["village_a1", []]);
  assert.deepEqual(
    village.path.map(({ unit }) => unit),
    ["city", "county_a", "town_a"],
  );
  assert.deepEqual(numbers(village.own), await counted(4000, 4999));
  const cut = await read("countyA", "/overview?unit=city");
  assert.deepEqual(
    cut.children.map(({ unit }) => unit),
    ["county_a"],
  );
  assert.deepEqual(numbers(cut.total), await counted(2000, 400_000));
  assert.equal((await site.read("countyA", "/overview?unit=county_b")).status, 404);
  assert.equal((await site.read("office", "/overview?unit=nowhere")).status, 404);
  assert.equal((await site.read("thirdParty", "/overview")).status, 403);
});

test("the tally follows every step, and sealed problems are counted for the cleared alone, until they are released", async () => {
  const counts = async (who: PersonaName) => numbers((await read(who, "/overview?unit=village_a1")).total);
  const [office, county, team] = [await counts("office"), await counts("countyA"), await counts("poolLead")];
  assert.deepEqual([county, team], [office, office]);
  const problem = randomUUID();
  await site.see(
    `insert into problem (campaign, id, unit, pos, source, severity, description, found_on, found_at, found_by, sealed_by, progress, state,
       responsible_unit)
     values ($1, $2, 'village_a1', 4000, 'covert', 'ordinary', '暗访', '2019-05-15', '2019-05-15', $3, null, '{"state": "withdrawn"}', 'found', 'village_a1')`,
    [CAMPAIGN, problem, PERSONAS.covert.account],
  );
  assert.deepEqual(await counts("countyA"), [county[0]! + 1, county[1], county[2]! + 1, county[3]]);
  const set = (what: string) => site.see(`update problem set ${what} where id = $1`, [problem]);
  await site.see("set session_replication_role = replica");
  await set(`sealed_by = '${SEALED_ROUND}'`);
  await site.see("update problem_tally set found = found - 1 where unit = 'village_a1'");
  await site.see("set session_replication_role = origin");
  assert.deepEqual(await counts("countyA"), county);
  assert.deepEqual(await counts("poolLead"), team);
  assert.deepEqual(await counts("office"), [office[0]! + 1, office[1], office[2]! + 1, office[3]]);
  await set("sealed_by = null");
  for (const who of ["office", "countyA", "poolLead"] as const)
    assert.deepEqual(await counts(who), [office[0]! + 1, office[1], office[2]! + 1, office[3]], who);
  await set("state = 'closed', closed_on = '2019-05-16'");
  assert.deepEqual((await counts("countyA")).slice(0, 2), [county[0]! + 1, county[1]! + 1]);
  await set("state = 'withdrawn'");
  assert.deepEqual(await counts("countyA"), county);
});

test("units that say where they are come with their point", async () => {
  await site.see(`update unit set attributes = '{"经度": "113.9", "纬度": "35.3"}' where id = 'county_a'`);
  await site.see(`update unit set attributes = '{"lon": "1139", "lat": "35.3"}' where id = 'county_b'`);
  const { children } = await read("office", "/overview");
  assert.deepEqual(
    children.map(({ point }) => point),
    [{ lon: 113.9, lat: 35.3 }, null],
  );
});

interface Trend {
  cadence: string;
  before: { found: number; closed: number; stock: number };
  periods: {
    period: string;
    first_day: string;
    last_day: string;
    complete: boolean;
    found: number;
    closed: number;
    stock: number;
  }[];
}

test("the trend: flow by the policy's periods, and the stock follows from it", async () => {
  for (const [cadence, name] of [
    ["week", "week"],
    ["ten_day", "xun"],
    ["month", "month"],
  ]) {
    const trend = await read<Trend>("office", `/trend?cadence=${cadence}`);
    assert.equal(trend.cadence, name);
    let { stock } = trend.before;
    for (const { found, closed, stock: left, period } of trend.periods) {
      stock += found - closed;
      assert.equal(left, stock, period);
    }
    const [found, closed] = await counted(0, 1_000_000);
    assert.equal(
      trend.periods.reduce((sum, one) => sum + one.found, trend.before.found),
      found,
    );
    assert.equal(
      trend.periods.reduce((sum, one) => sum + one.closed, trend.before.closed),
      closed,
    );
    assert.ok(trend.periods.every(({ complete, last_day }) => complete === last_day < "2019-05-16"));
    assert.ok(trend.periods.every(({ first_day }) => first_day <= "2019-05-16"));
  }
  const xun = (await read<Trend>("office", "/trend?cadence=ten_day")).periods.find(
    ({ period }) => period === "2019-04-x3",
  );
  assert.deepEqual([xun?.first_day, xun?.last_day], ["2019-04-19", "2019-04-28"]);
  const village = await read<Trend>("villageA1", "/trend");
  const [found] = await counted(4000, 4999);
  assert.equal(
    village.periods.reduce((sum, one) => sum + one.found, village.before.found),
    found,
  );
  assert.equal((await site.read("countyA", "/trend?unit=county_b")).status, 404);
  assert.equal((await site.read("office", "/trend?cadence=day")).body.code, "body_wrong");
});

test("a village that moves takes its counts along", async () => {
  const counts = async () =>
    (await read("office", "/overview?unit=city")).children.map(({ counts: of }) => of.found);
  const [from, to] = await counts();
  const village = (await read("office", "/overview?unit=village_c")).total.found;
  assert.ok(village > 0);
  await site.see("update unit set parent = 'town_b', pos = 503000, pos_end = 503999 where id = 'village_c'");
  await site.see("select reposition_facts(array['village_c'])");
  assert.deepEqual(await counts(), [from! - village, to! + village]);
});
