import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandExample, ReadExample } from "./example.ts";

const POLICY = join(import.meta.dirname, "../../../../../policies/xinxiang-2019/xinxiang.yaml");

const because = async (things: { account: () => Promise<string> }) => ({
  account: await things.account(),
  reason: "岗位变动",
});

export const ACCOUNT_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "change-account": { body: async (things) => ({ account: await things.account(), post: "另一岗位" }) },
  "change-policy": { body: () => ({ first_day: "2019-06-01" }) },
  "check-policy": { body: () => ({ policy: "policy: a", first_day: "2019-06-01" }) },
  "disable-account": { body: because },
  "enable-account": { body: because },
  "end-sessions": { body: async (things) => ({ account: await things.account() }) },
  "grant-role": {
    body: async (things) => ({
      grant: randomUUID(),
      account: await things.account(),
      role: "village",
      campaign: "00000000-0000-4000-8000-00000000c001",
      unit: "village_a2",
      first_day: "2019-05-20",
    }),
  },
  "link-provider": {
    body: async (things) => ({ provider: "city", subject: randomUUID(), account: await things.account() }),
  },
  "open-account": { body: () => ({ account: randomUUID(), name: `a-${randomUUID()}`, post: "某岗位" }) },
  "open-campaign": {
    body: () => ({
      campaign: randomUUID(),
      title: "冬季攻坚",
      root: "county_a",
      first_day: "2019-06-01",
      last_day: "2019-06-30",
      policy: readFileSync(POLICY, "utf8"),
    }),
  },
  "reset-second-factor": { body: async (things) => ({ account: await things.account() }) },
  "retry-job": { body: () => ({ job: 1 }), yes: "not_found" },
  "revoke-grant": { body: async (things) => ({ grant: await things.grant(), reason: "岗位变动" }) },
  "set-contact": { body: async (things) => ({ account: await things.account(), telephone: "0373-5551234" }) },
  "set-language": { body: () => ({ language: "zh" }) },
  "set-own-contact": { body: () => ({ telephone: "0373-5551234" }) },
  "unlink-provider": { body: () => ({ provider: "city", subject: randomUUID() }), yes: "not_found" },
  "unlock-sign-in": { body: async (things) => ({ account: await things.account() }) },
};

export const ACCOUNT_READS: Readonly<Record<string, ReadExample>> = {
  "list-accounts": { path: () => "/accounts" },
  "list-campaigns": { path: () => "/campaigns" },
  "list-contacts": { placed: true, path: (things) => `/contacts?unit=${things.unit()}` },
  "list-grant-places": { path: () => "/grant-places" },
  "list-jobs": { path: () => "/jobs" },
  "list-posts": { path: () => "/posts" },
  "list-provider-links": { path: async (things) => `/accounts/${await things.account()}/provider-links` },
  "list-sign-in-attempts": { path: () => "/sign-in-attempts" },
  "read-account": { path: async (things) => `/accounts/${await things.account()}` },
  "read-campaign": { path: () => "" },
  "read-own-account": { path: () => "/account" },
  "compare-policy-versions": { path: () => "/policy/differences?from=2019-05-01&to=2019-05-16" },
  "read-policy": { path: () => "/policy" },
  "read-policy-versions": { path: () => "/policy/versions" },
};
