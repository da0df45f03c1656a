import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkGrant, type HeldGrant, mayShareAccount, type WantedGrant } from "./check-grant.ts";
import { POWERS } from "./powers.ts";
import { ROLE_REACHES } from "./reaches.ts";
import { ROLES, type Role } from "./roles.ts";

const roles = Object.keys(ROLES) as Role[];
const administrators = roles.filter((role) => ROLES[role].side === "administering");

/** A grant that is in order for any role. */
function fitting(role: Role, more: Partial<WantedGrant> = {}): WantedGrant {
  const [reach] = ROLE_REACHES[role];
  return {
    role,
    reach,
    campaign: reach === "none" ? null : "c",
    unit: reach === "unit" ? "county_a" : null,
    pool: reach === "pool" ? "county" : null,
    team: reach === "team" ? "t" : null,
    first_day: "2019-04-09",
    last_day: role === "visiting_auditor" ? "2019-05-01" : null,
    ...more,
  };
}

test("every role can be given with its usual reach, and to nobody who administers", () => {
  for (const role of roles) {
    assert.equal(checkGrant(fitting(role), []), undefined, role);
    for (const held of administrators) {
      if (held === role) continue;
      const code = checkGrant(fitting(role), [fitting(held)])?.code;
      assert.equal(code, "grant_apart", `${role} with ${held}`);
    }
  }
});

test("no account ever holds an administrator's role beside another role on the same day", () => {
  const days = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.option(fc.integer({ min: 0, max: 9 })))
    .map(([first, more]) => ({
      first_day: `2019-05-${String(first).padStart(2, "0")}`,
      last_day: more === null ? null : `2019-05-${String(Math.min(31, first + more)).padStart(2, "0")}`,
    }));
  const grant = fc.tuple(fc.constantFrom(...roles), days).map(([role, held]) => fitting(role, held));
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 8 }), (asked) => {
      const held: HeldGrant[] = [];
      for (const one of asked) if (checkGrant(one, held) === undefined) held.push(one);
      for (let day = 1; day <= 31; day += 1) {
        const on = `2019-05-${String(day).padStart(2, "0")}`;
        const own = new Set(
          held
            .filter(({ first_day, last_day }) => first_day <= on && (last_day === null || on <= last_day))
            .map(({ role }) => role),
        );
        const administers = [...own].some((role) => administrators.includes(role));
        assert.ok(!administers || own.size === 1, [...own].join());
      }
    }),
  );
});

test("who administers has no verb of the work, and the verbs of one administrator are not another's", () => {
  const work = new Set(
    roles.filter((role) => ROLES[role].side === "responsible").flatMap((role): string[] => [...POWERS[role]]),
  );
  const changes = (role: Role) => POWERS[role].filter((verb) => !verb.endsWith(".read"));
  for (const role of administrators) {
    assert.ok(
      changes(role).every((verb) => !work.has(verb)),
      role,
    );
    for (const other of administrators)
      if (other !== role)
        assert.deepEqual(
          changes(role).filter((verb) => (changes(other) as string[]).includes(verb)),
          [],
        );
    assert.ok(!mayShareAccount(role, "village"));
  }
});

test("a reach that does not fit is refused with what would", () => {
  const wrong: readonly [Role, Partial<WantedGrant>][] = [
    ["village", { unit: null }],
    ["village", { campaign: null }],
    ["village", { reach: "none", unit: null }],
    ["village", { team: "t" }],
    ["team_member", { reach: "unit", unit: "county_a", team: null }],
    ["pool_lead", { pool: null }],
    ["security_admin", { unit: "county_a" }],
    ["security_admin", { campaign: "c" }],
  ];
  for (const [role, more] of wrong)
    assert.equal(
      checkGrant(fitting(role, more), [])?.code,
      "grant_reach_wrong",
      `${role} ${JSON.stringify(more)}`,
    );
  assert.equal(
    checkGrant(fitting("visiting_auditor", { last_day: null }), [])?.code,
    "grant_last_day_missing",
  );
  assert.equal(checkGrant(fitting("campaign_office", { campaign: null }), []), undefined);
});
