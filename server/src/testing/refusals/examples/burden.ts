import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

export const BURDEN_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "answer-campaign-complaint": {
    body: async (things) => ({ complaint: await things.complaint(), answer: "周报表取消" }),
  },
  "answer-complaint": { body: async (things) => ({ complaint: await things.complaint(), answer: "已改" }) },
  "complain-about-system": {
    body: () => ({ complaint: randomUUID(), category: "asked_twice", text: "同一张表要报两次" }),
  },
};

export const BURDEN_READS: Readonly<Record<string, ReadExample>> = {
  "list-campaign-complaints": { path: () => "/complaints" },
  "list-complaints": { path: () => "/complaints" },
  "list-own-complaints": { path: () => "/own-complaints" },
  "list-week-burden": { placed: true, path: (things) => `/burden/weeks/2019-w20/${things.unit()}` },
  "read-form-burden": { path: () => "/burden/forms" },
  "read-unit-burden": { placed: true, path: (things) => `/burden/units/${things.unit()}` },
};
