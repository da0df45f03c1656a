import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPolicy } from "@cunjing/engine";
import { checkOfficeSheets } from "./check-office-sheets.ts";
import { readExamplePolicy } from "./example-policy.ts";

test("each office sheet's mistake is found and named, and the town's own bulletin is confirmed", async () => {
  const files = new Map<string, string | Uint8Array>();
  const checked = await checkOfficeSheets({
    folder: "",
    file: async (path, content) => void files.set(path, content),
  });
  assert.equal(checked.confirmed, 24);
  assert.equal(checked.examples.length, 3);
  const said = checked.findings.map(({ because }) => because.zh).join("\n");
  assert.match(said, /己县与丙县同为 86\.50 分，却分列第3、第2；应并列第2/);
  assert.match(said, /“合计”行的综合得分为 588\.00/);
  assert.match(said, /丑区的综合得分为 85\.00，而 33\.50、17\.50、33\.00 之和为 84\.00/);
  assert.match(said, /柳一村 100/);
  assert.deepEqual([...files.keys()].map((path) => path.split("/")[1]?.split(".").at(-1)).sort(), [
    "csv",
    "csv",
    "txt",
    "xls",
    "xlsx",
  ]);
});

test("the rules of the demonstration are sound, marked as an example, and name no real place", async () => {
  const { source, text } = await readExamplePolicy();
  assert.deepEqual(
    checkPolicy(source).filter(({ level }) => level === "error"),
    [],
  );
  assert.doesNotMatch(text, /新乡/);
  const version = source.at("2019-05-18");
  assert.ok("policy" in version && version.policy.example === true);
});
