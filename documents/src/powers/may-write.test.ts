import assert from "node:assert/strict";
import { test } from "node:test";
import { BODY_KINDS, type Body, type BodyKind, type BodyLevel } from "./body.ts";
import { mayWrite } from "./may-write.ts";
import { POWER_GROUPS, type PowerGroup } from "./power-groups.ts";
import { POWER_RULES } from "./power-rules.ts";

const body = (kind: BodyKind, level: BodyLevel): Body => ({ kind, level, name: `${level} ${kind}` });
const allowed = (group: PowerGroup, issuer: Body, addressee: Body): boolean =>
  mayWrite(group, issuer, addressee).allowed;

const office = body("leading_group_office", "city");
const team = body("team", "city");
const countyGovernment = body("government", "county");
const countyOffice = body("leading_group_office", "county");

test("D-7: the office writes to its counterpart, never to a lower government", () => {
  assert.ok(allowed("bulletin", office, countyOffice));
  assert.ok(allowed("dispatch", team, countyOffice));
  assert.ok(!allowed("bulletin", office, countyGovernment));
  assert.ok(!allowed("dispatch", team, countyGovernment));
  assert.ok(!allowed("dispatch", body("department", "city"), body("party_committee", "county")));
  assert.ok(allowed("bulletin", body("government_office", "city"), countyGovernment));
});

test("only organs with the power call in heads of governments", () => {
  assert.ok(!allowed("talk", office, countyGovernment));
  assert.ok(!allowed("talk", team, countyGovernment));
  assert.ok(allowed("talk", body("government_office", "city"), countyGovernment));
  assert.ok(allowed("talk", body("discipline", "town"), body("village", "village")));
});

test("accountability is proposed beside, never ordered below, by an office", () => {
  assert.ok(allowed("accountability", office, body("discipline", "city")));
  assert.ok(!allowed("accountability", office, countyGovernment));
  assert.ok(allowed("accountability", body("government_office", "city"), countyGovernment));
});

test("money is asked of the finance organ of the same level", () => {
  assert.ok(allowed("money", office, body("finance", "city")));
  assert.ok(!allowed("money", office, body("finance", "county")));
  assert.ok(!allowed("money", office, countyGovernment));
});

test("reports go up step by step, and to organs", () => {
  assert.ok(allowed("report", countyOffice, office));
  assert.ok(!allowed("report", body("village", "village"), office));
  assert.ok(!allowed("report", office, countyOffice));
  assert.ok(!allowed("report", countyOffice, body("leader", "city")));
});

test("a team and a third party issue no bulletins", () => {
  assert.ok(!allowed("bulletin", team, countyOffice));
  assert.ok(!allowed("bulletin", body("third_party", "city"), countyOffice));
  assert.ok(allowed("report", body("third_party", "city"), office));
});

test("every combination has an answer with a reason, and every refusal a way", () => {
  const levels: readonly BodyLevel[] = ["city", "county", "town", "village"];
  const used = new Set<string>();
  for (const group of POWER_GROUPS) {
    for (const issuer of BODY_KINDS.flatMap((kind) => levels.map((level) => body(kind, level)))) {
      for (const addressee of BODY_KINDS.flatMap((kind) => levels.map((level) => body(kind, level)))) {
        const answer = mayWrite(group, issuer, addressee);
        used.add(answer.rule);
        assert.ok(answer.chinese !== "" && answer.english !== "");
        if (!answer.allowed) assert.ok(answer.way, answer.rule);
      }
    }
  }
  assert.deepEqual(
    POWER_RULES.map((rule) => rule.id).filter((id) => !used.has(id)),
    [],
    "rules that never decide anything",
  );
});

test("no working body ever sends a directive to a committee or government", () => {
  for (const kind of [
    "leading_group",
    "leading_group_office",
    "department",
    "finance",
    "team",
    "third_party",
  ] as const) {
    for (const group of ["bulletin", "dispatch", "talk", "confirmation", "opinion", "slip"] as const) {
      for (const target of ["government", "party_committee"] as const) {
        for (const level of ["county", "town"] as const)
          assert.ok(!allowed(group, body(kind, "city"), body(target, level)), `${kind} ${group}`);
      }
    }
  }
});
