import type { BodyKind, Relation } from "./body.ts";
import type { PowerGroup } from "./power-groups.ts";

/**
 * Who may write what to whom, as a table: the first line that fits decides, and what no line allows is refused.
 * Sources: 中办发〔2012〕14号 articles 14 to 16; 整治形式主义为基层减负若干规定 item 1; requirements D-7.
 * Absent fields fit everything.
 */
export interface PowerRule {
  readonly id: string;
  readonly groups?: readonly PowerGroup[];
  readonly issuers?: readonly BodyKind[];
  readonly addressees?: readonly BodyKind[];
  readonly relations?: readonly Relation[];
  readonly allowed: boolean;
  readonly chinese: string;
  readonly english: string;
  /** What to do instead; refusals only. */
  readonly way?: { readonly chinese: string; readonly english: string };
}

const COMMITTEES: readonly BodyKind[] = ["party_committee", "government"];
const ISSUING_ORGANS: readonly BodyKind[] = [
  "party_committee",
  "government",
  "party_committee_office",
  "government_office",
];
const WORKING_BODIES: readonly BodyKind[] = [
  "leading_group",
  "leading_group_office",
  "department",
  "finance",
  "discipline",
  "organization",
  "team",
];
const DOWN: readonly Relation[] = ["down", "down-skipping"];

const VIA_COUNTERPART = {
  chinese: "改为发给对口办公室；确需发给党委、政府的，呈请本级党委办公室或政府办公室行文",
  english:
    "write to the counterpart office, or ask the office of the committee or government of your own level to issue it",
};
const BY_PROPOSAL = {
  chinese: "以呈批件报本级党委、政府，或以建议函送有权机关，由其决定并行文",
  english:
    "submit a proposal (呈批件) to the committee or government of your own level, or a letter to the organ with the power",
};

export const POWER_RULES: readonly PowerRule[] = [
  {
    id: "third-party-reports-only",
    issuers: ["third_party"],
    groups: ["report"],
    addressees: ["leading_group_office", "department", "government_office"],
    allowed: true,
    chinese: "第三方机构向委托机关提交报告",
    english: "a third party reports to the organ that commissioned it",
  },
  {
    id: "third-party-nothing-else",
    issuers: ["third_party", "leader", "public"],
    allowed: false,
    chinese: "第三方机构、个人不得以机关名义制发公文",
    english: "a third party or a person does not issue official documents",
    way: {
      chinese: "由委托机关审核后以自己的名义制发",
      english: "the commissioning organ issues it in its own name after review",
    },
  },
  {
    id: "publication-by-organs",
    groups: ["publication"],
    issuers: ["leading_group_office", "department", "village", ...ISSUING_ORGANS],
    addressees: ["public"],
    allowed: true,
    chinese: "在本机关网站或公告栏公开",
    english: "published on the organ's own site or board",
  },
  {
    id: "public-gets-publications-only",
    addressees: ["public"],
    allowed: false,
    chinese: "内部公文不得直接向社会发布",
    english: "internal documents do not go to the public as they are",
    way: {
      chinese: "另拟公示稿，经公开审查后发布",
      english: "draft a publication and have it reviewed for disclosure",
    },
  },
  {
    id: "inside-stays-inside",
    groups: ["inside"],
    addressees: [
      "leader",
      "leading_group",
      "leading_group_office",
      "team",
      "department",
      "village",
      ...ISSUING_ORGANS,
    ],
    relations: ["same"],
    allowed: true,
    chinese: "机关内部运转",
    english: "moves inside the organ",
  },
  {
    id: "inside-not-outside",
    groups: ["inside"],
    allowed: false,
    chinese: "内部材料不对外行文",
    english: "internal papers are not sent out",
    way: {
      chinese: "需要外发的，改用通知、函或报告",
      english: "use a notice, a letter or a report to send it out",
    },
  },
  {
    id: "no-report-to-a-leader-in-person",
    groups: [
      "report",
      "money",
      "accountability",
      "confirmation",
      "opinion",
      "bulletin",
      "dispatch",
      "talk",
      "slip",
    ],
    addressees: ["leader"],
    allowed: false,
    chinese:
      "除上级机关负责人直接交办的事项外，不得以机关名义向负责人个人报送公文（中办发〔2012〕14号第十五条）",
    english: "documents go to organs, not to leaders in person (中办发〔2012〕14号, article 15)",
    way: {
      chinese: "向机关行文，或在机关内部用呈阅件",
      english: "write to the organ, or use a briefing inside your own",
    },
  },
  {
    id: "team-reports-to-its-office",
    groups: ["report"],
    issuers: ["team", "department", "finance"],
    addressees: ["leading_group", "leading_group_office"],
    relations: ["same", "up"],
    allowed: true,
    chinese: "督查组、成员单位向领导小组及其办公室报告",
    english: "teams and member units report to the leading group and its office",
  },
  {
    id: "report-up-one-step",
    groups: ["report"],
    relations: ["up"],
    allowed: true,
    chinese: "逐级向上级报告",
    english: "reports go up step by step",
  },
  {
    id: "report-skipping",
    groups: ["report"],
    relations: ["up-skipping"],
    allowed: false,
    chinese: "一般不得越级行文（中办发〔2012〕14号第十四条）",
    english: "no level is skipped (中办发〔2012〕14号, article 14)",
    way: { chinese: "先报上一级，由其转报", english: "report to the next level, which passes it on" },
  },
  {
    id: "report-not-down",
    groups: ["report"],
    allowed: false,
    chinese: "报告、申请只能上行",
    english: "reports and applications go up only",
    way: {
      chinese: "对平级用函，对下级用通知",
      english: "write a letter to an equal and a notice to a lower unit",
    },
  },
  {
    id: "talk-by-organs-with-the-power",
    groups: ["talk"],
    issuers: [...ISSUING_ORGANS, "discipline"],
    relations: ["same", ...DOWN],
    allowed: true,
    chinese: "党委、政府及其办公室和纪检机关在职权内约谈",
    english: "committees, governments, their offices and discipline organs call in within their powers",
  },
  {
    id: "talk-with-counterparts",
    groups: ["talk"],
    issuers: ["leading_group", "leading_group_office"],
    addressees: ["leading_group_office", "department", "team"],
    relations: ["same", "down"],
    allowed: true,
    chinese: "领导小组及其办公室约谈对口办公室、成员单位负责人",
    english: "the leading group and its office talk with counterpart offices and member units",
  },
  {
    id: "talk-needs-power",
    groups: ["talk"],
    allowed: false,
    chinese: "约谈党委、政府负责人须由本级党委、政府或其办公室通知，领导小组办公室、部门和督查组无权约谈",
    english:
      "heads of Party committees and governments are called in by the committee or government (or its office), not by a leading group's office, a department or a team",
    way: BY_PROPOSAL,
  },
  {
    id: "accountability-ordered-by-organs",
    groups: ["accountability"],
    issuers: ISSUING_ORGANS,
    relations: ["same", "down"],
    allowed: true,
    chinese: "党委、政府及其办公室责成或建议有权机关问责",
    english: "committees, governments and their offices order or propose accountability",
  },
  {
    id: "accountability-proposed-beside",
    groups: ["accountability"],
    issuers: ["leading_group", "leading_group_office", "department"],
    addressees: ["discipline", "organization", ...ISSUING_ORGANS],
    relations: ["same"],
    allowed: true,
    chinese: "以函建议本级有权机关问责",
    english: "a letter proposes accountability to the organ of the same level that has the power",
  },
  {
    id: "accountability-no-order",
    groups: ["accountability"],
    allowed: false,
    chinese: "无权责令下级党委、政府问责，督查组也不得自行提出问责",
    english: "this body may not order a lower committee or government to hold anyone to account",
    way: BY_PROPOSAL,
  },
  {
    id: "money-to-finance-beside",
    groups: ["money"],
    issuers: ["leading_group", "leading_group_office", "department", ...ISSUING_ORGANS],
    addressees: ["finance", "department"],
    relations: ["same"],
    allowed: true,
    chinese: "以函请本级财政部门办理",
    english: "a letter asks the finance organ of the same level",
  },
  {
    id: "money-not-elsewhere",
    groups: ["money"],
    allowed: false,
    chinese: "资金的扣减和拨付由本级财政部门办理，不得直接要求下级党委、政府或单位划款",
    english:
      "money is moved by the finance organ of the same level; lower units are not asked to pay directly",
    way: { chinese: "致函本级财政部门", english: "write to the finance organ of your own level" },
  },
  {
    id: "organs-direct-lower-organs",
    groups: ["bulletin", "dispatch", "confirmation", "opinion"],
    issuers: ISSUING_ORGANS,
    relations: ["same", ...DOWN],
    allowed: true,
    chinese: "党委、政府及其办公室向下级党委、政府和单位行文",
    english: "committees, governments and their offices write to lower committees, governments and units",
  },
  {
    id: "no-directive-to-lower-committees",
    groups: ["bulletin", "dispatch", "confirmation", "opinion", "slip"],
    issuers: WORKING_BODIES,
    addressees: COMMITTEES,
    allowed: false,
    chinese: "部门和议事协调机构及其办公室不得向下级党委、政府发布指令性公文（中办发〔2012〕14号第十六条）",
    english:
      "departments and deliberative bodies send no directive documents to committees and governments (中办发〔2012〕14号, article 16)",
    way: VIA_COUNTERPART,
  },
  {
    id: "no-bulletin-by-a-team",
    groups: ["bulletin"],
    issuers: ["team"],
    allowed: false,
    chinese: "督查组是临时工作组，不得印发通报",
    english: "a team is temporary and issues no bulletins",
    way: { chinese: "报办公室，由办公室印发", english: "report to the office, which issues it" },
  },
  {
    id: "slip-on-the-spot",
    groups: ["slip"],
    issuers: ["team", "leading_group_office", "department"],
    relations: ["same", ...DOWN],
    allowed: true,
    chinese: "现场交办",
    english: "handed over on the spot",
  },
  {
    id: "working-bodies-to-counterparts",
    groups: ["bulletin", "dispatch", "confirmation", "opinion"],
    issuers: ["leading_group", "leading_group_office", "department", "team"],
    addressees: [
      "leading_group",
      "leading_group_office",
      "department",
      "finance",
      "team",
      "village",
      "party_committee_office",
      "government_office",
    ],
    relations: ["same", "down"],
    allowed: true,
    chinese: "向对口办公室、成员单位和直接下级单位行文",
    english: "written to counterpart offices, member units and the units next below",
  },
  {
    id: "no-level-skipped-downward",
    groups: ["bulletin", "dispatch", "confirmation", "opinion"],
    relations: ["down-skipping"],
    allowed: false,
    chinese: "不得越过中间一级向下行文",
    english: "the level between is not skipped",
    way: {
      chinese: "发给下一级对口办公室，由其转办",
      english: "write to the counterpart office next below, which hands it on",
    },
  },
];
