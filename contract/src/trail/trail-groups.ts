/** The kinds of the trail as a reader chooses among them: by what they are about. */
import type { Phrase } from "../failures/phrase.ts";
import { TRAIL_KIND_NAMES, type TrailKind } from "./trail-kinds.ts";

interface Group extends Phrase {
  /** The first parts of its kinds. */
  readonly about: readonly string[];
  /** Whether it happens in a campaign, on the site as a whole, or both. */
  readonly on: readonly ("campaign" | "site")[];
}

export const TRAIL_GROUPS = {
  problem: { zh: "问题", en: "Problems", about: ["problem"], on: ["campaign"] },
  dispatch: { zh: "督办件", en: "Supervised items", about: ["dispatch"], on: ["campaign"] },
  evidence: { zh: "影像资料", en: "Evidence", about: ["evidence"], on: ["campaign"] },
  round: { zh: "督查计划、抽取", en: "Rounds and draws", about: ["round", "draw"], on: ["campaign"] },
  inspection: { zh: "检查", en: "Inspections", about: ["inspection"], on: ["campaign"] },
  team: { zh: "督查队伍", en: "Teams", about: ["team"], on: ["campaign"] },
  responsibility: {
    zh: "责任、走访",
    en: "Responsibilities and visits",
    about: ["responsibility", "duty"],
    on: ["campaign"],
  },
  assessment: {
    zh: "考评、异议",
    en: "Assessments and objections",
    about: ["assessment", "objection", "what-if"],
    on: ["campaign"],
  },
  measure: { zh: "处理建议", en: "Measures", about: ["measure"], on: ["campaign"] },
  fact: {
    zh: "外部数据、完成计划",
    en: "Facts and commitments",
    about: ["fact", "commitment"],
    on: ["campaign"],
  },
  document: { zh: "公文", en: "Documents", about: ["document", "organ"], on: ["campaign"] },
  campaign: {
    zh: "行动、考评办法",
    en: "Campaign and policy",
    about: ["campaign"],
    on: ["campaign", "site"],
  },
  unit: { zh: "单位、边界", en: "Units and boundaries", about: ["unit", "boundary"], on: ["site"] },
  account: { zh: "账号、授权、登录", en: "Accounts, grants, sign-in", about: ["account"], on: ["site"] },
  system: {
    zh: "系统维护",
    en: "System upkeep",
    about: ["personal", "trail", "job", "held", "complaint"],
    on: ["campaign", "site"],
  },
} as const satisfies Record<string, Group>;

export type TrailGroup = keyof typeof TRAIL_GROUPS;
export const TRAIL_GROUP_NAMES = Object.keys(TRAIL_GROUPS) as [TrailGroup, ...TrailGroup[]];

/** The kinds of a group, in the order of the catalogue. */
export function kindsOfGroup(group: TrailGroup): readonly TrailKind[] {
  const about: readonly string[] = TRAIL_GROUPS[group].about;
  return TRAIL_KIND_NAMES.filter((kind) => about.includes(kind.slice(0, kind.indexOf("."))));
}

/** The groups of a campaign's trail, or of the site's. */
export function groupsOn(place: "campaign" | "site"): readonly TrailGroup[] {
  return TRAIL_GROUP_NAMES.filter((group) => (TRAIL_GROUPS[group].on as readonly string[]).includes(place));
}
