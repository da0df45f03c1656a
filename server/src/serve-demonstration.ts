/**
 * `node server/src/serve-demonstration.ts` (script/start): loads the demonstration where it is not loaded yet, then serves it, and says where
 * to look and as whom. For a person at a terminal; `main.ts` is what runs a real installation.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { ROLES, type Role } from "@cunjing/contract";
import { AS_OF } from "./demo/demonstration.ts";
import { choosePerson, makeFolder } from "./platform/database/embedded/person.ts";
import { readDemonstrationAccounts } from "./platform/http/demonstration-accounts.ts";

const folder = process.env.CUNJING_DATA ?? chooseFolder();
const environment = {
  CUNJING_AS_OF: AS_OF,
  ...process.env,
  CUNJING_DATA: folder,
  CUNJING_DEMONSTRATION: "1",
};

/** Most of what is made for a command is garbage at its end: a larger nursery collects it in fewer rounds. */
const LOADER_FLAGS = ["--max-semi-space-size=64"];

let child: ChildProcess | undefined;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    stopping = true;
    // A terminal has told the child as well; once more does no harm.
    child?.kill(signal);
  });

say("装入演示数据；第一次要一两分钟，以后几秒。 Loading the demonstration: a minute or two the first time.");
const loaded = await run("demo/main.ts", () => {}, LOADER_FLAGS);
if (loaded === 0 && !stopping) process.exitCode = await run("main.ts", announce);
else process.exitCode = loaded;

/** Beside the checkout's other output; where PostgreSQL's own user cannot get there (a checkout below /root), in the system's temporary folder. */
function chooseFolder(): string {
  const beside = resolve("out/demonstration");
  try {
    makeFolder(join(beside, "database"), choosePerson());
    return beside;
  } catch {
    const checkout = createHash("sha256").update(beside).digest("hex").slice(0, 12);
    return join(tmpdir(), `cunjing-demonstration-${checkout}`);
  }
}

/** Runs a program of the server to its end: its exit status. Of its log only what went wrong is shown. */
async function run(
  file: string,
  ready: (address: string) => void,
  flags: readonly string[] = [],
): Promise<number> {
  child = spawn(process.execPath, [...flags, join(import.meta.dirname, file)], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  lines.on("line", (line) => {
    const { level, msg, address } = readLine(line);
    if (msg === "ready" && address !== undefined) ready(address);
    if (level !== "info") console.error(line);
  });
  const [status] = (await once(child, "exit")) as [number | null];
  return status ?? 1;
}

function readLine(line: string): { level?: string; msg?: string; address?: string } {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

async function announce(address: string): Promise<void> {
  const accounts = await readDemonstrationAccounts(folder);
  const width = Math.max(...accounts.map(({ name }) => name.length));
  say(`
村镜已启动 · ${address}
非涉密系统，严禁处理国家秘密、工作秘密。模拟数据·非正式公文，全部单位和事项均为虚构。

  接口说明 API     ${address}api/docs
  出错目录         ${address}api/failures
  数据 data        ${folder}

演示账号（密码见首页）：
${accounts.map(({ name, role, post }) => `  ${name.padEnd(width)}  ${ROLES[role as Role]?.zh ?? role} · ${post}`).join("\n")}

Ctrl-C 停止。script/start documents：不用服务端，直接生成一百天的排名、台账和公文。`);
}

function say(text: string): void {
  console.log(text);
}
