import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

const HEAD = "0".repeat(64);

export const TRAIL_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "check-trail": { body: () => ({ check: randomUUID() }) },
  "erase-personal-values": {
    body: () => ({ noun: "account", subject: randomUUID(), basis: "asked", reason: "本人书面请求" }),
    yes: "nothing_to_erase",
  },
};

export const TRAIL_READS: Readonly<Record<string, ReadExample>> = {
  "export-events": { placed: true, path: (things) => `/trail.csv?unit=${things.unit()}` },
  "export-site-events": { path: () => "/trail.csv" },
  "find-trail-head": { path: () => `/trail/heads/${HEAD}` },
  "list-events": { placed: true, path: (things) => `/trail?unit=${things.unit()}` },
  "list-site-events": { path: () => "/trail" },
  "list-trail-checks": { path: () => "/trail/checks" },
  "list-trail-heads": { path: () => "/trail/heads" },
  "read-trail-check": { path: () => `/trail/checks/${randomUUID()}`, yes: "not_found" },
};
