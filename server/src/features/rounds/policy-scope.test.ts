import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeSite, type Site } from "../../testing/site.ts";

const GAOMING = readFileSync(
  join(import.meta.dirname, "../../../../policies/gaoming-2019/gaoming.yaml"),
  "utf8",
);
const CAMPAIGN = randomUUID();

let site: Site;
before(async () => {
  site = await makeSite();
  site.setNow(new Date("2019-09-10T10:00:00+08:00"));
  for (const [at, group] of ["a", "b", "c", "d", "e"].entries()) {
    const pos = 4100 + at * 100;
    await site.see(
      `insert into unit (id, kind, name, parent, pos, pos_end) values ($1, 'group', $1, 'village_a1', $2, $2)`,
      [group, pos],
    );
    await site.see(
      `insert into unit_version (unit, valid, name, kind, official_order) values ($1, '(,)', $1, 'group', $2)`,
      [group, pos],
    );
    await site.see(
      `insert into unit_relation (hierarchy, parent, child, valid) values ('administrative', 'village_a1', $1, '(,)')`,
      [group],
    );
  }
  const opened = await site.command(
    "founder",
    "open-campaign",
    {
      campaign: CAMPAIGN,
      title: "农村人居环境整治",
      root: "county_a",
      first_day: "2019-07-12",
      last_day: "2019-12-31",
      policy: GAOMING,
    },
    { campaign: null },
  );
  assert.equal(opened.status, 200, JSON.stringify(opened.body));
});
after(() => site.close());

const command = (name: string, body: object) => site.command("founder", name, body, { campaign: CAMPAIGN });
const visited = (unit: string, day: string, score: number) =>
  command("enter-inspection", {
    inspection: randomUUID(),
    unit,
    kind: "team",
    day,
    given: { score, full_mark: 100 },
  });
async function scopeOf(period: string): Promise<string[]> {
  const round = randomUUID();
  const planned = await command("plan-round", {
    round,
    title: `${period} 考核`,
    kind: "team",
    first_day: "2019-09-20",
    last_day: "2019-09-25",
    scope: { kind: "policy", assessment: "month_assessment", period },
  });
  assert.equal(planned.status, 200, JSON.stringify(planned.body));
  const { body } = await site.read("founder", `/rounds/${round}/units`, CAMPAIGN);
  return (body.units as { unit: string }[]).map(({ unit }) => unit);
}

test("A9: promised for last month {a, b, c}; failed last time {b, d}: the round looks at {a, b, c, d}", async () => {
  const promised = await command("make-commitment", {
    period: "2019-08",
    by: "village_a1",
    units: ["a", "b", "c"],
  });
  assert.equal(promised.status, 200, JSON.stringify(promised.body));
  // August's round looked at what was promised for July, and b and d failed there.
  const july = await command("make-commitment", {
    period: "2019-07",
    by: "village_a1",
    units: ["b", "d", "e"],
  });
  assert.equal(july.status, 200, JSON.stringify(july.body));
  for (const [unit, score] of [
    ["b", 20],
    ["d", 20],
    ["e", 100],
  ] as const) {
    const done = await visited(unit, "2019-08-20", score);
    assert.equal(done.status, 200, JSON.stringify(done.body));
  }
  assert.deepEqual(await scopeOf("2019-09"), ["a", "b", "c", "d"]);
});
