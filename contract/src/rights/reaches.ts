/** Where each role may be held: over a unit and all below it, a pool, a team's territory, or the units that one's responsibilities name. */
import type { Phrase } from "../failures/phrase.ts";
import type { Role } from "./roles.ts";

export const REACHES = {
  unit: { zh: "一个单位及其以下（unit）", en: "a unit and all below it" },
  pool: { zh: "一个排名组别（pool）", en: "a pool" },
  team: { zh: "一支督查队伍的地盘（team）", en: "a team's territory" },
  responsibilities: {
    zh: "本人责任所及的单位（responsibilities）",
    en: "the units of the account's responsibilities",
  },
  none: { zh: "不分单位（none）", en: "no units" },
} as const satisfies Record<string, Phrase>;

export type Reach = keyof typeof REACHES;

/** The reaches that a role may have, the usual one first. The three administrators see nothing of the work: none (requirements, E6). */
export const ROLE_REACHES = {
  campaign_office: ["unit"],
  pool_lead: ["pool", "unit"],
  team_member: ["team"],
  covert_member: ["team"],
  watch_office: ["unit"],
  county_office: ["unit"],
  town_office: ["unit"],
  guanqu_office: ["unit"],
  village: ["unit"],
  paired_leader: ["responsibilities", "unit"],
  linked_department: ["responsibilities", "unit"],
  discipline: ["unit"],
  third_party: ["team", "unit"],
  visiting_auditor: ["unit"],
  system_admin: ["none"],
  security_admin: ["none"],
  audit_admin: ["none"],
} as const satisfies Record<Role, readonly Reach[]>;
