// The program as a person runs it: what it says, where it writes, and its exit status.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type ChainFixture, openChain } from "./features/trail/chain/chain-fixture.ts";
import { VARIABLES } from "./platform/database/urls.ts";

const PROGRAM = join(import.meta.dirname, "verify-trail.ts");

describe("script/verify-trail", { timeout: 120_000 }, () => {
  let chain: ChainFixture;
  const folder = mkdtempSync(join(tmpdir(), "verify-trail-"));
  const run = (...options: string[]) =>
    new Promise<{ status: number; out: string; err: string }>((resolve) => {
      const { urls } = chain.site.database;
      const database = {
        [VARIABLES.app]: urls.app,
        [VARIABLES.owner]: urls.owner,
        [VARIABLES.jobs]: urls.jobs,
      };
      execFile(
        process.execPath,
        [PROGRAM, ...options],
        { env: { ...process.env, ...database } },
        (error, out, err) => resolve({ status: error === null ? 0 : Number(error.code), out, err }),
      );
    });

  before(async () => {
    chain = await openChain();
    await chain.addEvents(50);
    await chain.seal(20);
  });
  after(async () => {
    await chain.close();
    rmSync(folder, { recursive: true });
  });

  it("says that nothing was touched, and up to which head", async () => {
    const { status, out } = await run();
    assert.equal(status, 0, out);
    assert.match(out, /^操作记录完整/);
    assert.ok(out.includes((await chain.heads()).at(-1) ?? "no head"));
    assert.match(out, /第 \d+ 块，50 条记录/);
  });

  it("names the row that was touched, and nothing where it begins behind it", async () => {
    const [one] = await chain.site.see<{ id: string; subject: string }>(
      "select id::text, subject from event order by id limit 1",
    );
    await chain.site.see("update event set subject = 'x' where id = $1", [one?.id]);
    const { status, out } = await run();
    assert.equal(status, 1);
    assert.match(out, new RegExp(`共 1 处.*\\n.*第 1 块，记录 ${one?.id}（收到于 .*）：记录内容被改动`));
    const [head = ""] = await chain.heads();
    assert.equal((await run("--after", head)).status, 0);
    await chain.site.see("update event set subject = $2 where id = $1", [one?.id, one?.subject]);
  });

  it("exports heads, and demands those that were exported", async () => {
    const file = join(folder, "heads.tsv");
    assert.equal((await run("--export", file)).status, 0);
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => line.split("\t")[2]),
      await chain.heads(),
    );
    assert.equal((await run("--heads", file)).status, 0);
    assert.equal((await run("--export", file)).status, 2, "it writes over nothing");
    await chain.site.see(
      "create temporary table gone as select * from trail_block order by number desc limit 1",
    );
    await chain.site.see("delete from trail_block where number = (select number from gone)");
    const cut = await run("--heads", file);
    assert.equal(cut.status, 1);
    assert.match(cut.out, /校验值不在链上/);
    assert.match(cut.out, /尚未封存的记录 \d+ 条/);
    await chain.site.see("insert into trail_block select * from gone");
  });

  it("says what is wrong with how it was called", async () => {
    const { status, err } = await run("--head", "12ab");
    assert.equal(status, 2);
    assert.match(err, /64 个十六进制字符/);
    assert.equal((await run("--nonsense")).status, 2);
    assert.equal((await run("--help")).status, 0);
  });
});
