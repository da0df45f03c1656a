import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { type Lives, livesOn } from "./testing/lives.ts";

let site: Site;
let lives: Lives;
before(async () => {
  site = await makeSite();
  lives = livesOn(site);
});
after(() => site.close());

/** So many metres north of a place. */
const at = (metres: number, datum = "wgs84") => ({
  position: { longitude: 113.9, latitude: 35.3 + metres / 111_195, datum, source: "device" },
});

async function suggest(problem: string, query = "", who: PersonaName = "teamA") {
  const { status, body } = await site.read(who, `/problems/${problem}/lineage-suggestions${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return (body.suggestions as { problem: string; why: string; metres: number | null; because: string }[]).map(
    ({ problem: id, why, metres }) => [id, why, metres],
  );
}

test("near ones first, then those of the village; another category, another datum and later ones are none", async () => {
  const category = "sewage";
  const near = await lives.find("village_a2", { category, ...at(20) });
  const far = await lives.find("village_a2", { category, ...at(400) });
  const same = await lives.find("village_a1", { category });
  await lives.find("village_a1", { category: "rubbish", ...at(0) });
  await lives.find("village_a2", { category, ...at(5, "gcj02") });
  const problem = await lives.find("village_a1", { category, ...at(0) }, { at: "2019-05-16T09:59:00+08:00" });
  assert.deepEqual(await suggest(problem, "?radius=50"), [
    [near, "near", 20],
    [same, "same_village", null],
  ]);
  assert.deepEqual(await suggest(problem, "?radius=500"), [
    [near, "near", 20],
    [far, "near", 400],
    [same, "same_village", null],
  ]);
  assert.deepEqual(await suggest(problem, "?radius=500&limit=1"), [[near, "near", 20]]);
});

test("only inside one's own units, and nothing for what has no category", async () => {
  const category = "latrine";
  await lives.find("village_b", { category, ...at(3) });
  const problem = await lives.find("village_a1", { category, ...at(0) });
  assert.deepEqual(await suggest(problem), []);
  // 乙县 lies in another county: no candidate, even for the office of the city.
  assert.deepEqual(await suggest(problem, "", "office"), []);
  const bare = await lives.find("village_a1", { category: undefined });
  assert.deepEqual(await suggest(bare), []);
});

test("linked ones are suggested no more", async () => {
  const category = "ditch";
  const first = await lives.find("village_a1", { category });
  const second = await lives.find("village_a1", { category });
  assert.equal((await suggest(second)).length, 1);
  const lineage = randomUUID();
  await lives.do("teamA", "link-lineage", {
    problems: [{ problem: first }, { problem: second }],
    lineage,
    because: "同一处",
  });
  assert.deepEqual(await suggest(second), []);
});

test("a lineage that is no id of a record is refused by its field", async () => {
  const problem = await lives.find("village_a1", { category: "ditch" });
  const { status, body } = await site.command("teamA", "link-lineage", {
    problems: [{ problem }],
    lineage: "the one by the bridge",
    because: "同一处",
  });
  assert.equal(status, 422, JSON.stringify(body));
  assert.match(JSON.stringify(body), /lineage/);
});

test("who may not, what is not there, and a radius without bounds", async () => {
  const problem = await lives.find("village_a1");
  const ask = async (who: PersonaName, id = problem, query = "") =>
    (await site.read(who, `/problems/${id}/lineage-suggestions${query}`)).status;
  assert.deepEqual(
    [await ask("teamB"), await ask("villageA1"), await ask("teamA", randomUUID())],
    [404, 403, 404],
  );
  assert.deepEqual(
    [await ask("teamA", problem, "?radius=0"), await ask("teamA", problem, "?radius=5000")],
    [422, 422],
  );
});
