/** The whole server in a folder of its own, with the personas signed in, and a hand that kills its parts. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { makeSessionToken } from "../../features/sessions/session-token.ts";
import { findFreePort, readAccess, toUrl } from "../../platform/database/embedded/access.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../personas.ts";
import { isAlive, type RunningServer, runServer } from "../run-server.ts";
import { NOW, settle } from "../site.ts";

export const PARTS = ["worker", "postgres", "primary", "jobs"] as const;
export type Part = (typeof PARTS)[number];

const POLICY = join(import.meta.dirname, "../../../../policies/xinxiang-2019/xinxiang.yaml");

export interface CrashSite {
  readonly address: string;
  /** The connection of a role, past everything that the server does. */
  readonly urlOf: (role: "superuser" | "jobs") => string;
  readonly asSuperuser: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  /** A session of the persona's: its token. */
  readonly signIn: (who: PersonaName) => Promise<string>;
  /** By process id, with SIGKILL. A primary is started again by whoever started it, as a service manager does; all else by itself. */
  readonly kill: (part: Part) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openCrashSite(): Promise<CrashSite> {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-crash-"));
  // PostgreSQL runs as nobody where we are root, and must be able to pass.
  chmodSync(folder, 0o711);
  const environment = {
    CUNJING_PORT: String(await findFreePort()),
    CUNJING_WORKERS: "2",
    CUNJING_AS_OF: NOW.toISOString(),
  };
  let server: RunningServer = await runServer(folder, environment);

  const urlOf = (role: "superuser" | "jobs"): string => {
    const access = readAccess(join(folder, "database"));
    assert.ok(access !== undefined);
    return toUrl(access, role);
  };
  const asSuperuser: CrashSite["asSuperuser"] = async (work) => {
    const client = new pg.Client(urlOf("superuser"));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  await asSuperuser(async (client) => {
    await client.query("truncate account cascade");
    await settle(client);
    await askForNoPhotos(client);
  });

  /** Its file of process ids is gone or half written while it is coming back. */
  function postgres(): number | undefined {
    try {
      return server.postgres() || undefined;
    } catch {
      return undefined;
    }
  }

  return {
    address: server.address,
    urlOf,
    asSuperuser,
    signIn: (who) => asSuperuser((client) => openSession(client, who)),
    async kill(part) {
      if (part === "primary") {
        await server.end("SIGKILL");
        server = await runServer(folder, environment);
        return;
      }
      const pids = part === "postgres" ? [postgres()] : server.pids(part === "jobs" ? "jobs" : "requests");
      const pid = pids[Math.floor(Math.random() * pids.length)];
      if (pid !== undefined && isAlive(pid)) process.kill(pid, "SIGKILL");
    },
    async close() {
      if (isAlive(server.primary.pid ?? 0)) await server.end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same policy without photos: what is proved is not about uploads. */
async function askForNoPhotos(client: pg.Client): Promise<void> {
  const source = readFileSync(POLICY, "utf8").replace("photos: inspector", "photos: optional");
  const digest = createHash("sha256").update(source).digest("hex");
  await client.query(
    "insert into policy (digest, policy, title, source) values ($1, 'xinxiang_2019', '督查考评办法', $2)",
    [digest, source],
  );
  await client.query("update campaign_policy set digest = $1 where campaign = $2", [digest, CAMPAIGN]);
}

async function openSession(client: pg.Client, who: PersonaName): Promise<string> {
  const { token, digest } = makeSessionToken();
  await client.query(
    `insert into session (id, digest, account, kind, device, created_at, used_at)
     values (gen_random_uuid(), $1, $2, 'phone', 'test', now(), now())`,
    [digest, PERSONAS[who].account],
  );
  return token;
}
