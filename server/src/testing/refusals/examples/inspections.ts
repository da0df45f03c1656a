import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

const plan = (round: string, kind = "joint") => ({
  round,
  title: "五月中旬督查",
  kind,
  first_day: "2019-05-20",
  last_day: "2019-05-25",
  scope: { kind: "list", units: ["village_a1"] },
});

const visit = (unit: string) => ({
  inspection: randomUUID(),
  unit,
  kind: "joint",
  given: { score: "90", full_mark: "100" },
});

export const INSPECTION_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "add-evidence": {
    placed: true,
    body: async (things) => ({
      evidence: randomUUID(),
      problem: await things.problem(),
      stage: "claim",
      sha256: "2".repeat(64),
      bytes: 9,
    }),
  },
  "approve-round": {
    body: async (things) => ({
      round: await things.round("planned"),
      organ: "示例市行动办",
      organ_code: "示行办",
    }),
  },
  "assign-tasks": { body: async (things) => ({ round: await things.round() }) },
  "cancel-round": { body: async (things) => ({ round: await things.round(), reason: "防汛" }) },
  "change-round": {
    body: async (things) => {
      const { kind: _, ...changed } = plan(await things.round("planned"));
      return changed;
    },
  },
  "change-team": { body: async (things) => ({ team: await things.team(), name: "第四督查小组" }) },
  "confirm-inspection": { placed: true, body: async (things) => ({ inspection: await things.inspection() }) },
  "correct-inspection": {
    placed: true,
    body: async (things) => ({
      inspection: await things.inspection(),
      given: { score: "91", full_mark: "100" },
      reason: "加错了",
    }),
  },
  "draw-units": { body: async (things) => ({ draw: await things.draw(), seed: "7 3 1" }) },
  "enter-inspection": { placed: true, body: (things) => visit(things.unit()) },
  "make-commitment": {
    placed: true,
    body: (things) => {
      const unit = things.unit();
      return { period: "2019-06", by: unit, units: [unit] };
    },
  },
  "make-team": {
    body: () => ({ team: randomUUID(), code: `t${randomUUID().slice(0, 8)}`, name: "某组", kind: "area" }),
  },
  "plan-round": { body: () => plan(randomUUID()) },
  "publish-seed": {
    body: async (things) => ({
      draw: randomUUID(),
      title: "抽取",
      round: await things.round(),
      source: "体彩排列三第 19125 期",
    }),
    yes: "draw_scope_missing",
  },
  "release-round": {
    body: async (things) => ({ round: await things.round(), reason: "暗访结束" }),
    yes: "round_not_sealed",
  },
  "set-team-members": {
    body: async (things) => ({
      team: await things.team(),
      members: [{ member: randomUUID(), placeholder: "城管局指定1人", role_name: "组员" }],
      first_day: "2019-05-20",
    }),
  },
  "set-team-units": {
    body: async (things) => ({ team: await things.team(), units: ["village_a1"], first_day: "2019-05-20" }),
  },
  "withdraw-evidence": {
    placed: true,
    body: async (things) => ({ evidence: await things.evidence(), reason: "传错了" }),
  },
  "withdraw-inspection": {
    placed: true,
    body: async (things) => ({ inspection: await things.inspection(), reason: "录错村" }),
  },
};

export const INSPECTION_READS: Readonly<Record<string, ReadExample>> = {
  "list-commitments": { path: () => "/commitments?period=2019-06" },
  "list-draws": { path: () => "/draws" },
  "list-evidence": { path: () => "/evidence?unit=village_a1" },
  "list-inspections": { path: () => "/inspections" },
  "list-look-alikes": {
    placed: true,
    path: async (things) => `/evidence/${await things.evidence()}/look-alikes`,
  },
  "list-receipts": { path: async (things) => `/receipts?evidence=${await things.evidence()}` },
  "list-round-units": { placed: true, path: async (things) => `/rounds/${await things.round()}/units` },
  "list-rounds": { path: () => "/rounds" },
  "list-tasks": { path: () => "/tasks" },
  "list-teams": { path: () => "/teams" },
  "pair-photos": { placed: true, path: async (things) => `/problems/${await things.problem()}/photo-pairs` },
  "print-order-code": {
    placed: true,
    path: async (things) => `/rounds/${await things.round()}/units/village_a1/code.svg`,
  },
  "read-calendar": { path: () => "/calendar?first_day=2019-05-01&last_day=2019-05-31" },
  "read-draw": { path: async (things) => `/draws/${await things.draw()}` },
  "read-evidence-hints": {
    placed: true,
    path: async (things) => `/evidence/${await things.evidence()}/hints`,
  },
  "read-inspection": { placed: true, path: async (things) => `/inspections/${await things.inspection()}` },
  "read-original": { placed: true, path: async (things) => `/evidence/${await things.evidence()}/original` },
  "read-photo-copy": { placed: true, path: async (things) => `/evidence/${await things.evidence()}/copy` },
  "read-problem-hints": { placed: true, path: async (things) => `/problems/${await things.problem()}/hints` },
  "read-plan-choices": { path: () => "/plan-choices?first_day=2019-05-01&last_day=2019-05-31" },
  "read-round": { placed: true, path: async (things) => `/rounds/${await things.round()}` },
  "read-standard": { path: () => "/standards/village_check", yes: "standard_unknown" },
  "read-team-agreement": { path: () => "/team-agreement" },
  "verify-draw": { path: async (things) => `/draws/${await things.draw()}/verification` },
};
