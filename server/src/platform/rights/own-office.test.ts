import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

interface Held {
  readonly role: string;
  readonly pool?: string;
  readonly team?: string;
  readonly first?: string;
  readonly last?: string;
  readonly revoked?: true;
}

/** An account with what it holds or held. */
async function person(...held: readonly Held[]): Promise<string> {
  const account = randomUUID();
  await site.see("insert into account (id, name, post) values ($1, $2, '岗位')", [account, account]);
  for (const { role, pool, team, first = "2019-01-01", last, revoked } of held)
    await site.see(
      `insert into role_grant (id, account, role, campaign, unit, reach, pool, team, first_day, last_day, revoked_at)
       values ($1, $2, $3, $4, null, $5, $6, $7, $8, $9, $10)`,
      [
        randomUUID(),
        account,
        role,
        CAMPAIGN,
        pool === undefined ? "team" : "pool",
        pool ?? null,
        team ?? null,
        first,
        last ?? null,
        revoked === true ? "2019-05-10" : null,
      ],
    );
  return account;
}

/** Whether one who asks on May 20 holds the post from which another planned on May 6. */
async function isOwn(asking: string, planner: string): Promise<boolean> {
  const [row] = await site.see<{ own: boolean }>(
    `with asking as materialized (select set_config('app.account', $1, false) as a, set_config('app.campaign', $2, false) as b)
     select of_own_post($3, '2019-05-06 09:00+08', '{pool_lead}', '2019-05-20') as own from asking where a <> b`,
    [asking, CAMPAIGN, planner],
  );
  return row!.own;
}

const lead = (pool: string, more: Omit<Held, "role" | "pool"> = {}): Held => ({
  role: "pool_lead",
  pool,
  ...more,
});

test("a plan is that of the post, whoever holds it: its planner, a colleague, a successor", async () => {
  const planner = await person(lead("county"));
  assert.equal(await isOwn(planner, planner), true);
  assert.equal(await isOwn(await person(lead("county")), planner), true);
  const gone = await person(lead("county", { last: "2019-05-10", revoked: true }));
  assert.equal(await isOwn(await person(lead("county", { first: "2019-05-11" })), gone), true);
  assert.equal(await isOwn(gone, gone), false, "whoever left the post has no part in it any more");
});

test("another lead bureau's is not its own, whatever else the two share", async () => {
  const team = randomUUID();
  const planner = await person(lead("county"), { role: "team_member", team });
  assert.equal(await isOwn(await person(lead("zone")), planner), false);
  assert.equal(await isOwn(await person(lead("zone"), { role: "team_member", team }), planner), false);
  assert.equal(await isOwn(await person(), planner), false);
});

test("a post that the planner took up or left at another time does not count", async () => {
  const moved = await person(
    lead("county", { last: "2019-05-10" }),
    lead("zone", { first: "2019-05-11" }),
    lead("street", { last: "2019-05-05" }),
  );
  assert.equal(await isOwn(await person(lead("county")), moved), true);
  for (const pool of ["zone", "street"])
    assert.equal(await isOwn(await person(lead(pool)), moved), false, pool);
});
