import type { BriefingFacts } from "../kinds/briefing.ts";
import type { FilmListFacts } from "../kinds/film-list.ts";
import type { MeetingAgendaFacts } from "../kinds/meeting-agenda.ts";
import type { MeetingFacts } from "../kinds/meeting-facts.ts";
import type { MeetingMinutesFacts } from "../kinds/meeting-minutes.ts";
import type { MeetingReviewFacts } from "../kinds/meeting-review.ts";
import type { ObservationSitesFacts } from "../kinds/observation-sites.ts";
import type { PublicationDraftFacts } from "../kinds/publication-draft.ts";
import type { SupervisionReportFacts } from "../kinds/supervision-report.ts";
import type { WeeklyTableFacts } from "../kinds/weekly-table.ts";
import { CAMPAIGN, cityOffice, contact, countyA, leader, rules, team } from "./example-bodies.ts";
import { pools, rubbish, sewage } from "./example-ranking.ts";

const meeting: MeetingFacts = {
  issuer: cityOffice,
  meeting: `${CAMPAIGN}5月推进会`,
  heldOn: "2019-05-30",
  time: "上午9:00",
  place: "辛市丑镇人民政府会议室",
  venueReason: "县（市）组本月末位，按办法在末位县（市、区）召开",
};

export const agendaExample: MeetingAgendaFacts = {
  ...meeting,
  chair: "市政府分管副市长",
  attendees: ["各县（市、区）政府主要负责人、分管负责人", "市直各成员单位负责人", "各督查组组长"],
  items: [
    { time: "9:00—9:20", item: "播放突出问题暗访专题片", speaker: "市整治办" },
    { time: "9:20—9:40", item: "通报5月考评情况并讲评", speaker: "市整治办主要负责人" },
    { time: "9:40—10:00", item: "末位县（市、区）作检查发言", speaker: "辛市政府主要负责人" },
    { time: "10:00—10:20", item: "先进单位介绍做法", speaker: "甲县政府分管负责人" },
    { time: "10:20—10:50", item: "安排部署下步工作", speaker: "市政府分管副市长" },
  ],
};

export const reviewExample: MeetingReviewFacts = {
  ...meeting,
  opening: "按照会议安排，现将5月考评情况作一讲评。",
  strengths: [{ title: "整改进度加快", text: "全市发现问题1104个，已整改销号1017个，整改率达到92%以上。" }],
  problems: [
    { title: "工作不平衡", text: "排名末位的县与首位相差16.25分，坑塘治理和污水直排问题仍较集中。" },
  ],
  demands: [{ title: "盯住末位抓提升", text: "排名靠后的单位要逐项分析失分原因，6月10日前提出整改措施。" }],
  pools,
};

export const observationExample: ObservationSitesFacts = {
  ...meeting,
  route: "甲县乙镇东某村—甲县丙镇西某村—东城区某社区",
  sites: [
    {
      time: "14:00—14:30",
      site: "甲县乙镇东某村",
      reason: "县（市）组第1名",
      look: "坑塘治理、村内保洁",
      guide: "乙镇镇长",
    },
    {
      time: "14:50—15:20",
      site: "甲县丙镇西某村",
      reason: "县（市）组第1名",
      look: "生活垃圾分类收运",
      guide: "丙镇镇长",
    },
    {
      time: "15:50—16:20",
      site: "东城区某社区",
      reason: "区组第1名",
      look: "背街小巷整治",
      guide: "街道主任",
    },
  ],
};

export const filmExample: FilmListFacts = {
  ...meeting,
  clips: [
    {
      unit: "辛市丑镇东某村",
      spot: "村北坑塘东侧",
      problem: "积存生活垃圾约3方",
      shotOn: "2019-05-15",
      evidence: "YX-0412",
      length: "45秒",
      state: "整改中",
    },
    {
      unit: "平原新区寅乡西某村",
      spot: "村口道路两侧",
      problem: "建筑垃圾成堆",
      shotOn: "2019-05-16",
      evidence: "YX-0413",
      length: "40秒",
      state: "已销号",
    },
  ],
};

export const minutesExample: MeetingMinutesFacts = {
  ...meeting,
  mark: "示例市城乡环境整治百日攻坚行动领导小组会议纪要",
  issue: 3,
  day: "2019-05-31",
  chair: "市政府分管副市长",
  decisions: [
    {
      title: "关于逾期问题整改",
      text: "会议要求，辛市9个逾期问题于6月8日前整改到位，由第四督查组逐一核查。",
    },
    { title: "关于坑塘治理", text: "会议议定，由市水利局牵头，6月底前完成全市坑塘排查，建立台账。" },
    { title: "关于经费保障", text: "会议同意市财政局提出的奖补资金分配意见，按程序报批。" },
  ],
  present: [
    "市整治办、市农业农村局、市城市管理局、市财政局、市水利局有关负责人",
    "各县（市、区）政府分管负责人",
  ],
  excused: ["市生态环境局有关负责人（公务）"],
  observers: ["市政府督查室有关负责人"],
  sendTo: ["各县（市、区）人民政府", "市直各成员单位"],
};

export const briefingExample: BriefingFacts = {
  issuer: cityOffice,
  addressees: [leader],
  subject: "关于5月中旬旬查情况的呈阅件",
  state: "5月中旬督查发现问题1104个，已销号1017个（92.12%），逾期10个。县（市）组甲县居首，辛市末位。",
  points: [
    { title: "辛市连续三次末位", text: "按办法应约谈主要负责人，须由市政府办公室通知。" },
    { title: "坑塘治理问题集中", text: "占本旬问题的三分之一，需水利部门牵头。" },
    { title: "基层报表有所增加", text: "两个县自行增设日报，已建议取消。" },
  ],
  wanted: "拟由市政府办公室通知约谈辛市政府主要负责人，妥否，请批示。",
  day: "2019-05-20",
  contact,
};

export const publicationExample: PublicationDraftFacts = {
  issuer: cityOffice,
  subject: "2019年第二季度红榜单位",
  grounds: rules,
  columns: ["序号", "单位", "名次"],
  rows: [
    ["1", "甲县", "县（市）组第1名"],
    ["2", "乙县", "县（市）组第2名"],
    ["3", "东城区", "区组第1名"],
  ],
  from: "2019-07-01",
  to: "2019-07-05",
  contact: { ...contact, address: "示例市示例路1号" },
  day: "2019-06-30",
};

export const supervisionExample: SupervisionReportFacts = {
  issuer: team,
  addressees: [cityOffice],
  campaign: CAMPAIGN,
  period: { cadence: "ten-day", first: "2019-05-09", last: "2019-05-18", part: "中旬" },
  rounds: [
    "5月9日至17日，第二督查组采取不打招呼、直奔现场的方式，检查甲县、乙县的9个乡镇26个村，查看点位104处，发现问题37个，其中现场交办12个。",
  ],
  strengths: [{ title: "责任落实较好", text: "甲县每个坑塘均公示责任人。" }],
  findings: [
    { title: "垃圾清运不及时", text: "有4个村垃圾桶满溢，清运间隔超过三天。" },
    { title: "坑塘保洁有反弹", text: "上旬销号的2处坑塘再次出现漂浮物。" },
  ],
  followUp: "上旬交办的31个问题，29个已验收销号，2个退回继续整改。",
  suggestions: [{ title: "开展坑塘专项排查", text: "建议由水利部门牵头，逐村建立坑塘台账。" }],
  problems: [...rubbish, ...sewage],
  day: "2019-05-18",
};

const row = (unit: string, found: string, closed: string, open: string, rate: string | null) => ({
  unit,
  found,
  closed,
  open,
  overdue: "0",
  rate,
  people: "320",
  machines: "12",
  tons: "260",
  structures: "8",
  remark: "",
});

export const weeklyTableExample: WeeklyTableFacts = {
  issuer: countyA,
  addressees: [cityOffice],
  campaign: CAMPAIGN,
  period: { cadence: "week", first: "2019-05-13", last: "2019-05-19", ordinal: 6 },
  rows: [
    row("乙镇", "20", "18", "2", "90"),
    row("丙镇", "16", "16", "0", "100"),
    row("丁乡", "0", "0", "0", null),
  ],
  total: {
    ...row("", "36", "34", "2", "94.44"),
    people: "960",
    machines: "36",
    tons: "780",
    structures: "24",
  },
  reportedOn: "2019-05-17",
  contact,
};
