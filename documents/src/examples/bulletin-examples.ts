import type { CriticismBulletinFacts } from "../kinds/criticism-bulletin.ts";
import type { PraiseBulletinFacts } from "../kinds/praise-bulletin.ts";
import type { RankingBulletinFacts } from "../kinds/ranking-bulletin.ts";
import type { RulesNoticeFacts } from "../kinds/rules-notice.ts";
import type { WeeklyBulletinFacts } from "../kinds/weekly-bulletin.ts";
import {
  CAMPAIGN,
  cityGovernmentOffice,
  cityOffice,
  contact,
  counties,
  governmentA,
  number,
  rules,
} from "./example-bodies.ts";
import { pools, rubbish, sewage } from "./example-ranking.ts";

const base = {
  issuer: cityOffice,
  addressees: counties,
  day: "2019-05-20",
  copies: ["市委办公室", "市人大常委会办公室", "市政府办公室", "市政协办公室"],
} as const;

export const tenDayExample: RankingBulletinFacts = {
  ...base,
  number: number("示整治办", 12),
  campaign: CAMPAIGN,
  period: { cadence: "ten-day", first: "2019-05-09", last: "2019-05-18", part: "中旬" },
  grounds: `${rules}（示整治〔2019〕1号）`,
  overview: [
    "本旬，4个包县（市）督查小组、5个督查小组和督查暗访组采取明察暗访相结合的方式，对15个县（市、区）的45个乡镇（街道）、128个村（社区）进行了督查，发现问题1104个，已整改销号1017个，整改率达到92%以上。各县（市、区）共出动2000余人次、机械50余台次，清理垃圾2000余吨，拆除私搭乱建200余处。",
  ],
  practices: [
    { title: "压实责任", text: "甲县实行县级领导包乡镇、乡镇干部包村，逐村建立问题清单，每日调度整改进度。" },
    {
      title: "群众参与",
      text: "东城区发动村民开展房前屋后集中清扫，把保洁要求写入村规民约，组织村民代表参与评议。",
    },
  ],
  problemGroups: [
    { title: "垃圾清理不彻底", problems: rubbish },
    { title: "污水治理不到位", problems: sewage },
  ],
  demands: [
    {
      title: "对照清单抓整改",
      text: "各县（市、区）要对照附件所列问题，明确责任人和完成时限，完成一处、验收一处、销号一处。",
    },
    { title: "举一反三防反弹", text: "对同类问题全面排查，对已销号问题适时回头看，建立长效保洁机制。" },
    { title: "注重实效减负担", text: "不得层层加码要求基层报送材料，不得以建群打卡、上传照片代替实际整治。" },
  ],
  pools,
  display: "all",
  explain: false,
};

export const monthlyExample: RankingBulletinFacts = {
  ...tenDayExample,
  number: number("示整治办", 15),
  day: "2019-06-03",
  period: { cadence: "month", first: "2019-04-29", last: "2019-05-28" },
  display: "first-and-last-three",
  explain: true,
  lists: [
    { label: "红榜", units: ["甲县", "东城区"], clause: "督查考评办法第六条" },
    { label: "黑榜", units: ["辛市", "平原新区"], clause: "督查考评办法第六条" },
  ],
  chainHead: { digest: "0123456789abcdef".repeat(4), block: 1440, day: "2019-05-31" },
};

export const quarterlyExample: RankingBulletinFacts = {
  ...tenDayExample,
  number: number("示整治办", 21),
  day: "2019-07-05",
  period: { cadence: "quarter", first: "2019-04-01", last: "2019-06-30" },
  display: "no-scores",
};

export const praiseExample: PraiseBulletinFacts = {
  ...base,
  number: number("示整治办", 22),
  day: "2019-07-08",
  campaign: CAMPAIGN,
  period: "2019年第二季度",
  grounds: rules,
  rule: "每季度排名前三位予以表扬的规定",
  units: [
    {
      unit: "甲县",
      reason: "三个旬次均居县（市）组前列，问题按期销号率居全市首位，村庄保洁经费纳入县级预算。",
    },
    { unit: "乙县", reason: "率先完成坑塘整治，建立村级管护队伍，群众满意度较高。" },
    { unit: "东城区", reason: "背街小巷整治成效明显，未出现反弹问题。" },
  ],
  hope: "希望受表扬的单位再接再厉。各县（市、区）要学习先进、找准差距，持续推进整治工作。",
};

export const criticismExample: CriticismBulletinFacts = {
  ...base,
  number: number("示整治", 14),
  campaign: CAMPAIGN,
  period: "2019年5月中旬（5月9日—18日）",
  grounds: `${rules}“旬查排序因工作不力首次排名末位的，通报批评”`,
  units: [
    {
      unit: "辛市",
      causes: ["2019年5月中旬旬查在县（市）组排名末位，经认定系工作不力"],
    },
  ],
  demands: [{ title: "限期整改", text: "辛市要对照通报事由逐项整改，5月28日前书面反馈整改结果。" }],
};

export const weeklyBulletinExample: WeeklyBulletinFacts = {
  ...base,
  number: number("示整治办", 13),
  campaign: CAMPAIGN,
  period: { cadence: "week", first: "2019-05-13", last: "2019-05-19", ordinal: 6 },
  progress: [
    {
      title: "督查情况",
      text: "本周各督查组检查村（社区）46个，新发现问题112个，现场交办31个，下发督办通知6份。",
    },
    { title: "清理情况", text: "各县（市、区）出动300余人次，清理垃圾500余吨。" },
  ],
  units: [
    { unit: "甲县", found: "96", closed: "90", rate: "93.75", overdue: "0" },
    { unit: "乙县", found: "88", closed: "79", rate: "89.77", overdue: "1" },
    { unit: "辛市", found: "121", closed: "92", rate: "76.03", overdue: "9" },
  ],
  problems: [{ title: "个别单位整改滞后", text: "辛市有9个问题逾期未改，其中3个问题超期5天以上。" }],
  next: [{ title: "集中攻坚", text: "对逾期问题逐一核查，5月24日前全部整改到位。" }],
  brief: {
    series: "城乡环境整治工作简报",
    issue: 6,
    distribution: {
      report: ["市委、市政府有关领导"],
      send: ["市直各成员单位"],
      issue: ["各县（市、区）城乡环境整治百日攻坚行动办"],
      copies: 60,
    },
  },
};

export const rulesNoticeExample: RulesNoticeFacts = {
  issuer: cityGovernmentOffice,
  addressees: [{ ...governmentA, name: "各县（市、区）人民政府" }],
  number: number("示政办", 9),
  day: "2019-04-09",
  copies: ["市委有关部门", "市人大常委会办公室", "市政协办公室"],
  contact,
  rules: "示例市城乡环境整治百日攻坚行动督查考评办法",
  approvedBy: "市政府",
  articles: [
    { title: "考评对象", paragraphs: ["各县（市、区）、平原新区、高新示范区、经开示范区。"] },
    {
      title: "考评方式",
      paragraphs: ["实行周报、旬查、月评。每月8日、18日、28日，各督查组提交督导报告和问题台账。"],
    },
    {
      title: "考评内容",
      paragraphs: ["组织领导、宣传发动、行动计划、经费保障、机制创新、问题整改、工作实效等。"],
    },
    { title: "结果运用", paragraphs: ["旬查排序连续三次末位的，约谈主要负责人。"] },
  ],
};
