import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const found = (problem: string, more: object = {}) => ({
  problem,
  unit: "village_a1",
  category: "rubbish",
  description: "村口路边积存生活垃圾",
  ...more,
});

test("a problem is recorded, numbered in its village, and read back by the village", async () => {
  const problem = randomUUID();
  const done = await site.command("teamA", "find-problem", found(problem));
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.deepEqual(done.body.result, { problem, serial: 1, state: "found", photos_awaited: 0 });
  const read = await site.read("villageA1", `/problems/${problem}`);
  assert.equal(read.status, 200, JSON.stringify(read.body));
  assert.equal(read.body.description, "村口路边积存生活垃圾");
  assert.match(String(read.headers.etag), /^"1\./);
});

test("the same command twice is done once; the same id with other content is a conflict", async () => {
  const id = randomUUID();
  const problem = randomUUID();
  const first = await site.command("teamA", "find-problem", found(problem), { id });
  const second = await site.command("teamA", "find-problem", found(problem), { id });
  assert.equal(first.body.outcome, "done");
  assert.deepEqual(second.body, { ...first.body, outcome: "already_done" });
  const other = await site.command("teamA", "find-problem", found(problem, { description: "另一处" }), {
    id,
  });
  assert.deepEqual([other.status, other.body.code], [409, "command_id_taken"]);
  const foreign = await site.command("teamB", "find-problem", found(randomUUID(), { unit: "village_b" }), {
    id,
  });
  assert.deepEqual([foreign.status, foreign.body.code], [409, "command_id_taken"]);
  assert.equal((await site.see("select from problem where id = $1", [problem])).length, 1);
});

test("the same problem under another command is refused, and nothing of it is kept", async () => {
  const problem = randomUUID();
  await site.command("teamA", "find-problem", found(problem));
  const again = await site.command("teamA", "find-problem", found(problem));
  assert.deepEqual([again.status, again.body.code], [409, "id_taken"]);
  const events = await site.see("select from event where subject = $1", [problem]);
  assert.equal(events.length, 1);
});

test("bad input names every place, what was found and what would be right", async () => {
  const bad = await site.command("teamA", "find-problem", {
    problem: "x",
    unit: "",
    description: " ",
    found_on: "5月1日",
  });
  assert.equal(bad.status, 422);
  const places = (bad.body.errors as { at: string }[]).map(({ at }) => at).sort();
  assert.deepEqual(places, ["description", "found_on", "problem", "unit"]);
});

test("outside one's units a village looks as if it were not there", async () => {
  const refused = await site.command("teamB", "find-problem", found(randomUUID()));
  const missing = await site.command("teamB", "find-problem", found(randomUUID(), { unit: "no_such" }));
  assert.deepEqual([refused.status, refused.body], [404, missing.body]);
});

test("a visit is named by its team, for its unit and those below it", async () => {
  const enter = async (who: PersonaName, unit: string, more: object = {}) => {
    const inspection = randomUUID();
    const given = { score: "90", full_mark: "100" };
    const body = { inspection, unit, kind: "leader", given, ...more };
    const { status, body: answer } = await site.command(who, "enter-inspection", body);
    assert.equal(status, 200, JSON.stringify(answer));
    return inspection;
  };
  const find = async (who: PersonaName, inspection: string, unit = "village_a1") => {
    const { body } = await site.command(who, "find-problem", found(randomUUID(), { unit, inspection }));
    return body.code ?? body.outcome;
  };
  const theirs = await enter("teamA", "town_a");
  assert.equal(await find("teamA", theirs, "village_c"), "not_found", "nobody was there");
  assert.deepEqual(
    await Promise.all(
      (["teamA", "teamA2", "office", "poolLead", "thirdParty", "countyA", "covert"] as const).map((who) =>
        find(who, theirs),
      ),
    ),
    ["done", "done", "done", "done", "team_not_yours", "team_not_yours", "covert_needs_round"],
  );

  const ofNoTeam = await enter("thirdParty", "village_a1");
  assert.deepEqual(
    await Promise.all(
      (["thirdParty", "office", "countyA", "teamA"] as const).map((who) => find(who, ofNoTeam)),
    ),
    ["done", "done", "done", "team_not_yours"],
  );
  // A visit in a covert team's name that nothing seals hides nothing of what is found on it.
  const unsealed = await enter("office", "village_a1", { team: TEAMS.covert.id });
  assert.equal(await find("covert", unsealed), "covert_needs_round");
});
