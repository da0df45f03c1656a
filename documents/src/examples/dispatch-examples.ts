import type { AccountabilityProposalFacts } from "../kinds/accountability-proposal.ts";
import type { AwardLetterFacts } from "../kinds/award-letter.ts";
import type { DeductionConfirmationFacts } from "../kinds/deduction-confirmation.ts";
import type { DeductionLetterFacts } from "../kinds/deduction-letter.ts";
import type { DispatchNoticeFacts } from "../kinds/dispatch-notice.ts";
import type { DispatchReturnFacts } from "../kinds/dispatch-return.ts";
import type { DispatchSlipFacts } from "../kinds/dispatch-slip.ts";
import type { DispatchWarningFacts } from "../kinds/dispatch-warning.ts";
import type { RoundPlanFacts } from "../kinds/round-plan.ts";
import type { TalkNoticeFacts } from "../kinds/talk-notice.ts";
import type { TalkRecordFacts } from "../kinds/talk-record.ts";
import {
  CAMPAIGN,
  cityGovernmentOffice,
  cityOffice,
  contact,
  countyA,
  discipline,
  finance,
  governmentA,
  number,
  rules,
  team,
  village,
} from "./example-bodies.ts";
import { rubbish, sewage } from "./example-ranking.ts";

export const dispatchNoticeExample: DispatchNoticeFacts = {
  issuer: cityOffice,
  addressees: [countyA],
  number: number("示整治办函", 31),
  day: "2019-05-16",
  contact,
  campaign: CAMPAIGN,
  unit: "甲县",
  inspectedFrom: "2019-05-14",
  inspectedTo: "2019-05-15",
  team: "第二督查组",
  grounds: rules,
  problems: [...rubbish, ...sewage].map((p, i) => ({
    ...p,
    unit: `甲县乙镇${["东", "西", "南", "北", "中"][i]}某村`,
  })),
  feedbackBy: "2019-05-23",
  feedbackItems: ["整改结果", "责任领导（县级）", "具体责任人（科级）"],
  sentThisMonth: 4,
};

export const dispatchSlipExample: DispatchSlipFacts = {
  issuer: team,
  addressees: [village],
  serial: "2019051502",
  day: "2019-05-15",
  roundNumber: "示督备〔2019〕7号",
  place: "甲县乙镇某村村口道路两侧",
  problem: "道路北侧路沟内有生活垃圾一堆，约1方；路边堆放秸秆，占用路肩约6米。",
  demand: "清理垃圾，规范堆放秸秆，恢复路肩畅通，并安排人员日常保洁。",
  limit: "2019年5月15日18时前",
};

export const dispatchWarningExample: DispatchWarningFacts = {
  issuer: team,
  addressees: [countyA],
  campaign: `市${CAMPAIGN}`,
  county: "甲县",
  team: 2,
  inspectedOn: "2019-05-15",
  inspected: "乙镇东某村、西某村坑塘治理情况",
  problems: [
    "东某村村北坑塘东侧积存生活垃圾约3方",
    "西某村坑塘水体发黑，岸边有建筑垃圾",
    "两村均未落实坑塘保洁责任人",
  ],
  deadline: "2019-05-25",
  matter: "上述坑塘垃圾和水体问题",
  phone: "0000-0000000",
  day: "2019-05-16",
  warningNumber: "第3号",
  timesWarned: 2,
};

export const dispatchReturnExample: DispatchReturnFacts = {
  issuer: countyA,
  addressees: [cityOffice],
  answers: "《督办通知》（示整治办函〔2019〕31号）",
  receivedOn: "2019-05-17",
  problems: rubbish.map((one, at) => ({
    number: one.number,
    place: `甲县乙镇${["东", "西", "南"][at] ?? "北"}某村${one.spot}`,
    problem: one.description,
    deadline: "2019-05-23",
    ...(at === 0 ? { state: "已销号", finishedOn: "2019-05-20" } : { state: "整改中" }),
  })),
};

export const roundPlanExample: RoundPlanFacts = {
  issuer: cityOffice,
  addressees: [countyA],
  number: number("示整治办函", 27),
  day: "2019-05-06",
  contact,
  campaign: CAMPAIGN,
  title: "五月中旬督查",
  planNumber: "示督计〔2019〕7号",
  firstDay: "2019-05-09",
  lastDay: "2019-05-18",
  grounds: rules,
  standard: "村庄环境现场评分标准",
  scope: "甲县2个乡镇（街道）、4个村（社区），名单见附件。",
  teams: [{ name: "第二督查组", units: ["甲县"] }],
  units: ["东", "西", "南", "北"].map((one) => ({ unit: `甲县乙镇${one}某村`, team: "第二督查组" })),
  demands: [
    {
      title: "亮码入户",
      text: "督查人员到村出示检查码，被检查单位可扫码核对；没有检查码的，有权拒绝接受检查。",
    },
    { title: "减轻负担", text: "不要求汇报材料，不要求陪同，不查台账痕迹，不另行要求报送表格、照片。" },
  ],
};

const called = ["甲县人民政府主要负责人", "甲县人民政府分管负责人"];
const clause = `${rules}“旬查排序连续三次末位的，约谈主要负责人”的规定`;

export const talkNoticeExample: TalkNoticeFacts = {
  issuer: cityGovernmentOffice,
  addressees: [governmentA],
  number: number("示政办函", 18),
  day: "2019-05-21",
  contact: { post: "市政府办公室督查科", phone: "0000-0000000" },
  called,
  convenor: "市政府分管副市长",
  attendees: ["市城乡环境整治百日攻坚行动领导小组办公室主要负责人", "市政府督查室负责人"],
  heldOn: "2019-05-24",
  time: "上午9:30",
  place: "市政府第二会议室",
  causes: ["2019年4月下旬、5月上旬、5月中旬，甲县在旬查排序中连续三次位列县（市）组末位"],
  clause,
  bring: ["整改情况说明"],
};

export const talkRecordExample: TalkRecordFacts = {
  issuer: cityGovernmentOffice,
  addressees: [governmentA],
  noticeNumber: "示政办函〔2019〕18号",
  heldOn: "2019-05-24",
  time: "上午9:30",
  place: "市政府第二会议室",
  convenor: "市政府分管副市长",
  called,
  attendees: ["市整治办主要负责人", "市政府督查室负责人"],
  cause: "旬查排序连续三次末位",
  clause: "督查考评办法关于旬查排序连续三次末位的规定",
  said: "通报三个旬次的得分构成和主要失分项，指出坑塘治理和垃圾清运两方面问题，要求一个月内明显好转。",
  answered: "认可督查结果；对5月中旬“信息报送”一项得分提出异议，已提交材料。",
  promised: [
    { what: "完成全县坑塘垃圾清理", by: "2019-06-10" },
    { what: "落实村级保洁人员和经费", by: "2019-06-20" },
  ],
};

export const accountabilityExample: AccountabilityProposalFacts = {
  issuer: cityOffice,
  addressees: [discipline],
  number: number("示整治办函", 40),
  day: "2019-06-18",
  contact,
  unit: "甲县乙镇",
  persons: ["乙镇党委主要负责人", "乙镇人民政府分管负责人"],
  events: [
    { day: "2019-05-16", what: "第二督查组就某村坑塘垃圾问题下发督办警示", document: "督办警示第3号" },
    { day: "2019-05-28", what: "回访核查，问题未整改到位，再次下发督办警示", document: "督办警示第7号" },
    { day: "2019-06-15", what: "第三次督查，问题仍未整改到位", document: "督办警示第11号" },
  ],
  clauses: [
    "《示例市城乡环境整治百日攻坚行动督查考评办法》：“同一问题连续督导整改不到位的乡（镇）和村（社区），责令县（市、区）对主要领导和分管领导进行问责。”",
  ],
  answerBy: "2019-07-05",
};

const items = Array.from({ length: 7 }, (_, i) => ({
  place: `甲县${["乙镇", "丙镇", "丁乡"][i % 3]}${["东", "西", "南", "北", "中", "上", "下"][i]}某村`,
  foundOn: `2019-08-${String(5 + i).padStart(2, "0")}`,
  what: "路边垃圾一堆",
  evidence: `ZJ-${String(101 + i)}`,
  amount: "100000",
}));
const deductionClause = "《示例市改善农村人居环境长效机制》“发现一堆垃圾，扣除县（市、区）财政10万元”的规定";

export const deductionConfirmationExample: DeductionConfirmationFacts = {
  issuer: { ...cityOffice, name: "示例市改善农村人居环境工作领导小组办公室" },
  addressees: [{ ...countyA, name: "甲县改善农村人居环境工作领导小组办公室" }],
  serial: "2019-03",
  unit: "甲县",
  periodFrom: "2019-08-01",
  periodTo: "2019-08-31",
  clause: deductionClause,
  items,
  total: "700000",
  answerBy: "2019-09-06",
};

export const deductionLetterExample: DeductionLetterFacts = {
  issuer: deductionConfirmationExample.issuer,
  addressees: [finance],
  number: number("示人居办函", 5),
  day: "2019-09-10",
  contact,
  unit: "甲县",
  periodFrom: "2019-08-01",
  periodTo: "2019-08-31",
  clause: deductionClause,
  confirmation: "财政扣减事项确认单2019-03号",
  confirmedOn: "2019-09-05",
  items,
  total: "700000",
};

export const awardLetterExample: AwardLetterFacts = {
  issuer: cityOffice,
  addressees: [finance],
  number: number("示整治办函", 52),
  day: "2019-12-20",
  contact,
  campaign: CAMPAIGN,
  grounds: "《示例市农村人居环境整治奖补办法》",
  source: "2019年市级农村人居环境整治专项资金",
  awards: [
    { unit: "甲县乙镇东某村第一村民小组", reason: "达到干净整洁村标准", amount: "50000" },
    { unit: "甲县乙镇西某自然村", reason: "评比表现优秀", ceiling: "100000", amount: "100000" },
  ],
  total: "150000",
};
