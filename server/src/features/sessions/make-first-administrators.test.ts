import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { createPasswordHasher } from "./hash-password.ts";
import { makeFirstAdministrators } from "./make-first-administrators.ts";

let database: TestDatabase;
let folder: string;
before(async () => {
  database = await makeTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "first-"));
});
after(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

test("a new installation has three administrators, apart, with passwords that must be changed; later starts add none", async () => {
  const starts = await Promise.all(
    [1, 2, 3].map(() => makeFirstAdministrators(database.urls.owner, folder, "2026-03-02")),
  );
  const [path, ...more] = starts.filter((one) => one !== undefined);
  assert.deepEqual(more, []);
  assert.equal(statSync(path!).mode & 0o777, 0o600);
  const said = readFileSync(path!, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, name, password] = line.split("\t");
      return name !== undefined && password !== undefined ? [{ name, password }] : [];
    });
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  try {
    const { rows } = await client.query(
      `select a.name, c.password_hash, c.must_change, array_agg(g.role) as roles
       from account a join credential c on c.account = a.id join role_grant g on g.account = a.id
       group by a.name, c.password_hash, c.must_change order by a.name`,
    );
    assert.deepEqual(
      rows.map(({ name, must_change, roles }) => [name, must_change, roles]),
      [
        ["audit", true, ["audit_admin"]],
        ["security", true, ["security_admin"]],
        ["system", true, ["system_admin"]],
      ],
    );
    const { checkPassword } = createPasswordHasher();
    for (const { name, password } of said) {
      const stored = rows.find((row) => row.name === name).password_hash;
      assert.deepEqual(await checkPassword(stored, password), { matches: true });
    }
    assert.equal(new Set(said.map(({ password }) => password)).size, 3);
  } finally {
    await client.end();
  }
});
