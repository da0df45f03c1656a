/**
 * The PostgreSQL that tests share: one forgetful server a checkout, started by the first test file that asks and ended by its
 * keeper when no test process is alive.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Access } from "../platform/database/embedded/access.ts";
import { findHolder } from "../platform/database/embedded/hold-folder.ts";
import { identify, isSameAlive } from "../platform/database/embedded/identify.ts";

export type TestServer = {
  /** The superuser's URL of any database of the server. */
  superuserUrl: string;
  /** Of the three roles. */
  passwords: Omit<Access["passwords"], "superuser">;
};

const checkout = createHash("sha256")
  .update(import.meta.dirname)
  .digest("hex")
  .slice(0, 12);
/** Outside the checkout, which `nobody` may be unable to enter. */
const PLACE = join(tmpdir(), `cunjing-test-${process.getuid?.() ?? "user"}-${checkout}`);

/** The keeper's word that its server may be used. */
export type Ready = TestServer & {
  /** The process itself, as identify() says it. */
  keeper: string;
};

/** Where the keeper keeps the server, says how to reach it, and looks for the processes that use it. */
export const places = {
  server: join(PLACE, "server"),
  ready: join(PLACE, "ready.json"),
  users: join(PLACE, "users"),
} as const;

const READY_WITHIN_MS = 60_000;
const ASK_AGAIN_AFTER_MS = 5_000;

/** A server that somebody else started, whose three roles are for tests alone. */
export function toExternalServer(superuserUrl: string): TestServer {
  const password = "cunjing-test";
  return { superuserUrl, passwords: { owner: password, app: password, jobs: password } };
}

/** The shared server, started now where it is not running. */
export async function findSharedServer(): Promise<TestServer> {
  registerUser();
  const until = Date.now() + READY_WITHIN_MS;
  let askedAt = 0;
  while (Date.now() < until) {
    const server = readReady();
    if (server !== undefined) return server;
    if (Date.now() - askedAt > ASK_AGAIN_AFTER_MS) {
      startKeeper();
      askedAt = Date.now();
    }
    await sleep(20);
  }
  throw new Error(`no PostgreSQL for the tests within ${READY_WITHIN_MS / 1000} s: see ${PLACE}`);
}

/** Before looking whether the server is there: its keeper takes its word back before it looks for users a last time. */
function registerUser(): void {
  mkdirSync(places.users, { recursive: true });
  writeFileSync(join(places.users, String(process.pid)), identify(process.pid));
}

/** What a keeper that was killed left behind leads nowhere: only the word of the one that holds the folder now counts. */
function readReady(): TestServer | undefined {
  try {
    const { keeper, ...server } = JSON.parse(readFileSync(places.ready, "utf8")) as Ready;
    return isSameAlive(keeper) && findHolder(places.server) === Number.parseInt(keeper, 10)
      ? server
      : undefined;
  } catch {
    return undefined;
  }
}

/** Of several keepers that start at once, one holds the folder and the others end. */
function startKeeper(): void {
  const keeper = join(import.meta.dirname, "database-keeper.ts");
  spawn(process.execPath, [keeper], { cwd: "/", detached: true, stdio: "ignore" }).unref();
}
