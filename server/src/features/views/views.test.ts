// Saved views: the own, those of the same desk, and nobody else's.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, OTHER_CAMPAIGN, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type View = Record<string, unknown>;
const body = (view: string, more: object = {}) => ({
  view,
  page: "ledger",
  name: "超期未销",
  query: { state: "in_rectification", due: "overdue", sort: "due" },
  ...more,
});
const save = (who: PersonaName, view: string, more: object = {}, send: object = {}) =>
  site.command(who, "save-view", body(view, more), send);
async function list(who: PersonaName, query = "", campaign = CAMPAIGN): Promise<View[]> {
  const { status, body } = await site.read(who, `/views${query}`, campaign);
  assert.equal(status, 200, JSON.stringify(body));
  return body.views as View[];
}
const ids = async (who: PersonaName) => (await list(who)).map(({ view }) => view);

test("a view is kept for the own account, replaced under its id, and dropped", async () => {
  const view = randomUUID();
  const id = randomUUID();
  assert.equal((await save("countyA", view, {}, { id })).status, 200);
  assert.equal((await save("countyA", view, {}, { id })).body.outcome, "already_done");
  const kept = { ...body(view), shared: false, own: true, saved_by: "甲县行动办" };
  assert.deepEqual(await list("countyA"), [kept]);
  for (const who of ["countyB", "office", "townA"] as const) assert.deepEqual(await ids(who), [], who);

  assert.equal((await save("countyA", view, { name: "超期", query: {} })).status, 200);
  assert.deepEqual(await list("countyA", "?page=ledger"), [{ ...kept, name: "超期", query: {} }]);
  assert.deepEqual(await list("countyA", "?page=documents"), []);

  assert.equal((await site.command("countyB", "drop-view", { view })).status, 404);
  assert.equal((await site.command("countyA", "drop-view", { view })).status, 200);
  assert.deepEqual(await ids("countyA"), []);
  assert.equal((await site.command("countyA", "drop-view", { view })).status, 404);
  assert.deepEqual(await site.see("select from event where noun = 'view'"), [], "nobody's business");
});

test("a shared view is seen at the same desk, and changed by whoever saved it alone", async () => {
  const [shared, own] = [randomUUID(), randomUUID()];
  assert.deepEqual((await save("office", shared, { shared: true })).body.result, {
    view: shared,
    shared: true,
  });
  await save("office", own, { name: "本人的" });
  const [seen] = await list("officeDeputy");
  assert.deepEqual([seen?.view, seen?.own, seen?.saved_by], [shared, false, "市行动办主任"]);
  assert.equal((await ids("officeDeputy")).length, 1);
  // The lead bureau is of the same unit and another role.
  for (const who of ["poolLead", "countyA", "teamA"] as const) assert.deepEqual(await ids(who), [], who);
  assert.equal((await save("officeDeputy", shared, { name: "改名" })).status, 404);
  assert.equal((await site.command("officeDeputy", "drop-view", { view: shared })).status, 404);

  const ofTeam = randomUUID();
  await save("teamA", ofTeam, { shared: true });
  assert.deepEqual([await ids("teamA2"), await ids("teamB")], [[ofTeam], []]);

  await save("office", shared, { shared: false });
  assert.deepEqual(await ids("officeDeputy"), []);
  assert.deepEqual(await list("otherOffice", "", OTHER_CAMPAIGN), []);
});

test("a name stands once a page, filters have bounds, an account keeps so many", async () => {
  const view = randomUUID();
  assert.equal((await save("townA", view)).status, 200);
  const again = await save("townA", randomUUID());
  assert.deepEqual([again.status, again.body.code], [409, "view_name_taken"]);
  assert.equal((await save("townA", randomUUID(), { page: "documents" })).status, 200);
  assert.equal((await save("villageA1", randomUUID())).status, 200, "somebody else's name is free");
  const wrong: readonly [object, string][] = [
    [{ page: "Ledger" }, "page"],
    [{ name: "" }, "name"],
    [{ query: { state: "x".repeat(501) } }, "query.state"],
    [{ query: { "Not-a-filter": "x" } }, "query.Not-a-filter"],
    [{ query: Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`f${n}`, ""])) }, "query"],
  ];
  for (const [more, at] of wrong) {
    const refused = await save("townA", randomUUID(), more);
    assert.equal(refused.status, 422, at);
    assert.ok(
      (refused.body.errors as { at: string }[]).some((one) => one.at.startsWith(at)),
      at,
    );
  }
  await site.see(
    `insert into saved_view (campaign, id, account, page, name, query)
     select campaign, gen_random_uuid(), account, 'ledger', 'n' || n, '{}' from saved_view, generate_series(1, 98) n where id = $1`,
    [view],
  );
  const full = await save("townA", randomUUID(), { name: "再一个" });
  assert.deepEqual([full.status, full.body.code], [409, "views_full"]);
  assert.equal((await save("townA", view, { name: "改名可以" })).status, 200);
});
