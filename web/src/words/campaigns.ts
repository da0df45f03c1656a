import { defineWords } from "./define-words.ts";

/** Campaigns: those one has a part in, opening another, and what comes after. */
export const campaignWords = defineWords("campaigns", {
  comma: { zh: "、", en: ", " },
  title: { zh: "行动", en: "Campaigns" },
  heading: { zh: "参与{{count}}个行动", en: { one: "{{count}} campaign", other: "{{count}} campaigns" } },
  headingNone: { zh: "还没有行动", en: "No campaign yet" },
  headingOpened: { zh: "“{{title}}”已设立，接下来要办六件事", en: "{{title}} is open: six things come next" },
  openedLead: {
    zh: "按顺序办，随时可以回到这里；每件事办好即可用，不必等全部办完。",
    en: "In this order; you may come back here at any time. Each is of use as soon as it is done.",
  },
  noneYet: {
    zh: "设立行动要有三样：覆盖的单位、起止日期、考评办法的规则文本（YAML）。单位由系统管理员先导入。",
    en: "A campaign needs the units that it covers, its days, and the text of its policy (YAML). The system administrator imports the units first.",
  },
  noneForYou: {
    zh: "您的岗位还没有参与任何行动。",
    en: "Your post has no part in any campaign yet.",
  },
  all: { zh: "全部行动", en: "All campaigns" },
  open: { zh: "设立行动", en: "Open a campaign" },
  openVerb: { zh: "设立", en: "Open it" },
  openHeading: { zh: "设立一个行动", en: "Open a campaign" },
  openLead: {
    zh: "选好规则文本，名称和起止日期会按文本带出；检查没有错误才能设立。",
    en: "Choose the policy's text; it brings name and days along. A campaign opens only with a text without errors.",
  },
  back: { zh: "全部行动", en: "All campaigns" },
  mayNot: {
    zh: "设立行动要由安全管理员授权：角色选“行动办公室”，写明单位，不选行动。",
    en: "Opening campaigns takes a role from the security administrator: campaign office, over a unit, without a campaign.",
  },
  name: { zh: "行动名称", en: "Name" },
  nameHint: { zh: "如：城乡环境整治百日攻坚行动", en: "As its document calls it" },
  root: { zh: "覆盖的单位", en: "What it covers" },
  rootHint: { zh: "这个单位和它下面的全部单位", en: "This unit and all below it" },
  rootEmpty: { zh: "还没有选单位", en: "No unit chosen" },
  first: { zh: "第一天", en: "First day" },
  last: { zh: "最后一天", en: "Last day" },
  lastBeforeFirst: { zh: "不能早于第一天", en: "Not before the first day" },
  todayIs: { zh: "今天是{{day}}", en: "Today is {{day}}" },
  parent: { zh: "隶属的上级行动", en: "Part of" },
  parentHint: {
    zh: "各级办法并行，互不混用；不隶属的不选",
    en: "Policies of several levels hold side by side and never mix. Leave it empty where it is part of none",
  },
  noParent: { zh: "不隶属其他行动", en: "None" },
  campaignOption: { zh: "{{title}}（{{root}}）", en: "{{title}} ({{root}})" },
  policy: { zh: "考评办法的规则文本", en: "The policy's text" },
  policyHint: {
    zh: "政策包里的 YAML 文件（.yaml）。选好后立即在本机检查，不上传；设立时由服务器再查一遍。",
    en: "A YAML file of a policy pack. It is checked on this machine at once, and again by the server when the campaign opens.",
  },
  policyFirst: { zh: "先选一份没有错误的规则文本", en: "First choose a text without errors" },
  decisions: {
    zh: "文件没有写明的{{count}}处：先按默认值办，也可以现在逐项定",
    en: {
      one: "{{count}} question that the document leaves open: at its default, or decided now",
      other: "{{count}} questions that the document leaves open: at their defaults, or decided now",
    },
  },
  decisionsLead: {
    zh: "不改就按建议的默认值；设立后也能在“考评办法—待定事项”里决定，已经结束的时段不受影响。",
    en: "Left alone, the proposed default holds. They can be decided later too, under the policy's open questions; periods that are over keep what held.",
  },
  variantDefault: { zh: "{{label}}（默认）", en: "{{label}} (default)" },
  setBy: { zh: "由谁决定", en: "Decided by" },
  setByHint: {
    zh: "会议或领导职务，写进结果的依据；不写姓名。留空记为您的岗位",
    en: "A meeting or a leader's post, no person's name; empty: your own post",
  },
  fault: {
    zh: "{{at}}：“{{found}}”，{{expected}}",
    en: "{{at}}: “{{found}}”, {{expected}}",
  },
  sureHeading: { zh: "设立“{{title}}”", en: "Open {{title}}" },
  covers: {
    zh: "覆盖{{root}}和它下面的全部单位，{{days}}。",
    en: "It covers {{root}} and all below, {{days}}.",
  },
  follows: {
    zh: "按《{{policy}}》办理，计算：{{what}}。",
    en: "It follows {{policy}}, which computes: {{what}}.",
  },
  followsNone: {
    zh: "按《{{policy}}》办理，它不计算考评。",
    en: "It follows {{policy}}, which assesses nothing.",
  },
  undecided: {
    zh: "{{count}}处待定事项先按默认值办。",
    en: {
      one: "{{count}} open question stays at its default.",
      other: "{{count}} open questions stay at their defaults.",
    },
  },
  yourOffice: {
    zh: "您的岗位即成为它的行动办公室；其他人都要由安全管理员授权后才看得到。",
    en: "Your post becomes its office; all others see it only once the security administrator gives them a role.",
  },
  fixed: {
    zh: "名称、覆盖的单位和起止日期设立后不能再改，行动也不能删除；办法可以从以后的某一天起更换。",
    en: "Its name, what it covers and its days cannot be changed afterwards, nor can it be deleted; the policy can be replaced from a later day on.",
  },
  opened: { zh: "已设立“{{title}}”", en: "{{title}} is open" },
  openThen: {
    zh: "点“设立”后先列出后果，再由您确认",
    en: "What follows is spelled out before you confirm",
  },
  days: { zh: "起止", en: "Days" },
  now: { zh: "今天", en: "Today" },
  dayNumber: { zh: "第{{count}}天", en: "Day {{count}}" },
  notRunning: { zh: "不在期内", en: "Not running" },
  next: { zh: "接下来", en: "What comes next" },
  nextOf: { zh: "{{title}}：接下来", en: "{{title}}: what comes next" },
  stepPolicy: {
    zh: "看一遍办法，定下文件没有写明的事项。",
    en: "Read the policy and decide what its document leaves open.",
  },
  toPolicy: { zh: "待定事项", en: "Open questions" },
  stepRoles: {
    zh: "请安全管理员授权：行动办公室其他人、牵头单位、县乡村各级。人员账号先由他开好（全站管理—人员岗位）。",
    en: "Ask the security administrator for accounts and roles: the rest of the office, lead bureaus, counties, towns and villages (the whole site, posts and roles).",
  },
  stepOrgans: {
    zh: "登记发文机关和发文字号，通报、通知才能编号印发。",
    en: "Register the organs that issue documents, and how they number them.",
  },
  toOrgans: { zh: "发文机关", en: "Organs" },
  stepTeams: {
    zh: "组建督查组，划定片区和组员。",
    en: "Form the inspection teams, their areas and members.",
  },
  toTeams: { zh: "督查组", en: "Teams" },
  stepResponsibilities: {
    zh: "导入责任分工：谁包哪个单位，通报和约谈都要对到人。",
    en: "Import the responsibilities: who answers for which unit. Bulletins and talks go by them.",
  },
  toResponsibilities: { zh: "从表格导入", en: "From a sheet" },
  stepRound: { zh: "排第一轮督查。", en: "Plan the first round." },
  toRound: { zh: "排督查计划", en: "Plan a round" },
});
