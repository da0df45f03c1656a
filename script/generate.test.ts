// The checked-in copy of a generated file is what readers see: one that lags its source must stop the gate.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

/** A checkout in small, whose one generated file (out.txt) comes from printing source.txt. */
function makeCheckout(): {
  folder: string;
  generate: (...args: string[]) => { status: number; said: string };
} {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  mkdirSync(join(folder, "script"));
  copyFileSync(join(import.meta.dirname, "generate.ts"), join(folder, "script/generate.ts"));
  const print = "process.stdout.write(require('fs').readFileSync('source.txt'))";
  const table = [{ file: "out.txt", command: [process.execPath, "-e", print] }];
  writeFileSync(join(folder, "script/generators.json"), JSON.stringify(table));
  const generate = (...args: string[]) => {
    const run = spawnSync(process.execPath, [join(folder, "script/generate.ts"), ...args], {
      encoding: "utf8",
    });
    return { status: run.status ?? 1, said: run.stdout + run.stderr };
  };
  return { folder, generate };
}

test("a generated file that is missing or lags its source fails the check, and generating mends it", () => {
  const { folder, generate } = makeCheckout();
  try {
    writeFileSync(join(folder, "source.txt"), "一\n");
    assert.match(generate("--check").said, /out\.txt is out of step/);
    assert.equal(generate().status, 0);
    assert.equal(readFileSync(join(folder, "out.txt"), "utf8"), "一\n");
    assert.deepEqual(generate("--check"), { status: 0, said: "" });

    writeFileSync(join(folder, "source.txt"), "二\n");
    assert.equal(generate("--check").status, 1);
    assert.equal(readFileSync(join(folder, "out.txt"), "utf8"), "一\n", "a check writes nothing");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a generator that fails fails the run, and leaves the file as it was", () => {
  const { folder, generate } = makeCheckout();
  try {
    writeFileSync(join(folder, "out.txt"), "一\n");
    const { status, said } = generate();
    assert.equal(status, 1);
    assert.match(said, /source\.txt/);
    assert.equal(readFileSync(join(folder, "out.txt"), "utf8"), "一\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
