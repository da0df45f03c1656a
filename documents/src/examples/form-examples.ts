import type { AcceptanceOpinionFacts } from "../kinds/acceptance-opinion.ts";
import type { ApplicationFacts } from "../kinds/application-form.ts";
import type { CloseOutRequestFacts } from "../kinds/close-out-request.ts";
import type { CountyCheckFacts } from "../kinds/county-check.ts";
import type { DeferralRequestFacts } from "../kinds/deferral-request.ts";
import type { ExtensionRequestFacts } from "../kinds/extension-request.ts";
import type { HandOverRecordFacts } from "../kinds/hand-over-record.ts";
import type { InspectionRecordFacts } from "../kinds/inspection-record.ts";
import type { RectificationReportFacts } from "../kinds/rectification-report.ts";
import type { RoutingSlipFacts } from "../kinds/routing-slip.ts";
import { drawExamplePicture } from "./draw-example-picture.ts";
import { CAMPAIGN, cityOffice, contact, countyA, number, townB, village } from "./example-bodies.ts";
import { pools, rubbish } from "./example-ranking.ts";

const application: ApplicationFacts = {
  issuer: village,
  addressees: [townB],
  day: "2019-05-22",
  problemNumber: "2019-0412",
  place: "甲县乙镇某村村北坑塘东侧",
  problem: "坑塘东侧积存生活垃圾约3方。",
  dispatchNumber: "示整治办函〔2019〕31号",
  deadline: "2019-05-25",
  steps: [
    { name: "村（社区）", opinion: "已整改到位，申请验收。", day: "2019-05-22" },
    { name: "乡镇（街道）" },
    { name: "县级验收" },
    { name: "公示及\n负责人" },
  ],
};

export const closeOutExample: CloseOutRequestFacts = {
  ...application,
  finishedOn: "2019-05-21",
  measures: "清运垃圾3方，平整岸坡40米，设置警示牌1块，确定坑塘保洁员1名。",
  responsible: "村党支部书记",
  evidence: [],
};

export const inspectionRecordExample: InspectionRecordFacts = {
  issuer: cityOffice,
  unit: "甲县乙镇某村",
  day: "2019-05-15",
  kind: "督查",
  team: "第二督查组",
  round: "五月中旬督查（示督计〔2019〕7号）",
  standard: "村庄环境现场评分标准",
  score: "86.5",
  full: "100",
  state: "已确认",
  lines: [
    { label: "垃圾清理", how: "2处，每处扣5分", change: "-10", clause: "督查考评办法第四条" },
    { label: "污水治理", how: "1处，每处扣3.5分", change: "-3.5", clause: "督查考评办法第四条" },
  ],
  problems: rubbish.slice(0, 2),
  pictures: [
    { caption: "村北坑塘东侧", image: drawExamplePicture("before") },
    { caption: "村口道路两侧", image: drawExamplePicture("after") },
  ],
  note: "村内主街整洁，保洁员在岗。",
};

export const extensionExample: ExtensionRequestFacts = {
  ...application,
  steps: application.steps.slice(1, 3),
  progress: "已清运垃圾2方，剩余部分需机械作业。",
  reason: "连日降雨，机械无法进场。",
  newDeadline: "2019-06-02",
};

export const deferralExample: DeferralRequestFacts = {
  ...application,
  steps: application.steps.slice(1, 3),
  problem: "坑塘水体发黑，需截污纳管。",
  cause: "需工程措施",
  reason: "该村污水管网已列入2019年第三季度建设计划，管网建成前无法根治。",
  interim: "每周清捞漂浮物，封堵沿岸散排口2处。",
  reviewOn: "2019-09-30",
};

export const acceptanceExample: AcceptanceOpinionFacts = {
  issuer: countyA,
  addressees: [{ ...townB, kind: "village", name: "甲县乙镇某村村民委员会" }],
  problemNumber: "2019-0412",
  place: application.place,
  problem: application.problem,
  requestedOn: "2019-05-22",
  inspectedOn: "2019-05-24",
  inspectors: ["县整治办检查组"],
  found: "垃圾已清运，岸坡已平整；坑塘西侧仍有少量漂浮物。",
  criteria: [
    { criterion: "垃圾清理干净，无残留", met: true },
    { criterion: "水面无漂浮物", met: false },
    { criterion: "落实保洁责任人", met: true },
  ],
  decision: "退回继续整改",
  reason: "水面漂浮物未清理，不符合验收标准第二项。",
  newDeadline: "2019-05-28",
  returnedBefore: 0,
};

export const rectificationExample: RectificationReportFacts = {
  issuer: countyA,
  addressees: [cityOffice],
  number: number("甲整治办", 14),
  day: "2019-05-23",
  contact: { post: "县整治办综合组", phone: "0000-0000000" },
  signer: "县政府分管副县长",
  answers: "示整治办函〔2019〕31号督办通知",
  overview: "督办通知所列5个问题，已整改销号4个，正在整改1个，无逾期问题。",
  measures: [
    { title: "立即整改", text: "5月16日召开现场会，逐项明确责任，能够立行立改的当日完成。" },
    { title: "全面排查", text: "对全县312个坑塘逐一排查，新发现同类问题17个，一并纳入台账。" },
  ],
  problems: [
    {
      number: "2019-0412",
      unit: "乙镇东某村",
      problem: "村北坑塘东侧积存生活垃圾",
      result: "垃圾已清运，岸坡已平整。",
      state: "已销号",
      leader: "县政府分管副县长",
      person: "乙镇镇长",
      pictures: [
        { caption: "东某村坑塘（整改前）", image: drawExamplePicture("before") },
        { caption: "东某村坑塘（整改后）", image: drawExamplePicture("after") },
      ],
    },
    {
      number: "2019-0415",
      unit: "乙镇北某村",
      problem: "村内排水沟污水漫溢",
      result: "沟渠已清淤，正在接入管网。",
      state: "整改中",
      leader: "县政府分管副县长",
      person: "县住建局副局长",
      pictures: [],
    },
  ],
  next: [{ title: "巩固成果", text: "落实坑塘长效管护，6月底前开展一次回头看。" }],
};

export const routingSlipExample: RoutingSlipFacts = {
  issuer: cityOffice,
  title: "关于5月中旬（5月9日—18日）城乡环境整治百日攻坚行动旬查情况的通报",
  kind: "通报",
  addressees: "各县（市、区）城乡环境整治百日攻坚行动办、市直各成员单位",
  copies: "市委办公室，市人大常委会办公室，市政府办公室，市政协办公室",
  draftedBy: "综合协调组",
  draftedOn: "2019-05-19",
  publicity: "依申请公开",
  urgency: "普通",
  characters: 1263,
  limit: 5000,
  countersign: ["市农业农村局", "市城市管理局"],
  printedCopies: 60,
};

const result = pools[0]?.units[7];
if (!result) throw new Error("the example ranking has eight counties");

export const countyCheckExample: CountyCheckFacts = {
  issuer: cityOffice,
  addressees: [{ ...countyA, name: "辛市城乡环境整治百日攻坚行动办" }],
  campaign: CAMPAIGN,
  period: { cadence: "ten-day", first: "2019-05-09", last: "2019-05-18", part: "中旬" },
  serial: "2019-0508",
  result,
  poolSize: 8,
  problems: rubbish.filter((p) => p.unit.startsWith("辛市")),
  sentOn: "2019-05-18",
  answerBy: "2019-05-19",
  answerTime: "18时",
  contact,
};

export const handOverExample: HandOverRecordFacts = {
  issuer: cityOffice,
  serial: "2019-02",
  matter: "诫勉谈话",
  unit: "甲县",
  otherSide: "示例市纪委监委",
  day: "2019-07-20",
  reference: "示整治办函〔2019〕44号",
};
