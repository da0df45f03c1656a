/** The loaded city, kept between runs: loading it takes half a minute, copying it a second. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LAST_DAY, SHAPE } from "./small-city.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** What decides what is loaded; a change in any of them loads anew. */
const SOURCES = [
  "server/migrations/*.sql",
  "server/src/demo/*.ts",
  "simulation/src/*.ts",
  "policies/xinxiang-2019/*.yaml",
  "e2e/src/small-city.ts",
];

const LOADS_WITHIN_MS = 300_000;

/** Outside of the checkout, which PostgreSQL's own user may be unable to enter. */
const PLACE = join(tmpdir(), `cunjing-desk-${process.getuid?.() ?? "user"}-${digest([ROOT])}`);

/** A data folder of its own with the loaded city, for one server; the caller removes it. */
export async function copyDesk(): Promise<string> {
  mkdirSync(PLACE, { recursive: true, mode: 0o755 });
  const template = join(PLACE, nameTemplate());
  await alone(template, async () => {
    if (!existsSync(template)) load(template);
  });
  const folder = mkdtempSync(join(tmpdir(), "cunjing-desk-"));
  chmodSync(folder, 0o755);
  // Ownership has to stay: PostgreSQL's files are its own user's.
  execFileSync("cp", ["-a", "--reflink=auto", `${template}/.`, folder]);
  return folder;
}

/** The loader's own program, on the built-in PostgreSQL; what an interrupted run left is thrown away. */
function load(template: string): void {
  // A database whose loader died may still be writing its last files.
  for (const old of globSync(join(PLACE, "loaded-*")))
    rmSync(old, { recursive: true, force: true, maxRetries: 10 });
  const unfinished = `${template}.${process.pid}.unfinished`;
  const shape = SHAPE.flatMap((line) => ["--shape", line]);
  const run = spawnSync(
    process.execPath,
    [join(ROOT, "server/src/demo/main.ts"), "--last", LAST_DAY, ...shape],
    {
      cwd: ROOT,
      env: { ...process.env, CUNJING_DATA: unfinished, CUNJING_DEMONSTRATION: "1", CUNJING_LOG: "warn" },
      // Its log says why where it fails.
      stdio: ["ignore", 2, 2],
      timeout: LOADS_WITHIN_MS,
    },
  );
  if (run.status !== 0) throw new Error(`the city could not be loaded: status ${run.status ?? run.signal}`);
  renameSync(unfinished, template);
}

function nameTemplate(): string {
  const files = globSync(SOURCES, { cwd: ROOT }).sort();
  return `loaded-${digest(files.map((file) => `${file}\n${readFileSync(join(ROOT, file), "utf8")}`))}`;
}

function digest(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n${text}`);
  return hash.digest("hex").slice(0, 16);
}

/** One process at a time; the kernel lets go of an abstract socket when its holder dies. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + LOADS_WITHIN_MS;
  for (;;) {
    const server = createServer();
    const held = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(`\0${name}`, () => resolve(true));
    });
    if (held) {
      try {
        return await work();
      } finally {
        server.close();
      }
    }
    if (Date.now() > until) throw new Error(`somebody else has been at work for too long: ${name}`);
    await sleep(200);
  }
}
