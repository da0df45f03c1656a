import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { filesIn, makeFolder, ROOT } from "./testing/run-command.ts";
import { writeFolder } from "./write-folder.ts";

test("a failure while writing leaves the folder as it was", async (context) => {
  const parent = makeFolder(context);
  const target = join(parent, "out");
  await writeFolder(target, (writer) => writer.file("a/b.txt", "一"));
  await assert.rejects(
    writeFolder(target, async (writer) => {
      await writer.file("a/b.txt", "二");
      throw new Error("interrupted");
    }),
    /interrupted/,
  );
  assert.deepEqual(await filesIn(target), [".cunjing.json", "a/b.txt"]);
  assert.deepEqual(await readdir(parent), ["out"], "nothing else is left beside it");
});

test("Ctrl-C while writing leaves nothing half-written", async (context) => {
  const parent = makeFolder(context);
  const script = `
    import { writeFolder } from ${JSON.stringify(join(ROOT, "cli/src/commands/write-folder.ts"))};
    await writeFolder(${JSON.stringify(join(parent, "out"))}, async (writer) => {
      await writer.file("a.txt", "一");
      console.log("writing");
      await new Promise((done) => setTimeout(done, 60_000));
    });
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGINT");
  const [code] = (await once(child, "exit")) as [number];
  assert.equal(code, 130);
  assert.deepEqual(await readdir(parent), []);
});
