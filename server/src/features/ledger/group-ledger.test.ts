import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { LEDGER_GROUPS } from "@cunjing/contract";
import { type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

const PLACES = ["village_a1", "village_a2", "village_c", "village_b"];
let site: Site;

before(async () => {
  site = await makeSite();
  for (let at = 0; at < 24; at++) {
    const unit = PLACES[at % 4]!;
    const found = await site.command(
      unit === "village_b" ? "teamB" : "teamA",
      "find-problem",
      {
        problem: randomUUID(),
        unit,
        ...(at % 3 === 0 ? {} : { category: at % 3 === 1 ? "rubbish" : "sewage" }),
        severity: at % 5 === 0 ? "prominent" : "ordinary",
        description: `路边垃圾 ${at}`,
      },
      { at: `2019-04-${10 + at}T10:00:00+08:00`.replace(/04-3[1-9]/, "04-30") },
    );
    assert.equal(found.status, 200, JSON.stringify(found.body));
  }
  await site.see(
    "update problem set state = 'dispatched', channel = 'notice', due_on = '2019-05-01' where serial % 3 = 1",
  );
  await site.see("update problem set state = 'closed', closed_on = '2019-05-10' where serial = 2");
});
after(() => site.close());

interface Groups {
  count: number;
  overdue: number;
  more: boolean;
  groups: { value: string | null; label: string | null; count: number; overdue: number }[];
}

async function groups(who: PersonaName, query: string): Promise<Groups> {
  const { status, body } = await site.read(who, `/ledger/groups?${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as unknown as Groups;
}

const count = async (who: PersonaName, query: string) =>
  (await site.read(who, `/ledger/count?${query}`)).body.count;

test("every group's count opens its rows: the ledger's filter of its value finds as many", async () => {
  for (const by of LEDGER_GROUPS) {
    for (const standing of ["open", "closed", "all"]) {
      const found = await groups("office", `by=${by}&standing=${standing}&unit=city`);
      assert.equal(found.count, await count("office", `standing=${standing}`), by);
      assert.equal(
        found.groups.reduce((sum, one) => sum + one.count, 0),
        found.count,
      );
      assert.equal(
        found.groups.reduce((sum, one) => sum + one.overdue, 0),
        found.overdue,
      );
      for (const one of found.groups.filter(({ value }) => value !== null)) {
        const filter = `standing=${standing}&${by}=${one.value}`;
        assert.equal(await count("office", filter), one.count, `${by} ${one.value}`);
        if (standing === "open") assert.equal(await count("office", `${filter}&due=overdue`), one.overdue);
      }
    }
  }
});

test("labels are the tree's, the workflow's and the policy's; none where the record says none", async () => {
  const labels = async (by: string, who: PersonaName = "office") =>
    new Map((await groups(who, `by=${by}&standing=all`)).groups.map(({ value, label }) => [value, label]));
  assert.equal((await labels("unit")).get("county_a"), "甲县");
  assert.equal((await labels("state")).get("dispatched"), "待整改");
  assert.equal((await labels("severity")).get("prominent"), "突出");
  assert.equal((await labels("channel")).get("notice"), "督办通知");
  assert.equal((await labels("source")).get("inspection"), "督查");
  assert.equal((await labels("team")).get(TEAMS.team_a.id), "第一督查小组");
  assert.equal((await labels("team", "villageB")).get(TEAMS.team_b.id), null);
  assert.equal((await labels("category")).get(null), null);
});

test("the order is total: units as the tree has them, states as they follow, others by count, none last", async () => {
  const values = async (query: string) => (await groups("office", query)).groups.map(({ value }) => value);
  assert.deepEqual(await values("by=unit&standing=all"), ["county_a", "county_b"]);
  assert.deepEqual(await values("by=unit&standing=all&unit=town_a"), ["village_a1", "village_a2"]);
  assert.deepEqual(await values("by=unit&standing=all&unit=village_a1"), ["village_a1"]);
  assert.deepEqual(await values("by=state&standing=all"), ["found", "dispatched", "closed"]);
  assert.deepEqual(await values("by=category&standing=all"), ["rubbish", "sewage", null]);
});

test("scope: a county's groups are of its own, a village's of its own, and filters narrow them", async () => {
  assert.equal((await groups("countyA", "by=state&standing=all")).count, 18);
  assert.equal((await groups("villageB", "by=state&standing=all")).count, 6);
  assert.equal((await groups("countyA", "by=state&standing=all&unit=city")).count, 18);
  assert.equal((await site.read("countyA", "/ledger/groups?by=state&unit=county_b")).status, 404);
  assert.equal((await site.read("thirdParty", "/ledger/groups?by=state")).status, 403);
  const some = await groups("office", "by=category&standing=all&from=2019-04-12&to=2019-04-15");
  assert.equal(some.count, 4);
  assert.equal(
    (await groups("office", `by=state&standing=all&words=${encodeURIComponent("没有的词")}`)).count,
    0,
  );
  for (const wrong of ["by=place", "by=state&sort=number", "standing=all"])
    assert.equal((await site.read("office", `/ledger/groups?${wrong}`)).body.code, "body_wrong", wrong);
});

test("a sealed problem is in no group of the uncleared", async () => {
  const [office, county] = [await groups("office", "by=state"), await groups("countyA", "by=state")];
  await site.see("update problem set sealed_by = gen_random_uuid() where serial = 3 and unit = 'village_a1'");
  assert.equal((await groups("office", "by=state")).count, office.count);
  assert.equal((await groups("countyA", "by=state")).count, county.count - 1);
});
