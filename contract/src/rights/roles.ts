/** Roles: what a post may be in a campaign, or on the site as a whole (requirements, B6; E6 for the three administrators). */
import type { Phrase } from "../failures/phrase.ts";

/**
 * Where a role stands when a problem is found, put right and verified (GB/T 30428: who finds is not who fixes is not who
 * verifies). `inspecting` finds and verifies, `responsible` puts right, `watching` reads, `administering` keeps the system and
 * sees nothing of the work.
 */
export type Side = "inspecting" | "responsible" | "watching" | "administering";

export interface RoleKind extends Phrase {
  readonly side: Side;
  /** Held in a campaign over units, or on the site as a whole. */
  readonly scope: "campaign" | "site";
}

export const ROLES = {
  campaign_office: { zh: "行动办公室", en: "Campaign office", side: "inspecting", scope: "campaign" },
  pool_lead: { zh: "组别牵头局", en: "Pool lead bureau", side: "inspecting", scope: "campaign" },
  team_member: { zh: "督查组", en: "Inspection team", side: "inspecting", scope: "campaign" },
  covert_member: { zh: "暗访组", en: "Covert team", side: "inspecting", scope: "campaign" },
  watch_office: {
    zh: "跟踪问效办公室",
    en: "Team oversight office",
    side: "watching",
    scope: "campaign",
  },
  county_office: { zh: "县（市、区）办公室", en: "County office", side: "responsible", scope: "campaign" },
  town_office: { zh: "乡镇（街道）", en: "Town office", side: "responsible", scope: "campaign" },
  guanqu_office: { zh: "管区", en: "Guanqu office", side: "responsible", scope: "campaign" },
  village: { zh: "村（社区）", en: "Village", side: "responsible", scope: "campaign" },
  paired_leader: { zh: "挂钩（包干）领导", en: "Paired leader", side: "watching", scope: "campaign" },
  linked_department: {
    zh: "联点单位、职能部门",
    en: "Linked department",
    side: "responsible",
    scope: "campaign",
  },
  discipline: { zh: "纪检监察", en: "Discipline inspection", side: "watching", scope: "campaign" },
  third_party: { zh: "第三方机构", en: "Third-party assessor", side: "inspecting", scope: "campaign" },
  visiting_auditor: { zh: "来访审计", en: "Visiting auditor", side: "watching", scope: "campaign" },
  system_admin: { zh: "系统管理员", en: "System administrator", side: "administering", scope: "site" },
  security_admin: { zh: "安全管理员", en: "Security administrator", side: "administering", scope: "site" },
  audit_admin: { zh: "审计管理员", en: "Audit administrator", side: "administering", scope: "site" },
} as const satisfies Record<string, RoleKind>;

export type Role = keyof typeof ROLES;
