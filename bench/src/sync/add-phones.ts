/** Fifty inspectors, each of a team of its own county, with a session each. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";

export interface PhoneOwner {
  readonly county: string;
  readonly token: string;
}

/** As a superuser. */
export async function addPhones(
  client: pg.ClientBase,
  campaign: string,
  counties: readonly string[],
): Promise<PhoneOwner[]> {
  const owners: PhoneOwner[] = [];
  for (const county of counties) {
    const [account, team] = [randomUUID(), randomUUID()];
    const token = randomBytes(32).toString("base64url");
    await client.query("insert into account (id, name, post) values ($1, $2, $3)", [
      account,
      `phone.${county}`,
      `督查组组员（${county}）`,
    ]);
    await client.query(
      "insert into team (id, campaign, code, pool, name, kind) values ($1, $2, $3, '', '督查小组', 'area')",
      [team, campaign, `phone_${county}`],
    );
    await client.query("insert into team_unit (team, unit, valid) values ($1, $2, '(,)')", [team, county]);
    await client.query(
      `insert into role_grant (id, account, role, campaign, reach, team, first_day)
       values (gen_random_uuid(), $1, 'team_member', $2, 'team', $3, '2026-01-01')`,
      [account, campaign, team],
    );
    await client.query(
      "insert into session (id, digest, account, kind, device, created_at, used_at) values (gen_random_uuid(), $1, $2, 'phone', '性能测试', now(), now())",
      [createHash("sha256").update(token).digest(), account],
    );
    owners.push({ county, token });
  }
  return owners;
}
