// A program of its own (script/test-external): runs tests on Debian's PostgreSQL, or on the one of TEST_DATABASE_URL.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { startSystemPostgres } from "./system-postgres.ts";

const root = join(import.meta.dirname, "../../..");

/** They bring up a PostgreSQL of their own, whichever is given: a second run of them shows nothing new. */
const WITH_THEIR_OWN = [
  "server/src/{crash,serve,supervise-process,sync-torture}.test.ts",
  "server/src/platform/database/{start-embedded,survives-sigkill}.test.ts",
];
/**
 * Long ways through commands and reads whose own tests run here, row-level-security.test.ts among them; same-as-command-line.test.ts shows that the
 * results are those of the other server. Every read of every persona twice over (twin) takes four minutes.
 */
const LONG = ["server/src/demo/{demo,qingdao-quarter}.test.ts", "server/src/twin.test.ts"];

const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : globSync("server/**/*.test.ts", { cwd: root, exclude: [...WITH_THEIR_OWN, ...LONG] }).sort();

function runTests(superuserUrl: string): number {
  const env = { ...process.env, TEST_DATABASE_URL: superuserUrl };
  return spawnSync(join(root, "script/run-tests"), files, { cwd: root, env, stdio: "inherit" }).status ?? 1;
}

const given = process.env.TEST_DATABASE_URL;
if (given) process.exitCode = runTests(given);
else {
  const { superuserUrl, stop } = await startSystemPostgres();
  process.exitCode = runTests(superuserUrl);
  await stop();
}
