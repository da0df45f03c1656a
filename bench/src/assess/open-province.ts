/** PostgreSQL with the settings of real use, the province's units and month, and its office's account. */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { type Cluster, openCluster } from "../open-cluster.ts";
import { fillUnits, PROVINCE } from "../server/fill-ledger.ts";
import { fillMonth } from "./fill-month.ts";

const POLICY = join(import.meta.dirname, "../../policies/assess.yaml");

export interface Province {
  readonly campaign: string;
  /** Of the office: may compute. */
  readonly account: string;
  readonly urls: Cluster["urls"];
  readonly superuser: pg.Client;
  close(): Promise<void>;
}

export async function openProvince(): Promise<Province> {
  const { urls, superuser, stop } = await openCluster("assess");
  await superuser.query("set synchronous_commit = off");
  await fillUnits(superuser, PROVINCE);
  const [campaign, account, team] = [randomUUID(), randomUUID(), randomUUID()];
  const source = readFileSync(POLICY, "utf8");
  const digest = createHash("sha256").update(source).digest("hex");
  await superuser.query(
    "insert into policy (digest, policy, title, source) values ($1, 'bench_assess', '性能测试', $2)",
    [digest, source],
  );
  await superuser.query(
    "insert into campaign (id, title, root, first_day, last_day) values ($1, '示例行动', 'p', '2026-01-01', '2026-12-31')",
    [campaign],
  );
  await superuser.query(
    "insert into campaign_policy (campaign, digest, valid) values ($1, $2, '[2026-01-01,)')",
    [campaign, digest],
  );
  await superuser.query(
    "insert into team (id, campaign, code, pool, name, kind) values ($1, $2, 'team_1', '', '第一督查小组', 'area')",
    [team, campaign],
  );
  await superuser.query("insert into account (id, name, post) values ($1, 'office', '省行动办')", [account]);
  await superuser.query(
    `insert into role_grant (id, account, role, campaign, unit, reach, first_day)
     values (gen_random_uuid(), $1, 'campaign_office', $2, 'p', 'unit', '2026-01-01')`,
    [account, campaign],
  );
  await fillMonth(superuser, { campaign, team });
  return {
    campaign,
    account,
    urls,
    superuser,
    close: stop,
  };
}
