/** Which role may do what: the whole of it on one page. Where a role may do it is its grant's units (can.ts). */
import type { Role } from "./roles.ts";
import type { Verb } from "./verbs.ts";

const SEES_WORK = [
  "unit.read",
  "campaign.read",
  "round.read",
  "inspection.read",
  "problem.read",
  "evidence.read",
  "assessment.read",
] as const satisfies readonly Verb[];

const PUTS_RIGHT = [
  ...SEES_WORK,
  "problem.receive",
  "problem.rectify",
  "evidence.add",
  "responsibility.read",
] as const satisfies readonly Verb[];

/** Offices above the village verify where the policy's chain says so (village → town → county accepts); the workflow asks. */
const VERIFIES_BELOW = ["problem.accept", "problem.close", "problem.find"] as const satisfies readonly Verb[];

const INSPECTS = [
  ...SEES_WORK,
  "inspection.enter",
  "problem.find",
  "evidence.add",
] as const satisfies readonly Verb[];

export const POWERS = {
  campaign_office: [
    ...INSPECTS,
    // For villages that answer by telephone or on paper (requirements, D-1).
    "problem.receive",
    "problem.rectify",
    "campaign.write",
    "contact.read",
    "team.read",
    "team.write",
    "team.watch",
    "responsibility.read",
    "responsibility.write",
    "round.plan",
    "round.approve",
    "round.release",
    "commitment.make",
    "inspection.confirm",
    "problem.dispatch",
    "problem.accept",
    "problem.close",
    "problem.decide",
    "problem.link",
    "problem.recheck",
    "fact.enter",
    "fact.read",
    // One office, several persons: who computes is not who signs (contract/src/assessments).
    "assessment.compute",
    "assessment.review",
    "assessment.sign",
    "assessment.issue",
    "measure.read",
    "measure.find",
    "measure.decide",
    "burden.read",
    "complaint.answer",
    "trail.read",
    "document.read",
    "document.draft",
    "document.sign",
    "document.issue",
    "document.receive",
  ],
  pool_lead: [
    ...INSPECTS,
    // For villages that answer by telephone or on paper (requirements, D-1).
    "problem.receive",
    "problem.rectify",
    "contact.read",
    "team.read",
    "team.write",
    "responsibility.read",
    "round.plan",
    "inspection.confirm",
    "problem.dispatch",
    "problem.accept",
    "problem.close",
    "problem.decide",
    "problem.link",
    "problem.recheck",
    "fact.enter",
    "fact.read",
    "assessment.review",
    "measure.read",
    "measure.find",
    "burden.read",
    "document.read",
    "document.draft",
    "document.sign",
    "document.issue",
    "document.receive",
  ],
  team_member: [
    ...INSPECTS,
    "contact.read",
    "team.read",
    "inspection.confirm",
    "problem.dispatch",
    "problem.accept",
    "problem.link",
    "problem.recheck",
    "responsibility.read",
    "document.read",
    "document.draft",
    "document.sign",
    "document.issue",
    "document.receive",
  ],
  // A covert team tells nobody where it goes: no hand-over on the spot, no contact data (S3-11).
  covert_member: [...INSPECTS, "inspection.confirm", "problem.recheck"],
  watch_office: [...SEES_WORK, "team.read", "team.watch", "fact.read", "document.read"],
  county_office: [
    ...PUTS_RIGHT,
    "contact.read",
    "responsibility.write",
    "duty.read",
    "duty.record",
    "assessment.check",
    "commitment.make",
    "fact.read",
    "burden.read",
    ...VERIFIES_BELOW,
    "document.read",
    "document.draft",
    "document.sign",
    "document.issue",
    "document.receive",
  ],
  town_office: [
    ...PUTS_RIGHT,
    "contact.read",
    "responsibility.write",
    "duty.read",
    "duty.record",
    "assessment.check",
    "commitment.make",
    ...VERIFIES_BELOW,
    "document.read",
    "document.receive",
  ],
  guanqu_office: [...PUTS_RIGHT, ...VERIFIES_BELOW, "document.read", "document.receive"],
  village: [...PUTS_RIGHT, "document.read", "document.receive"],
  paired_leader: [...SEES_WORK, "problem.report", "responsibility.read", "document.read"],
  linked_department: [...PUTS_RIGHT, "problem.report"],
  discipline: [...SEES_WORK, "measure.read", "responsibility.read", "document.read"],
  // Narrow: enters what it was asked to look at and sees its own campaign's units, no ledger of others (S2-20).
  third_party: [
    "unit.read",
    "campaign.read",
    "round.read",
    "inspection.read",
    "inspection.enter",
    "problem.find",
    "evidence.add",
  ],
  visiting_auditor: [
    ...SEES_WORK,
    "team.read",
    "responsibility.read",
    "fact.read",
    "burden.read",
    "trail.read",
    "document.read",
  ],
  system_admin: ["unit.read", "unit.write", "campaign.read", "system.keep"],
  // Who erases is not who checks (GB/T 22239-2019 8.1.5): the erasure itself stands in the trail.
  // Roles are given over units, so their names must be found; of the work nothing.
  security_admin: ["unit.read", "account.read", "account.write", "security.read", "personal.erase"],
  audit_admin: ["trail.read", "security.read", "trail.check"],
} as const satisfies Record<Role, readonly Verb[]>;

/** What everybody who has signed in may do, whatever else they hold: their own account, and the complaint box (requirements, D-1f). */
export const EVERYBODY: readonly Verb[] = ["account.own", "complaint.make"];

/** Whether the role has the verb, wherever it is held. */
export const hasVerb = (role: Role, verb: Verb): boolean => (POWERS[role] as readonly Verb[]).includes(verb);

/** In the order of the table. */
export const rolesWith = (verb: Verb): readonly Role[] =>
  (Object.keys(POWERS) as Role[]).filter((role) => hasVerb(role, verb));
