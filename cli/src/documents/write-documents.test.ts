import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { EXAMPLE, RULES, runCommand } from "../commands/testing/run-command.ts";
import { makeSmallCampaign } from "./testing/small-campaign.ts";
import { type DocumentOptions, writeDocuments } from "./write-documents.ts";

const PERIOD = "2019-05-x2";

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "cunjing-"));
  context.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

const onlyBulletins: DocumentOptions["choose"] = (planned) =>
  planned.filter(({ kind }) => kind === "ten-day-bulletin").map((one) => ({ ...one, forms: ["docx"] }));

test("a period's documents are written with their routing slips and an index, the same bytes twice", async (context) => {
  const { run, tables } = makeSmallCampaign();
  const [a, b] = [folder(context), folder(context)];
  const written = await writeDocuments(run, tables, { period: PERIOD, out: a, choose: onlyBulletins });
  await writeDocuments(run, tables, { period: PERIOD, out: b, choose: onlyBulletins });
  assert.deepEqual(filesIn(a), [
    "内部/发文处理笺/旬查情况通报-区组.docx",
    "内部/发文处理笺/旬查情况通报-县（市）组.docx",
    "旬查情况通报/旬查情况通报-区组.docx",
    "旬查情况通报/旬查情况通报-县（市）组.docx",
    "目录.csv",
  ]);
  for (const file of filesIn(a))
    assert.deepEqual(readFileSync(join(a, file)), readFileSync(join(b, file)), file);
  assert.equal(written.called.旬查情况通报, 2);
  assert.match(readFileSync(join(a, "目录.csv"), "utf8"), /未全部生成,核对单,,,,/);
});

test("nothing is rendered where the issuer may not write, and the index says why and what to do instead", async (context) => {
  const { run, tables } = makeSmallCampaign((policy) =>
    policy.replace(/(xun_bulletin: .*by: )市农业农村局、市城管局分别/, "$1第一督查小组"),
  );
  const out = folder(context);
  const { written, refused } = await writeDocuments(run, tables, {
    period: PERIOD,
    out,
    choose: onlyBulletins,
  });
  assert.equal(written.length, 0);
  assert.deepEqual(
    refused.map(({ code }) => code),
    ["issuer_without_power"],
  );
  assert.deepEqual(filesIn(out), ["目录.csv"]);
  assert.match(readFileSync(join(out, "目录.csv"), "utf8"), /不予生成.*督查组是临时工作组，不得印发通报/);
});

test("a period that the policy does not have is refused by name", async (context) => {
  const { run, tables } = makeSmallCampaign();
  await assert.rejects(writeDocuments(run, tables, { period: "2018-01", out: folder(context) }), /2018-01/);
});

test("a county that assesses villages writes to their towns, which hand things on: no level is skipped", async (context) => {
  const out = join(folder(context), "out");
  const data = join(EXAMPLE, "data");
  const ended = await runCommand("documents", RULES, "--data", data, "--period", "2024-04", "--out", out);
  assert.equal(ended.code, 0);
  assert.match(ended.out, /核对单 4/);
  assert.doesNotMatch(ended.out, /按权限不写的/);
});
