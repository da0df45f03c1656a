import type { ListedProblem } from "../kinds/problem-rows.ts";
import type { RankedPool, RankedUnit } from "../kinds/ranking-rows.ts";

const unit = (
  name: string,
  rank: number,
  score: string,
  parts: readonly [string, string, string],
  change: number,
): RankedUnit => ({
  unit: name,
  rank,
  score,
  change,
  parts: [
    { label: "督查组检查", value: parts[0], full: "40", clause: "督查考评办法第四条第（二）项" },
    { label: "交办和反映", value: parts[1], full: "20", clause: "督查考评办法第四条第（二）项" },
    { label: "暗访和视察", value: parts[2], full: "40", clause: "督查考评办法第四条第（二）项" },
  ],
});

/** Two pools, as the campaign ranks them: counties and districts. */
export const pools: readonly RankedPool[] = [
  {
    name: "县（市）组",
    units: [
      unit("甲县", 1, "92.50", ["37.50", "18.00", "37.00"], 2),
      unit("乙县", 2, "90.25", ["36.25", "18.00", "36.00"], -1),
      unit("丙县", 3, "88.00", ["35.00", "17.00", "36.00"], 0),
      unit("丁县", 4, "86.75", ["34.75", "17.00", "35.00"], 1),
      unit("戊县", 5, "85.00", ["35.00", "16.00", "34.00"], -2),
      unit("己县", 5, "85.00", ["34.00", "17.00", "34.00"], 0),
      unit("庚市", 7, "81.50", ["32.50", "16.00", "33.00"], 0),
      unit("辛市", 8, "76.25", ["30.25", "15.00", "31.00"], 0),
    ],
  },
  {
    name: "区组",
    units: [
      unit("东城区", 1, "91.00", ["36.00", "18.00", "37.00"], 0),
      unit("西城区", 2, "89.50", ["36.50", "17.00", "36.00"], 1),
      unit("南郊区", 3, "87.25", ["35.25", "17.00", "35.00"], -1),
      unit("北郊区", 4, "84.00", ["33.00", "17.00", "34.00"], 0),
      unit("高新示范区", 5, "82.75", ["32.75", "16.00", "34.00"], 2),
      unit("经开示范区", 6, "80.00", ["32.00", "15.00", "33.00"], -1),
      unit("平原新区", 7, "74.50", ["29.50", "14.00", "31.00"], -1),
    ],
  },
];

const problem = (serial: string, place: string, spot: string, description: string): ListedProblem => ({
  number: `2019-${serial}`,
  unit: place,
  spot,
  description,
  foundOn: "2019-05-15",
  deadline: "2019-05-22",
});

export const rubbish: readonly ListedProblem[] = [
  problem("0412", "辛市丑镇东某村", "村北坑塘东侧", "积存生活垃圾约3方"),
  problem("0413", "平原新区寅乡西某村", "村口道路两侧", "建筑垃圾成堆，未覆盖"),
  problem("0414", "辛市丑镇南某村", "田间机耕路旁", "农膜、秸秆随意丢弃"),
];
export const sewage: readonly ListedProblem[] = [
  problem("0415", "庚市卯镇北某村", "村内排水沟", "污水漫溢，水面有漂浮物"),
  problem("0416", "经开示范区辰街道中某社区", "背街小巷", "污水直排路面"),
];
