import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

test("a promise that stands is changed by whoever gave it or by the campaign's office, not by the unit above or below", async () => {
  const promise = async (who: PersonaName, by: string, units: readonly string[]) => {
    const { body } = await site.command(who, "make-commitment", { period: "2019-06", by, units });
    return body.code ?? body.outcome;
  };
  const standing = async () => {
    const rows = await site.see<{ unit: string; by: string }>(
      "select unit, promised_by as by from commitment where withdrawn_at is null order by unit",
    );
    return rows.map(({ unit, by }) => `${unit} ${by}`);
  };
  assert.equal(await promise("countyA", "county_a", ["village_a1"]), "done");
  assert.equal(await promise("townA", "town_a", ["village_a1", "village_a2"]), "commitment_of_another");
  assert.equal(await promise("townA", "county_a", []), "not_found");
  assert.equal(await promise("townA", "town_a", ["village_a2"]), "done");
  assert.equal(await promise("countyA", "town_a", []), "commitment_of_another");
  assert.equal(await promise("countyA", "county_a", ["village_a1", "village_a2"]), "commitment_of_another");
  assert.deepEqual(await standing(), ["village_a1 county_a", "village_a2 town_a"]);

  // Taken back by whoever gave it, it is free.
  assert.equal(await promise("countyA", "county_a", []), "done");
  assert.equal(await promise("townA", "town_a", ["village_a1", "village_a2"]), "done");
  assert.equal(await promise("office", "county_a", ["village_a2"]), "done");
  assert.deepEqual(await standing(), ["village_a1 town_a", "village_a2 county_a"]);
});
