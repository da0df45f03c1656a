import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

export const SYNC_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "discard-held": { body: () => ({ command: randomUUID() }), yes: "not_found" },
};

export const SYNC_READS: Readonly<Record<string, ReadExample>> = {
  "list-held": { path: () => "/sync/held" },
  "pull-changes": { path: () => "/sync/pull" },
  "pull-units": { path: () => "/sync/units" },
};
