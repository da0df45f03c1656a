/**
 * Words that data tables use, with what Chinese offices write for them. Closed ones are the workflow's own;
 * open ones (`open: true` at the column) are starting points that a policy extends.
 */
import { UNIT_KIND_SPECS } from "../units/unit-kinds.ts";
import type { Choice } from "./table.ts";

/** Kinds of unit (requirements B6), as columns offer them; what each of them is, is in units/unit-kinds.ts. */
export const UNIT_KINDS: readonly Choice[] = Object.entries(UNIT_KIND_SPECS).map(([id, { zh }]) => ({
  id,
  zh,
}));

/** Kinds of responsibility for a unit (requirements S0-9, B6). */
export const RESPONSIBILITY_KINDS: readonly Choice[] = [
  { id: "main_leader", zh: "主要领导" },
  { id: "party_secretary", zh: "党组织书记" },
  { id: "leader_in_charge", zh: "分管领导" },
  { id: "main", zh: "主体责任" },
  { id: "paired", zh: "挂钩" },
  { id: "contracted", zh: "包干" },
  { id: "linked", zh: "联点" },
  { id: "village_contact", zh: "包村" },
  { id: "helper", zh: "帮扶" },
  { id: "territory", zh: "属地" },
  { id: "oversight", zh: "监管" },
];

/** Who looks (requirements S1-12, S1-23, S2-20). */
export const INSPECTION_KINDS: readonly Choice[] = [
  { id: "team", zh: "督查" },
  { id: "covert", zh: "暗访" },
  { id: "leader", zh: "领导视察" },
  { id: "third_party", zh: "第三方评估" },
  { id: "self", zh: "自查" },
  { id: "look_back", zh: "回头看" },
  { id: "supervision_group", zh: "督导组检查" },
  { id: "double", zh: "复评" },
];

/** Where a problem came from (requirements B8). */
export const PROBLEM_SOURCES: readonly Choice[] = [
  { id: "inspection", zh: "督查" },
  { id: "covert", zh: "暗访" },
  { id: "self", zh: "自查" },
  { id: "feedback", zh: "群众举报" },
  { id: "media", zh: "媒体" },
  { id: "leader", zh: "领导交办" },
  { id: "hotline", zh: "热线" },
  { id: "look_back", zh: "回头看" },
];

/** Handling channels (requirements S1-18). */
export const DISPATCH_CHANNELS: readonly Choice[] = [
  { id: "on_the_spot", zh: "现场交办" },
  { id: "notice", zh: "督办通知" },
  { id: "warning", zh: "督办警示" },
];

/** Severity of a problem (requirements B5). */
export const SEVERITIES: readonly Choice[] = [
  { id: "ordinary", zh: "一般" },
  { id: "prominent", zh: "突出" },
  { id: "serious", zh: "严重" },
];

/** Whether a problem was there before the campaign (requirements S2-21). */
export const STOCK_KINDS: readonly Choice[] = [
  { id: "stock", zh: "存量" },
  { id: "new", zh: "增量" },
];

/** Place types (requirements S1-35, S2-23, S3-8). */
export const PLACE_TYPES: readonly Choice[] = [
  { id: "around_houses", zh: "房前屋后" },
  { id: "around_village", zh: "村庄周围" },
  { id: "fields", zh: "田间地头" },
  { id: "ponds_ditches", zh: "坑塘沟渠" },
  { id: "river_bridge", zh: "河边桥头" },
  { id: "roadside", zh: "道路两侧" },
  { id: "urban_fringe", zh: "城乡结合部" },
  { id: "inside_village", zh: "村内" },
  { id: "outside_village", zh: "村外" },
  { id: "resettlement_site", zh: "集中安置点" },
];

/** Behaviours (requirements S1-38, S2-23, S4-16). */
export const BEHAVIOURS: readonly Choice[] = [
  { id: "littering", zh: "乱丢乱扔" },
  { id: "pouring", zh: "乱泼乱倒" },
  { id: "scrawling", zh: "乱涂乱画" },
  { id: "piling", zh: "乱堆乱放" },
  { id: "illegal_building", zh: "私搭乱建" },
  { id: "sewage_discharge", zh: "随意排放生活污水" },
  { id: "free_livestock", zh: "露天养殖" },
];

/** What happens to a problem: its history (domain words: dispatch … rebound). Closed: the workflow knows each of them. */
export const PROBLEM_EVENT_KINDS: readonly Choice[] = [
  { id: "dispatched", zh: "交办" },
  { id: "receipt", zh: "签收" },
  { id: "rectification_started", zh: "开始整改" },
  { id: "acceptance_requested", zh: "申请验收" },
  { id: "accepted", zh: "验收通过" },
  { id: "closed", zh: "销号" },
  { id: "returned", zh: "退回" },
  { id: "extended", zh: "延期" },
  { id: "deferred", zh: "缓办" },
  { id: "resumed", zh: "恢复办理" },
  { id: "reassigned", zh: "改派" },
  { id: "reopened", zh: "反弹" },
];

/** Channels of feedback (requirements S4-14). */
export const FEEDBACK_CHANNELS: readonly Choice[] = [
  { id: "hotline_12345", zh: "12345热线" },
  { id: "phone", zh: "电话" },
  { id: "letter_box", zh: "意见箱" },
  { id: "visit", zh: "入户" },
  { id: "courtyard_meeting", zh: "坝坝会" },
  { id: "media", zh: "融媒问政" },
  { id: "online", zh: "网络" },
  { id: "questionnaire", zh: "问卷" },
];

export const MEDIA_TONES: readonly Choice[] = [
  { id: "praise", zh: "正面" },
  { id: "exposure", zh: "曝光" },
];

/** Levels of media, money and bodies. */
export const LEVELS: readonly Choice[] = [
  { id: "nation", zh: "国家级" },
  { id: "province", zh: "省级" },
  { id: "city", zh: "市级" },
  { id: "county", zh: "县级" },
  { id: "town", zh: "镇级" },
  { id: "village", zh: "村级" },
];

/** How a survey asks and whom (requirements S4-25). */
export const SURVEY_MODES: readonly Choice[] = [
  { id: "phone", zh: "电话" },
  { id: "visit", zh: "入户" },
  { id: "courtyard_meeting", zh: "坝坝会" },
  { id: "meeting", zh: "座谈会" },
  { id: "questionnaire", zh: "问卷" },
];
export const SURVEY_GROUPS: readonly Choice[] = [
  { id: "department_staff", zh: "部门工作人员" },
  { id: "town_cadre", zh: "乡镇干部" },
  { id: "village_committee", zh: "村两委" },
  { id: "technical_team", zh: "技术服务队伍" },
  { id: "resident", zh: "农民群众" },
];

/** Sources of money (requirements S1-6, S3-15). */
export const FUND_SOURCES: readonly Choice[] = [
  { id: "government_subsidy", zh: "政府补助" },
  { id: "bridging", zh: "衔接资金" },
  { id: "agriculture", zh: "涉农资金" },
  { id: "sector", zh: "行业资金" },
  { id: "village_collective", zh: "村集体资金" },
  { id: "social", zh: "社会资金" },
  { id: "donation", zh: "捐赠" },
];
