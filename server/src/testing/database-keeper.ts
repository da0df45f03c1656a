// A program of its own: keeps the server of database-server.ts while any test process is alive, and a little longer.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readAccess } from "../platform/database/embedded/access.ts";
import { endLeftOver } from "../platform/database/embedded/end-left-over.ts";
import { findHolder } from "../platform/database/embedded/hold-folder.ts";
import { identify, isSameAlive } from "../platform/database/embedded/identify.ts";
import { startEmbedded } from "../platform/database/start-embedded.ts";
import { places, type Ready, type TestServer } from "./database-server.ts";

/** Long enough for the next test file to begin, short enough to leave no server lying about. */
const LINGERS_MS = 20_000;
const LOOKS_EVERY_MS = 500;

/** Whether a process that asked for the server is alive; forgets those that are not. */
function hasUsers(): boolean {
  const files = existsSync(places.users)
    ? readdirSync(places.users).map((name) => join(places.users, name))
    : [];
  return (
    files.filter((file) => {
      const alive = isSameAlive(readFileSync(file, "utf8"));
      if (!alive) rmSync(file, { force: true });
      return alive;
    }).length > 0
  );
}

function sayReady(server: TestServer): void {
  const ready: Ready = { ...server, keeper: identify(process.pid) };
  writeFileSync(`${places.ready}.new`, JSON.stringify(ready), { mode: 0o600 });
  renameSync(`${places.ready}.new`, places.ready);
}

async function stayWhileUsed(server: TestServer): Promise<void> {
  for (;;) {
    sayReady(server);
    let usedAt = Date.now();
    while (Date.now() - usedAt < LINGERS_MS) {
      await sleep(LOOKS_EVERY_MS);
      if (hasUsers()) usedAt = Date.now();
    }
    // Taken back before the last look: whoever read it before has registered before.
    rmSync(places.ready, { force: true });
    if (!hasUsers()) return;
  }
}

if (findHolder(places.server) === undefined) {
  // A forgetful server that was not stopped in order may have lost anything, so each keeper begins anew.
  await endLeftOver(join(places.server, "data"));
  rmSync(places.server, { recursive: true, force: true });
  mkdirSync(places.server, { recursive: true });
  const embedded = await startEmbedded({ folder: places.server, forgetful: true });
  const passwords = readAccess(places.server)!.passwords;
  await stayWhileUsed({ superuserUrl: embedded.superuserUrl, passwords });
  await embedded.stop();
  rmSync(places.server, { recursive: true, force: true });
}
