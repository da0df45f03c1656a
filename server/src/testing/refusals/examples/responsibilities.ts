import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

const HOLDING = { kind: "main", holder: "post_a1_head" };

export const RESPONSIBILITY_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "end-responsibility": {
    placed: true,
    body: async (things) => ({ responsibility: await things.responsibility(), last_day: "2019-05-31" }),
  },
  "file-responsibilities": {
    placed: true,
    body: (things) => ({ file: randomUUID(), unit: things.unit(), title: "责任清单" }),
  },
  "import-responsibilities": {
    // Whether a sheet is right is a later question; that it was looked at shows that rights were passed.
    yes: "body_wrong",
    body: () => ({ file: "a.csv", sheet: Buffer.from("x").toString("base64") }),
  },
  "record-visit": {
    placed: true,
    narrow: true,
    body: async (things) => ({
      visit: randomUUID(),
      unit: things.unit(),
      kind: HOLDING.kind,
      holder: await things.responsibility(),
      work: "看了整改",
    }),
  },
  "set-responsibility": {
    placed: true,
    body: (things) => ({
      responsibility: randomUUID(),
      unit: things.unit(),
      ...HOLDING,
      first_day: "2019-05-16",
    }),
  },
  "withdraw-responsibility": {
    placed: true,
    body: async (things) => ({ responsibility: await things.responsibility(), reason: "登错了" }),
  },
  "withdraw-visit": {
    placed: true,
    narrow: true,
    body: async (things) => ({ visit: await things.visit(), reason: "登错了" }),
  },
};

export const RESPONSIBILITY_READS: Readonly<Record<string, ReadExample>> = {
  "compare-responsibility-files": {
    placed: true,
    path: async (things) =>
      `/responsibility-files/${await things.responsibilityFile()}/changes/${await things.responsibilityFile()}`,
  },
  "export-responsibilities": { path: () => "/responsibilities.xlsx" },
  "list-coverage-gaps": { path: () => "/coverage-gaps" },
  "list-responsibilities": { path: () => "/responsibilities" },
  "list-responsibility-files": { path: () => "/responsibility-files" },
  "list-responsibility-kinds": { path: () => "/responsibility-kinds" },
  "read-duty-summary": { path: () => `/duties/${HOLDING.holder}`, yes: "not_found" },
  "read-inspection-list": { placed: true, path: (things) => `/inspection-list/${things.unit()}` },
  "read-pairing-table": { path: () => "/pairing-table/main" },
  "read-responsibility-file": {
    placed: true,
    path: async (things) => `/responsibility-files/${await things.responsibilityFile()}`,
  },
  "read-task-list": { placed: true, path: (things) => `/task-list/${things.unit()}` },
  "who-held": { placed: true, path: (things) => `/units/${things.unit()}/responsibilities` },
};
