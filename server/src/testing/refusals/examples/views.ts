import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

export const VIEW_COMMANDS: Readonly<Record<string, CommandExample>> = {
  // Its own: for anybody else there is none.
  "drop-view": { body: async (things) => ({ view: await things.view() }) },
  "save-view": {
    body: () => ({
      view: randomUUID(),
      page: "ledger",
      name: randomUUID(),
      query: { state: "found" },
      shared: true,
    }),
  },
};

export const VIEW_READS: Readonly<Record<string, ReadExample>> = {
  "list-views": { path: () => "/views?page=ledger" },
};
