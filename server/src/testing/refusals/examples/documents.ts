import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

/** A document is its issuing office's: whoever else reaches the village finds it absent. */
const own = { placed: true, narrow: true } as const;

export const DOCUMENT_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "draft-document": {
    ...own,
    body: async (things) => ({
      document: randomUUID(),
      kind: "dispatch-notice",
      subject: await things.dispatch(await things.problem()),
      organ: await things.organ(),
      to: [{ unit: "county_a" }],
    }),
  },
  "give-opinion": {
    ...own,
    body: async (things) => ({
      opinion: randomUUID(),
      document: await things.document("submitted"),
      step: "check",
      text: "同意。",
    }),
  },
  "issue-document": { ...own, body: async (things) => ({ document: await things.document("signed") }) },
  "receive-document": {
    ...own,
    body: async (things) => ({ document: await things.document("issued"), n: 1, medium: "paper" }),
  },
  "redraft-document": {
    ...own,
    body: async (things) => {
      // Not the village's ledger: by now the village has more problems than go on one.
      const subject = await things.dispatch(await things.problem());
      return {
        document: await things.document("drafted", { kind: "dispatch-notice", noun: "dispatch", subject }),
        to: [{ unit: "county_a" }],
      };
    },
  },
  "recall-document": { ...own, body: async (things) => ({ document: await things.document("submitted") }) },
  "render-document": { ...own, body: async (things) => ({ document: await things.document() }) },
  "return-document": {
    ...own,
    body: async (things) => ({ document: await things.document("submitted"), reason: "期限有误" }),
  },
  "set-organ": {
    body: () => ({
      organ: randomUUID(),
      name: `某办公室 ${randomUUID()}`,
      code: "某办",
      body: "leading_group_office",
      level: "city",
      unit: "city",
      role: "campaign_office",
    }),
  },
  "sign-document": {
    ...own,
    body: async (things) => ({ document: await things.document("submitted") }),
    yes: "document_slip_incomplete",
  },
  "submit-document": { ...own, body: async (things) => ({ document: await things.document() }) },
  "void-document": {
    ...own,
    body: async (things) => ({ document: await things.document(), reason: "不再需要" }),
  },
};

export const DOCUMENT_READS: Readonly<Record<string, ReadExample>> = {
  "list-document-numbers": {
    path: async (things) => `/organs/${await things.organ()}/numbers?year=2019`,
  },
  "list-documents": { path: () => "/documents" },
  "list-open-receipts": { path: () => "/document-receipts/open" },
  "list-organs": { path: () => "/organs" },
  "read-document": { ...own, path: async (things) => `/documents/${await things.document("issued")}` },
  "read-document-file": {
    ...own,
    path: async (things) => `/documents/${await things.document("issued")}/files/pdf`,
  },
};
