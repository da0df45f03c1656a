/** The served app without a database: every connection is refused, as while PostgreSQL is away. For tests of what needs none. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { SERVED } from "../features/all.ts";
import { type Config, readConfig } from "../platform/config.ts";
import { openFileStore } from "../platform/files/open-file-store.ts";
import { buildApp, type Served } from "../platform/http/build-app.ts";
import { makeLog } from "../platform/log/make-log.ts";
import type { Parts } from "../platform/parts.ts";
import { openPolicyShelf } from "../platform/policies/policy-shelf.ts";

export interface BareApp {
  readonly app: FastifyInstance;
  readonly folder: string;
  /** What it has written to its log, a line an element. */
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
}

export async function makeBareApp(
  change: Partial<Config> = {},
  served: Partial<Served> = {},
): Promise<BareApp> {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-bare-"));
  const config = { ...readConfig({ CUNJING_DATA: folder }), ...change };
  const log: string[] = [];
  const refused = () =>
    Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
  const clock = () => new Date("2019-05-16T10:00:00+08:00");
  const parts: Parts = {
    config,
    database: { connect: refused },
    replica: { connect: refused },
    files: await openFileStore(config.files),
    policies: openPolicyShelf(clock),
    sessions: { actorOf: refused },
    log: makeLog("requests", "debug", { write: (line) => void log.push(line) }),
    clock,
  };
  const app = await buildApp(parts, { ...SERVED, ...served });
  return {
    app,
    folder,
    log,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
