/**
 * `script/verify-trail`: checks the trail's chain of a database that is running, row by row, and names the first that was touched and how.
 * Exit status 0: nothing was touched; 1: something was; 2: it could not be checked.
 */
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { checkTrail } from "./features/trail/chain/check-trail.ts";
import { listHeads } from "./features/trail/chain/list-heads.ts";
import { sayCheck } from "./features/trail/chain/say-check.ts";
import { readConfig } from "./platform/config.ts";
import { connect, type Pool } from "./platform/database/connect.ts";
import { readAccess, toUrls } from "./platform/database/embedded/access.ts";
import { readUrls } from "./platform/database/urls.ts";

const USAGE = `script/verify-trail [--after 校验值] [--head 校验值]… [--heads 文件] [--export 文件]
  --after   从这个核验过的链头之后开始
  --head    印在通报上的校验值，应当在链上；可以写几个
  --heads   以前导出的校验值文件，其中每一个都应当在链上
  --export  把全部链头写进这个文件：块号、封存时间、校验值，一行一块
数据库：环境变量 DATABASE_JOBS_URL 等三个，或数据文件夹（CUNJING_DATA）里自带的那个，须正在运行。`;

const HEAD = /\b[0-9a-f]{64}\b/g;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      after: { type: "string" },
      head: { type: "string", multiple: true },
      heads: { type: "string" },
      export: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const exported = values.heads === undefined ? "" : await readFile(values.heads, "utf8");
  const heads = [...(values.head ?? []).map(toHead), ...(exported.match(HEAD) ?? [])];
  const after = values.after === undefined ? undefined : toHead(values.after);
  const database = connect(findUrl(), { name: "cunjing verify-trail", max: 2 });
  try {
    const checked = await checkTrail({ database, after, heads, report: showProgress() });
    console.log(sayCheck(checked).join("\n"));
    if (values.export !== undefined) await writeHeads(database, values.export);
    return checked.findings.length === 0 ? 0 : 1;
  } finally {
    await database.end();
  }
}

function findUrl(): string {
  const outside = readUrls();
  if (outside !== undefined) return outside.jobs;
  const folder = join(readConfig().folder, "database");
  const access = readAccess(folder);
  if (access === undefined) throw new Error(`${folder} 里没有数据库；用 CUNJING_DATA 指明数据文件夹`);
  return toUrls(access).jobs;
}

function toHead(text: string): string {
  const head = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(head)) throw new Error(`校验值应为 64 个十六进制字符，不是 ${text}\n${USAGE}`);
  return head;
}

/** On a terminal alone: elsewhere lines of progress are noise. */
function showProgress(): ((progress: { block: number; blocks: number }) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return ({ block, blocks }) => void process.stderr.write(`\r第 ${block} / ${blocks} 块 `);
}

async function writeHeads(database: Pool, path: string): Promise<void> {
  async function* lines() {
    for await (const { number, sealed_at, digest } of listHeads(database))
      yield `${number}\t${sealed_at}\t${digest}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path, { flags: "wx" }));
  console.log(`全部链头写入 ${path}`);
}
