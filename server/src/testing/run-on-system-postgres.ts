// A program of its own (script/test-external): runs tests on Debian's PostgreSQL, or on the one of TEST_DATABASE_URL.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startSystemPostgres } from "./system-postgres.ts";

const root = join(import.meta.dirname, "../../..");
const files = process.argv.length > 2 ? process.argv.slice(2) : ["server/**/*.test.ts"];

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
