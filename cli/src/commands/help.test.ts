import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "./specs.ts";
import { ROOT, runCommand } from "./testing/run-command.ts";

test("the program alone, and with --help, names every command and how to begin", async () => {
  for (const argv of [[], ["--help"], ["-h"]]) {
    const { code, out } = await runCommand(...argv);
    assert.equal(code, 0);
    for (const { name, summary } of COMMANDS) {
      assert.ok(out.includes(name) && out.includes(summary.zh), name);
    }
    assert.match(out, /cunjing assess 办法\.yaml --data 数据 --out 结果/);
  }
});

for (const spec of COMMANDS) {
  test(`${spec.name} --help has its options and an example to copy, in both languages`, async () => {
    for (const language of ["zh", "en"] as const) {
      const { code, out } = await runCommand(...spec.name.split(" "), "--help", "--lang", language);
      assert.equal(code, 0);
      for (const { flags, text } of spec.options ?? []) {
        assert.ok(out.includes(flags), flags);
        assert.ok(out.includes(text[language]), flags);
      }
      assert.ok(spec.examples.length > 0);
      for (const { command } of spec.examples) assert.ok(out.includes(command), command);
    }
  });
}

test("an example names commands and options that there are", () => {
  for (const { examples } of COMMANDS) {
    for (const { command } of examples) {
      const words = command.split(" ").slice(1);
      const spec =
        COMMANDS.find(({ name }) => name === words.slice(0, 2).join(" ")) ??
        COMMANDS.find(({ name }) => name === words[0]);
      assert.ok(spec, command);
      const known = (spec.options ?? []).map(({ flags }) => flags.split(" ")[0]);
      for (const word of words.filter((one) => one.startsWith("--")))
        assert.ok(known.includes(word), `${command}: ${word}`);
    }
  }
});

test("help loads neither the engine nor a spreadsheet library: it is there at once", () => {
  const script = `
    import { registerHooks } from "node:module";
    const seen = [];
    registerHooks({ load(url, context, next) { seen.push(url); return next(url, context); } });
    process.argv.push("assess", "--help");
    await import(${JSON.stringify(join(ROOT, "cli/src/main.ts"))});
    console.error(seen.filter((url) => /\\/(engine|contract|simulation|documents|sheets)\\/src\\/|excelts|@e965|\\/yaml\\//.test(url)).join("\\n"));
  `;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  assert.match(run.stdout, /cunjing assess/);
  assert.equal(run.stderr.trim(), "");
});
