import type { ContrastAlbumFacts } from "../kinds/contrast-album.ts";
import type { LedgerRow } from "../kinds/ledger-fields.ts";
import type { ProblemLedgerFacts } from "../kinds/problem-ledger.ts";
import type { VillageArchiveFacts } from "../kinds/village-archive.ts";
import type { WallChartFacts } from "../kinds/wall-chart.ts";
import { drawExamplePicture } from "./draw-example-picture.ts";
import { CAMPAIGN, cityOffice, townB, village } from "./example-bodies.ts";

const before = drawExamplePicture("before");
const after = drawExamplePicture("after");

const ledgerRow = (serial: number, closed: boolean): LedgerRow => ({
  number: `2019-${String(400 + serial).padStart(4, "0")}`,
  source: ["督查", "暗访", "群众举报"][serial % 3] ?? "督查",
  foundOn: "2019-05-15",
  finder: "第二督查组",
  unit: `甲县乙镇${["东", "西", "南", "北"][serial % 4]}某村`,
  spot: ["村北坑塘东侧", "村口道路两侧", "村内排水沟"][serial % 3] ?? "",
  category: ["生活垃圾", "乱堆乱放", "污水"][serial % 3] ?? "",
  placeType: "坑塘沟渠",
  severity: "一般",
  stock: "增量",
  description: ["积存生活垃圾约3方", "建筑垃圾成堆，未覆盖", "污水漫溢，水面有漂浮物"][serial % 3] ?? "",
  channel: ["督办通知", "现场交办", "督办警示"][serial % 3] ?? "",
  document: "示整治办函〔2019〕31号",
  responsibleUnit: "乙镇人民政府",
  leader: "县政府分管副县长",
  person: "乙镇镇长",
  deadline: "2019-05-25",
  returned: closed ? "0" : "1",
  overdue: "否",
  ...(closed
    ? {
        requestedOn: "2019-05-22",
        acceptedBy: "县整治办",
        acceptedOn: "2019-05-24",
        closedOn: "2019-05-24",
        daysUsed: "9",
      }
    : {}),
});

export const ledgerExample: ProblemLedgerFacts = {
  issuer: cityOffice,
  campaign: CAMPAIGN,
  scope: "甲县",
  asOf: "2019-05-28",
  rows: Array.from({ length: 18 }, (_, i) => ledgerRow(i + 1, i % 4 !== 3)),
  summary: [
    { label: "发现", value: "18个" },
    { label: "已销号", value: "14个" },
    { label: "未销号", value: "4个" },
    { label: "整改率", value: "77.77%" },
  ],
  columns: "printed",
};

export const archiveExample: VillageArchiveFacts = {
  issuer: townB,
  village: "甲县乙镇某村",
  asOf: "2019-07-17",
  particulars: [
    { label: "行政村", value: "某村" },
    { label: "自然村", value: "3个" },
    { label: "户　数", value: "412户" },
    { label: "人　口", value: "1638人" },
    { label: "村庄分类", value: "整治类" },
    { label: "污水类别", value: "部分处理" },
  ],
  history: "某村位于乙镇东部，由三个自然村组成，主要种植小麦、玉米。",
  funds: [
    {
      level: "市级",
      source: "农村人居环境整治专项资金",
      year: "2019",
      amount: "120000",
      use: "坑塘治理",
      document: "示财农〔2019〕20号",
    },
    {
      level: "村级",
      source: "村集体资金",
      year: "2019",
      amount: "36000",
      use: "日常保洁",
      document: "村民代表会议决议",
    },
  ],
  survey: "2019年4月12日完成全面摸底，登记整治点位3处，主要为坑塘垃圾、道路两侧乱堆乱放和排水沟淤积。",
  spots: [
    {
      number: "1",
      place: "村北坑塘东侧",
      category: "生活垃圾",
      content: "清运垃圾，平整岸坡",
      deadline: "2019-05-25",
      closedOn: "2019-05-28",
      before,
      after,
    },
    {
      number: "2",
      place: "村口道路两侧",
      category: "乱堆乱放",
      content: "清理秸秆，恢复路肩",
      deadline: "2019-05-15",
      closedOn: "2019-05-15",
      before,
      after,
    },
    { number: "3", place: "村内排水沟", category: "污水", content: "清淤，接入管网", deadline: "2019-09-30" },
  ],
  works: [
    { day: "2019-05-16", what: "组织村民60余人清理坑塘", document: "动员记录" },
    { day: "2019-05-21", what: "平整岸坡40米，设置警示牌", document: "施工合同、票据" },
  ],
  results: [
    { label: "清运垃圾", value: "26吨" },
    { label: "平整岸坡", value: "40米" },
    { label: "完成投资", value: "98000元" },
    { label: "垃圾收运覆盖", value: "412户" },
  ],
  acceptance:
    "2019年5月28日，县整治办检查组到现场验收，1号、2号点位通过验收；3号点位批准缓办，2019年9月30日复查。",
  upkeep: [
    { item: "村规民约", content: "写入门前三包和坑塘保洁要求", since: "2019-05-30" },
    { item: "保洁协议", content: "保洁员3名，每人每月补助800元", since: "2019-06-01" },
  ],
  checks: [
    { day: "2019-06-18", by: "第二督查组", result: "随机抽查1号点位，未反弹" },
    { day: "2019-07-10", by: "暗访组", result: "未发现新问题" },
  ],
};

export const albumExample: ContrastAlbumFacts = {
  issuer: cityOffice,
  title: `${CAMPAIGN}部分村庄整改前后对比`,
  note: "下列影像由督查组在督导和验收时拍摄，人脸、车牌和门牌已作遮挡。",
  groups: [
    {
      unit: "甲县",
      pairs: [
        {
          unit: "乙镇东某村",
          spot: "村北坑塘东侧",
          problemNumber: "2019-0412",
          what: "清运垃圾3方，平整岸坡40米。",
          beforeOn: "2019-05-15",
          afterOn: "2019-05-28",
          before,
          after,
        },
        {
          unit: "乙镇西某村",
          spot: "村口道路两侧",
          problemNumber: "2019-0413",
          what: "清理秸秆，恢复路肩。",
          beforeOn: "2019-05-15",
          afterOn: "2019-05-16",
          before,
          after,
        },
      ],
    },
    {
      unit: "乙县",
      pairs: [
        {
          unit: "丁镇南某村",
          spot: "排水沟",
          problemNumber: "2019-0415",
          what: "清淤200米。",
          beforeOn: "2019-05-16",
          before,
        },
      ],
    },
  ],
};

export const wallChartExample: WallChartFacts = {
  issuer: village,
  village: "甲县乙镇某村",
  leader: "村党支部书记",
  asOf: "2019-05-28",
  spots: Array.from({ length: 12 }, (_, i) => ({
    number: String(i + 1),
    place: ["村北坑塘东侧", "村口道路两侧", "村内排水沟", "小学东墙外"][i % 4] ?? "",
    problem: ["积存生活垃圾约3方", "秸秆占用路肩", "沟渠淤积，污水漫溢", "旧家具堆放"][i % 4] ?? "",
    responsible: ["党员中心户", "第一村民小组长", "村保洁员"][i % 3] ?? "",
    deadline: "2019-05-25",
    state: i < 7 ? ("已销号" as const) : i < 9 ? ("申请验收" as const) : ("整改中" as const),
    ...(i < 7 ? { closedOn: "2019-05-24" } : {}),
  })),
  totals: { found: "12", closed: "7", open: "5" },
};
