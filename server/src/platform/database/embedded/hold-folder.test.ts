import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { findHolder, holdFolder } from "./hold-folder.ts";
import { identify } from "./identify.ts";

const folder = mkdtempSync(join(tmpdir(), "hold-"));
const mark = join(folder, "supervisor.pid");
after(() => rmSync(folder, { recursive: true }));

test("a folder is held by one, until it lets go", () => {
  assert.equal(findHolder(folder), undefined);
  const letGo = holdFolder(folder);
  assert.equal(findHolder(folder), process.pid);
  assert.throws(() => holdFolder(folder), new RegExp(`in use by process ${process.pid}:`));
  letGo();
  assert.equal(findHolder(folder), undefined);
  holdFolder(folder)();
});

test("a holder that is dead holds nothing", async () => {
  const other = spawn("sleep", ["60"]);
  writeFileSync(mark, identify(other.pid!));
  assert.throws(() => holdFolder(folder), /in use by process/);
  other.kill("SIGKILL");
  await once(other, "exit");
  holdFolder(folder)();
});

test("nor does one whose process id is another program's now", { skip: process.platform !== "linux" }, () => {
  writeFileSync(mark, `${process.pid} 1`);
  assert.equal(findHolder(folder), undefined);
  holdFolder(folder)();
});

test("of many that find a dead holder at once, one takes the folder", async () => {
  writeFileSync(mark, "999999999 1");
  const program = `import { holdFolder } from ${JSON.stringify(join(import.meta.dirname, "hold-folder.ts"))};
    try { holdFolder(${JSON.stringify(folder)}); console.log("held"); setTimeout(() => {}, 60000); } catch { console.log("refused"); }`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] }),
  );
  const said = await Promise.all(
    children.map(async ({ stdout }) => String((await once(stdout, "data"))[0]).trim()),
  );
  for (const child of children) child.kill("SIGKILL");
  assert.deepEqual(said.sort(), ["held", ...Array(5).fill("refused")]);
});
