/** The accounts of the server bench: a session each, written straight into the tables, since signing in is not what is measured. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";

export interface Person {
  readonly account: string;
  readonly token: string;
}

export interface People {
  readonly office: Person;
  readonly finder: Person;
  readonly verifier: Person;
  /** The province's own ranges cut to a county, a town and a village. */
  readonly county: Person;
  readonly town: Person;
  readonly village: Person;
  /** Holds many villages that do not lie together. */
  readonly department: Person;
}

/** As a superuser. */
export async function addPeople(
  client: pg.ClientBase,
  campaign: string,
  scattered: readonly string[],
): Promise<People> {
  const team = randomUUID();
  await client.query(
    "insert into team (id, campaign, code, pool, name, kind) values ($1, $2, 'team_1', '', '第一督查小组', 'area')",
    [team, campaign],
  );
  await client.query("insert into team_unit (team, unit, valid) values ($1, 'p', '(,)')", [team]);
  const add = async (
    name: string,
    post: string,
    role: string,
    units: readonly string[],
    ofTeam?: string,
  ): Promise<Person> => {
    const account = randomUUID();
    const token = randomBytes(32).toString("base64url");
    await client.query("insert into account (id, name, post) values ($1, $2, $3)", [account, name, post]);
    for (const unit of units) {
      await client.query(
        `insert into role_grant (id, account, role, campaign, unit, reach, team, first_day)
         values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, '2026-01-01')`,
        [account, role, campaign, unit, ofTeam === undefined ? "unit" : "team", ofTeam ?? null],
      );
    }
    await client.query(
      "insert into session (id, digest, account, kind, device, created_at, used_at) values (gen_random_uuid(), $1, $2, 'phone', '性能测试', now(), now())",
      [createHash("sha256").update(token).digest(), account],
    );
    return { account, token };
  };
  return {
    office: await add("office", "市行动办", "campaign_office", ["p"]),
    finder: await add("finder", "第一督查小组组员甲", "team_member", ["p"], team),
    verifier: await add("verifier", "第一督查小组组员乙", "team_member", ["p"], team),
    county: await add("county", "示例57县行动办", "county_office", ["c57"]),
    town: await add("town", "示例11镇", "town_office", ["c57t11"]),
    village: await add("village", "示例3村", "village", ["c57t11v3"]),
    department: await add("department", "联点单位", "linked_department", scattered),
  };
}
