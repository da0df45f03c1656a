#!/usr/bin/env node
// Starts `cunjing` on Node 24: in this process where it is one, else on the Node that script/bootstrap fetched.
// Nothing here may need a newer Node than 18, or the advice below would never be printed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const main = new URL("../src/main.ts", import.meta.url);
const cached = fileURLToPath(new URL("../../.cache/node/node_modules/.bin/node", import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await import(main.href);
} else if (existsSync(cached)) {
  const run = spawnSync(cached, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = run.status ?? 128 + (constants.signals[run.signal] ?? 0);
} else {
  console.error(
    `村镜需要 Node 24 或更新版本，当前为 ${process.version}。请在代码目录运行一次 script/bootstrap（会自动取得 Node 24），再重试。\n` +
      `cunjing needs Node 24 or newer; this is ${process.version}. Run script/bootstrap once in the checkout (it fetches Node 24), then try again.`,
  );
  process.exitCode = 1;
}
