// Row-level security from a raw connection as the application's role: every table, every persona, whatever a command might forget to ask.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Actor, canAnywhere } from "@cunjing/contract";
import pg from "pg";
import { contextOf } from "./platform/commands/context.ts";
import { parsers } from "./platform/database/parsers.ts";
import { actorFrom, selectActor } from "./platform/rights/load-actor.ts";
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS, type PersonaName } from "./testing/personas.ts";
import { UNGUARDED } from "./testing/refusals/database-exceptions.ts";
import {
  insertion,
  keyOf,
  makeRow,
  type Row,
  readTables,
  type Table,
} from "./testing/refusals/fill-table.ts";
import { PLACED_ROWS, type Placed, READ_BY_JOBS, seesPlaced } from "./testing/refusals/rows-by-place.ts";
import { ROWS_BY_RULE } from "./testing/refusals/rows-by-rule.ts";
import { type Who, whoIs } from "./testing/refusals/who.ts";
import { makeSite, type Site } from "./testing/site.ts";

const NAMES = Object.keys(PERSONAS) as PersonaName[];

let site: Site;
/** As the application's role. */
let app: pg.Client;
let tables: Map<string, Table>;
let placed: string[];
/** What is in each table, and what the application's role may do with it. */
const contents = new Map<string, (Row & { readonly key: string })[]>();
const rights = new Map<string, Granted>();
const actors = new Map<PersonaName, Actor>();

before(async () => {
  site = await makeSite();
  app = new pg.Client({ connectionString: site.database.urls.app, types: parsers });
  const owner = new pg.Client(site.database.superuserUrl);
  await Promise.all([app.connect(), owner.connect()]);
  tables = await readTables(owner);
  const { rows } = await owner.query(
    "select tablename from pg_policies where policyname = 'by_place' order by 1",
  );
  placed = rows.map(({ tablename }) => tablename);
  // Neither foreign keys nor triggers: only who sees a row matters here, not whether it makes sense.
  await owner.query("set session_replication_role = replica");
  for (const [name, table] of tables) {
    const wanted = placed.includes(name) ? PLACED_ROWS : (ROWS_BY_RULE[name]?.rows ?? []);
    for (const said of wanted) {
      const { text, values } = insertion(name, makeRow(table, said));
      await owner.query(text, values);
    }
  }
  await owner.end();
  for (const table of guarded()) {
    contents.set(table.name, await site.see(`select *, ${keyOf(table)} as key from "${table.name}"`));
    rights.set(table.name, await readGranted(table));
  }
  for (const name of NAMES) {
    const { account } = PERSONAS[name];
    const { text, values } = selectActor({ account, day: "2019-05-16" });
    actors.set(name, actorFrom(account, (await app.query(text, values as unknown[])).rows) as Actor);
  }
});
after(async () => {
  await app.end();
  await site.close();
});

const guarded = () => [...tables.values()].filter(({ name }) => !(name in UNGUARDED));
const readable = () => guarded().filter(({ name }) => rights.get(name)?.reads);
const all = (table: Table) => contents.get(table.name) ?? [];

/** Runs `work` on the raw connection under the context of the persona in the campaign, and leaves nothing. */
async function as<T>(name: PersonaName, campaign: string | null, work: () => Promise<T>): Promise<T> {
  await app.query("begin");
  try {
    const { text, values } = contextOf(actors.get(name) as Actor, campaign);
    await app.query(text, values as unknown[]);
    return await work();
  } finally {
    await app.query("rollback");
  }
}

/** The error of a statement, which leaves the transaction as it was; undefined where there is none. */
async function errorOf(statement: {
  text: string;
  values?: unknown[];
}): Promise<pg.DatabaseError | undefined> {
  await app.query("savepoint before");
  try {
    await app.query(statement);
    return undefined;
  } catch (error) {
    return error as pg.DatabaseError;
  } finally {
    await app.query("rollback to savepoint before");
  }
}

interface Granted {
  /** Whether it may read what tells its rows apart. */
  readonly reads: boolean;
  readonly inserts: boolean;
  readonly updates: boolean;
  readonly deletes: boolean;
}

async function readGranted({ name, key }: Table): Promise<Granted> {
  const { rows } = await app.query<Granted>(
    `select (select bool_and(has_column_privilege($1::text, one, 'select')) from unnest($2::text[]) one) as reads,
       has_table_privilege($1, 'insert') as inserts, has_table_privilege($1, 'update') as updates,
       has_table_privilege($1, 'delete') as deletes`,
    [name, key],
  );
  return rows[0] as Granted;
}

test("every table has its rule here, and rows to try it on", () => {
  const unruled = guarded().filter(({ name }) => !placed.includes(name) && !(name in ROWS_BY_RULE));
  assert.deepEqual(
    unruled.map(({ name }) => name),
    [],
    "add a line to testing/refusals/rows-by-rule.ts",
  );
  for (const table of guarded()) assert.ok(all(table).length > 0, `${table.name} is empty`);
});

test("without a context there is not a single row", async () => {
  for (const { name, key } of readable()) {
    const { rows } = await app.query(`select ${key.map((one) => `"${one}"`).join(", ")} from "${name}"`);
    assert.deepEqual(rows, [], name);
  }
});

describe("each persona sees the rows that are its own, in each campaign and outside of them", () => {
  const wheres: [string, string | null][] = [
    ["the campaign", CAMPAIGN],
    ["another campaign", OTHER_CAMPAIGN],
    ["the site", null],
  ];
  for (const name of NAMES) {
    for (const [where, campaign] of wheres) {
      test(`${name}, ${where}`, async () => {
        const who = whoIs(name, actors.get(name) as Actor, campaign);
        for (const table of readable()) {
          const expected = (await all(table))
            .filter((row) => sees(table.name, row, who))
            .map(({ key }) => key);
          const seen = await as(name, campaign, async () =>
            (await app.query<{ key: string }>(`select ${keyOf(table)} as key from "${table.name}"`)).rows.map(
              ({ key }) => key,
            ),
          );
          assert.deepEqual(seen.sort(), expected.sort(), table.name);
        }
      });
    }
  }
});

const sees = (table: string, row: Row, who: Who): boolean =>
  placed.includes(table)
    ? seesPlaced(table, row as unknown as Placed, who) && !READ_BY_JOBS.includes(table)
    : (ROWS_BY_RULE[table]?.sees(row as never, who) ?? false);

describe("tables of facts are written within one's own reach alone", () => {
  for (const name of NAMES) {
    test(name, async () => {
      const who = whoIs(name, actors.get(name) as Actor, CAMPAIGN);
      for (const table of placed.map((one) => tables.get(one) as Table)) {
        const rows = all(table) as unknown as (Row & Placed)[];
        const mine = rows.filter((row) => seesPlaced(table.name, row, who));
        const foreign = oneOfEachReason(table.name, who);
        const { inserts, updates, deletes } = rights.get(table.name) as Granted;
        await as(name, CAMPAIGN, async () => {
          for (const said of foreign) {
            const error = await errorOf(insertion(table.name, makeRow(table, said)));
            assert.equal(error?.code, "42501", `${table.name}: inserted ${JSON.stringify(said)}`);
            if (inserts) assert.match(error.message, /row-level security/);
          }
          if (updates) {
            const { rowCount } = await app.query(`update "${table.name}" set pos = pos`);
            assert.equal(rowCount, mine.length, `${table.name}: changed what is out of reach`);
            if (mine.length > 0) {
              for (const { pos, campaign, sealed_by } of foreign as unknown as Placed[]) {
                if (campaign !== CAMPAIGN) continue;
                const error = await errorOf({
                  text: `update "${table.name}" set pos = $1, sealed_by = $2`,
                  values: [pos, sealed_by],
                });
                assert.match(error?.message ?? "", /row-level security/, `${table.name}: moved out of reach`);
              }
            }
          }
          if (deletes) {
            const { rowCount } = await app.query(`delete from "${table.name}"`);
            assert.equal(rowCount, mine.length, `${table.name}: deleted what is out of reach`);
          }
        });
      }
    });
  }
});

/** A row of another campaign, one out of reach, one in reach and sealed: as far as this persona has them. */
function oneOfEachReason(table: string, who: Who): Row[] {
  const foreign = PLACED_ROWS.filter((row) => !seesPlaced(table, row as unknown as Placed, who));
  const reasons = Map.groupBy(foreign, ({ campaign, pos, sealed_by }) =>
    [campaign === who.campaign, who.reaches(Number(pos)), sealed_by === null].join(),
  );
  return [...reasons.values()].map((rows) => rows[0] as Row);
}

test("an id that is in use tells the same, whoever has it", async () => {
  const who = whoIs("villageA1", actors.get("villageA1") as Actor, CAMPAIGN);
  for (const table of placed.map((one) => tables.get(one) as Table)) {
    if (!rights.get(table.name)?.inserts) continue;
    const rows = (all(table) as unknown as (Row & Placed)[]).filter(({ campaign }) => campaign === CAMPAIGN);
    const mine = rows.find((row) => seesPlaced(table.name, row, who));
    if (mine === undefined) continue;
    const sealed = rows.find(({ pos, sealed_by }) => pos === mine.pos && sealed_by !== null);
    const elsewhere = rows.find(({ pos }) => !who.reaches(pos));
    const collide = async (other: Row | undefined) => {
      const taken = Object.fromEntries(table.key.map((column) => [column, other?.[column]]));
      const row = makeRow(table, { ...mine, key: undefined, ...taken });
      const error = await as("villageA1", CAMPAIGN, () => errorOf(insertion(table.name, row)));
      return { code: error?.code, message: error?.message, detail: error?.detail };
    };
    const own = await collide(mine);
    assert.equal(own.code, "23505", table.name);
    assert.deepEqual(await collide(sealed), own, `${table.name}: a sealed row`);
    assert.deepEqual(await collide(elsewhere), own, `${table.name}: a row out of reach`);
  }
});

test("the personas differ enough for all this to mean something", () => {
  const seeing = (table: string, name: PersonaName) =>
    PLACED_ROWS.filter((row) =>
      seesPlaced(table, row as unknown as Placed, whoIs(name, actors.get(name) as Actor, CAMPAIGN)),
    ).length;
  assert.ok(seeing("problem", "office") > seeing("problem", "covert"));
  assert.ok(seeing("problem", "covert") > seeing("problem", "poolLead"));
  assert.ok(seeing("problem", "poolLead") > seeing("problem", "countyA"));
  assert.ok(seeing("problem", "countyA") > seeing("problem", "villageA1"));
  assert.ok(seeing("problem", "villageA1") > 0);
  assert.equal(seeing("problem", "nobody"), 0);
  assert.ok(canAnywhere(actors.get("office") as Actor, "problem.read"));
});
