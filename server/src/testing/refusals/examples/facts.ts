import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

export const FACT_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "enter-facts": {
    placed: true,
    body: (things) => ({
      kind: "media",
      source: "市电视台节目单",
      facts: [
        {
          fact: randomUUID(),
          unit: things.unit(),
          day: "2019-05-15",
          cells: { channel: "市电视台", tone: "exposure" },
        },
      ],
    }),
  },
  "withdraw-facts": {
    placed: true,
    body: async (things) => ({ facts: [await things.fact()], reason: "登错了" }),
  },
};

export const FACT_READS: Readonly<Record<string, ReadExample>> = {
  "list-fact-kinds": { path: () => "/fact-kinds" },
  "list-facts": { path: () => "/facts?kind=media" },
};
