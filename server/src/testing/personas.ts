/**
 * The people of the tests: one post for each role, over a small made-up tree. Every test for "no" goes through all of them.
 *
 * 示例市 (city) has 甲县 and 乙县 (counties); 甲县 has 甲镇 with 甲村一 and 甲村二, and 丙镇 with 丙村; 乙县 has 乙镇 with 乙村.
 */
import type { Role } from "@cunjing/contract";

export interface TestUnit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parent: string | null;
  readonly pos: number;
  readonly posEnd: number;
}

const unit = (
  id: string,
  kind: string,
  name: string,
  parent: string | null,
  pos: number,
  posEnd: number,
): TestUnit => ({
  id,
  kind,
  name,
  parent,
  pos,
  posEnd,
});

/** In pre-order; positions with room between them, as the server gives them. */
export const UNITS = [
  unit("city", "prefecture", "示例市", null, 1000, 1_000_000),
  unit("county_a", "county", "甲县", "city", 2000, 400_000),
  unit("town_a", "town", "甲镇", "county_a", 3000, 100_000),
  unit("village_a1", "village", "甲村一", "town_a", 4000, 4999),
  unit("village_a2", "village", "甲村二", "town_a", 5000, 5999),
  unit("town_c", "town", "丙镇", "county_a", 200_000, 300_000),
  unit("village_c", "village", "丙村", "town_c", 201_000, 201_999),
  unit("county_b", "county", "乙县", "city", 500_000, 900_000),
  unit("town_b", "town", "乙镇", "county_b", 501_000, 600_000),
  unit("village_b", "village", "乙村", "town_b", 502_000, 502_999),
] as const;

export const CAMPAIGN = "00000000-0000-4000-8000-00000000c001";
/** Another campaign over the same units: nobody of the first has a part in it but its own office. */
export const OTHER_CAMPAIGN = "00000000-0000-4000-8000-00000000c002";

export interface Persona {
  readonly account: string;
  readonly post: string;
  readonly role: Role;
  readonly campaign: string | null;
  readonly unit: string | null;
  readonly reach: "unit" | "team" | "none";
  readonly team: string | null;
}

export const TEAMS = {
  team_a: {
    id: "00000000-0000-4000-8000-0000000000a1",
    name: "第一督查小组",
    kind: "area",
    units: ["county_a"],
  },
  team_b: {
    id: "00000000-0000-4000-8000-0000000000a2",
    name: "第二督查小组",
    kind: "area",
    units: ["county_b"],
  },
  covert: { id: "00000000-0000-4000-8000-0000000000a3", name: "督查暗访组", kind: "covert", units: ["city"] },
} as const;

let made = 0;
function persona(
  post: string,
  role: Role,
  where: string | null,
  team: keyof typeof TEAMS | null = null,
  campaign: string | null = CAMPAIGN,
): Persona {
  made += 1;
  return {
    account: `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`,
    post,
    role,
    campaign: where === null && team === null ? null : campaign,
    unit: where,
    reach: team !== null ? "team" : where === null ? "none" : "unit",
    team: team === null ? null : TEAMS[team].id,
  };
}

export const PERSONAS = {
  office: persona("市行动办主任", "campaign_office", "city"),
  poolLead: persona("市农业农村局牵头科室", "pool_lead", "city"),
  teamA: persona("第一督查小组组长", "team_member", null, "team_a"),
  teamA2: persona("第一督查小组组员", "team_member", null, "team_a"),
  teamB: persona("第二督查小组组长", "team_member", null, "team_b"),
  covert: persona("督查暗访组组长", "covert_member", null, "covert"),
  watch: persona("跟踪问效办公室", "watch_office", "city"),
  countyA: persona("甲县行动办", "county_office", "county_a"),
  countyB: persona("乙县行动办", "county_office", "county_b"),
  townA: persona("甲镇人居办", "town_office", "town_a"),
  guanquA: persona("甲镇第一管区", "guanqu_office", "town_a"),
  villageA1: persona("甲村一党支部书记", "village", "village_a1"),
  villageB: persona("乙村党支部书记", "village", "village_b"),
  leaderA: persona("县包联甲镇领导", "paired_leader", "town_a"),
  departmentA: persona("县水利局联点甲村一", "linked_department", "village_a1"),
  discipline: persona("市纪委监委派驻组", "discipline", "city"),
  thirdParty: persona("第三方评估机构", "third_party", "county_a"),
  auditor: persona("来访审计组", "visiting_auditor", "city"),
  otherOffice: persona("另一行动办公室", "campaign_office", "city", null, OTHER_CAMPAIGN),
  system: persona("系统管理员", "system_admin", null),
  security: persona("安全管理员", "security_admin", null),
  audit: persona("审计管理员", "audit_admin", null),
  /** Signed in, holds nothing. */
  nobody: { ...persona("无授权账号", "village", null), role: "village" as Role },
  /** The second of the office: whoever plans does not approve. */
  officeDeputy: persona("市行动办副主任", "campaign_office", "city"),
  /** Opens campaigns on the site: holds the office of no campaign yet. */
  founder: persona("市领导小组办公室", "campaign_office", "city", null, null),
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof PERSONAS;
