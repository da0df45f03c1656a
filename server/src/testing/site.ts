/** A served site for a test file: a database of its own, the personas' tree and grants, and requests as any of them. */

import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pg from "pg";
import { pino } from "pino";
import { SERVED } from "../features/all.ts";
import { connect } from "../platform/database/connect.ts";
import { openFileStore } from "../platform/files/open-file-store.ts";
import { buildApp } from "../platform/http/build-app.ts";
import type { Parts } from "../platform/parts.ts";
import { openPolicyShelf } from "../platform/policies/policy-shelf.ts";
import { actorFrom, selectActor } from "../platform/rights/load-actor.ts";
import { siteDay } from "../platform/site-day.ts";
import { makeTestDatabase, type TestDatabase } from "./database.ts";
import {
  CAMPAIGN,
  OTHER_CAMPAIGN,
  PERSONAS,
  type Persona,
  type PersonaName,
  TEAMS,
  UNITS,
} from "./personas.ts";

/** Days of the tests: in the middle of the hundred days. */
export const NOW = new Date("2019-05-16T10:00:00+08:00");
const POLICY = join(import.meta.dirname, "../../../policies/xinxiang-2019/xinxiang.yaml");

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
}

export interface Site {
  readonly app: FastifyInstance;
  readonly parts: Parts;
  readonly database: TestDatabase;
  /** Looks at what is really there, past row-level security. */
  readonly see: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** A command as this persona, under a new id unless one is given. */
  readonly command: (
    who: PersonaName,
    name: string,
    body: unknown,
    more?: { id?: string; at?: string; campaign?: string | null; ifMatch?: number },
  ) => Promise<Answer>;
  /** A read as this persona; the path below /api/campaigns/{campaign}, or below /api with campaign null. */
  readonly read: (who: PersonaName, path: string, campaign?: string | null) => Promise<Answer>;
  /** Moves the site's clock. */
  readonly setNow: (now: Date) => void;
  readonly close: () => Promise<void>;
}

/** Builds it; the test file closes it in `after`. */
export async function makeSite(): Promise<Site> {
  const database = await makeTestDatabase();
  const superuser = new pg.Client(database.superuserUrl);
  await superuser.connect();
  await settle(superuser);
  let now = NOW;
  const clock = () => now;
  const folder = mkdtempSync(join(tmpdir(), "cunjing-site-"));
  const pool = connect(database.urls.app, { max: 4, name: "test" });
  const parts: Parts = {
    config: {
      host: "127.0.0.1",
      port: 0,
      address: "https://site.example",
      workers: 1,
      folder,
      files: { kind: "folder", path: join(folder, "files") },
      asOf: undefined,
      logLevel: "silent",
    },
    database: pool,
    replica: pool,
    files: await openFileStore({ kind: "folder", path: join(folder, "files") }),
    policies: openPolicyShelf(clock),
    sessions: {
      // A persona's token is its account's id: who may do what comes from the database, as for everybody.
      async actorOf(token) {
        const connection = await pool.connect();
        try {
          const { rows } = await connection.query(
            selectActor({ account: token, day: siteDay(now) }) as never,
          );
          return actorFrom(token, rows as never);
        } finally {
          connection.release();
        }
      },
    },
    log: pino({ level: process.env.CUNJING_LOG ?? "silent" }),
    clock,
  };
  const app = await buildApp(parts, SERVED);
  const ask = async (
    who: PersonaName,
    method: "GET" | "POST",
    url: string,
    payload?: object,
    headers = {},
  ) => {
    const {
      statusCode,
      body,
      headers: answered,
    } = await app.inject({
      method,
      url,
      ...(payload === undefined ? {} : { payload }),
      headers: { authorization: `Bearer ${PERSONAS[who].account}`, ...headers },
    });
    const json = String(answered["content-type"]).includes("json");
    return { status: statusCode, body: json ? JSON.parse(body) : { text: body }, headers: answered };
  };
  return {
    app,
    parts,
    database,
    see: async (sql, values) => (await superuser.query(sql, values)).rows,
    command: (who, name, body, { id = randomUUID(), at, campaign = CAMPAIGN, ifMatch } = {}) =>
      ask(
        who,
        "POST",
        campaign === null ? `/api/commands/${name}` : `/api/campaigns/${campaign}/commands/${name}`,
        { id, body, ...(at === undefined ? {} : { at }) },
        ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` },
      ),
    read: (who, path, campaign = CAMPAIGN) =>
      ask(who, "GET", campaign === null ? `/api${path}` : `/api/campaigns/${campaign}${path}`),
    setNow: (to) => {
      now = to;
    },
    async close() {
      await app.close();
      await pool.end();
      await superuser.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Tree, campaigns, teams, accounts and grants, written straight into the tables. */
export async function settle(client: pg.Client): Promise<void> {
  for (const { id, kind, name, parent, pos, posEnd } of UNITS) {
    await client.query(
      `insert into unit (id, kind, name, parent, pos, pos_end, official_order) values ($1, $2, $3, $4, $5, $6, $5)`,
      [id, kind, name, parent, pos, posEnd],
    );
    await client.query(
      `insert into unit_version (unit, valid, name, kind, official_order) values ($1, '(,)', $2, $3, $4)`,
      [id, name, kind, pos],
    );
    if (parent !== null) {
      await client.query(
        `insert into unit_relation (hierarchy, parent, child, valid) values ('administrative', $1, $2, '(,)')`,
        [parent, id],
      );
    }
  }
  const source = readFileSync(POLICY, "utf8");
  const digest = createHash("sha256").update(source).digest("hex");
  await client.query(
    "insert into policy (digest, policy, title, source) values ($1, 'xinxiang_2019', '督查考评办法', $2)",
    [digest, source],
  );
  for (const [id, title] of [
    [CAMPAIGN, "城乡环境百日攻坚行动"],
    [OTHER_CAMPAIGN, "另一行动"],
  ]) {
    await client.query(
      "insert into campaign (id, title, root, first_day, last_day) values ($1, $2, 'city', '2019-04-09', '2019-07-17')",
      [id, title],
    );
    await client.query(
      "insert into campaign_policy (campaign, digest, valid) values ($1, $2, '[2019-04-09,)')",
      [id, digest],
    );
  }
  for (const [code, { id, name, kind, units }] of Object.entries(TEAMS)) {
    await client.query(
      "insert into team (id, campaign, code, pool, name, kind) values ($1, $2, $3, 'county', $4, $5)",
      [id, CAMPAIGN, code, name, kind],
    );
    for (const unit of units) {
      await client.query("insert into team_unit (team, unit, valid) values ($1, $2, '[2019-04-09,)')", [
        id,
        unit,
      ]);
    }
  }
  for (const [name, persona] of Object.entries(PERSONAS)) await settlePerson(client, name, persona);
}

async function settlePerson(
  client: pg.Client,
  name: string,
  { account, post, role, campaign, unit, reach, team }: Persona,
) {
  await client.query("insert into account (id, name, post) values ($1, $2, $3)", [
    account,
    name.toLowerCase(),
    post,
  ]);
  if (name === "nobody") return;
  await client.query(
    `insert into role_grant (id, account, role, campaign, unit, reach, team, first_day, last_day)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, '2019-04-01', $7)`,
    [account, role, campaign, unit, reach, team, role === "visiting_auditor" ? "2019-12-31" : null],
  );
}
