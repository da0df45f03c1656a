import type { OfficeForm, OfficeSheet } from "../verify/make-office-sheet.ts";

/** A made-up sheet with the mistakes that clerks make, and the form in which offices send it. */
export interface DemoSheet {
  readonly file: string;
  readonly form: OfficeForm;
  readonly sheet: OfficeSheet;
}

const PARTS = ["督查组检查", "交办和报送", "暗访和视察"];

/**
 * Three ranking sheets of a made-up city (D-9). The mistakes: two units of equal score on different ranks; a score changed after the
 * ranking was made; a sum that was not drawn down to the last row; “100” sorted as text behind “98.5”.
 */
export const DEMO_SHEETS: readonly DemoSheet[] = [
  {
    file: "4月中旬排名表（县市）.xls",
    form: "xls",
    sheet: {
      title: "示例市2019年4月中旬城乡环境督查考评排名表（模拟数据）",
      day: "2019.4.19",
      parts: PARTS,
      rows: [
        { group: "", unit: "甲县", parts: ["36.50", "17.00", "35.00"], score: "88.50", rank: "1" },
        { group: "", unit: "丙县", parts: ["35.00", "18.50", "33.00"], score: "86.50", rank: "2" },
        // Equal to the row above, and ranked behind it.
        { group: "", unit: "己县", parts: ["34.50", "17.00", "35.00"], score: "86.50", rank: "3" },
        { group: "", unit: "乙县", parts: ["34.00", "16.50", "33.00"], score: "83.50", rank: "4" },
        { group: "", unit: "戊县", parts: ["33.50", "16.00", "32.00"], score: "81.50", rank: "5" },
        // A score that went up after the ranks had been written.
        { group: "", unit: "庚市", parts: ["34.00", "17.50", "33.50"], score: "85.00", rank: "6" },
        { group: "", unit: "辛市", parts: ["31.00", "15.00", "30.50"], score: "76.50", rank: "7" },
        { group: "", unit: "丁县", parts: ["30.00", "12.50", "31.00"], score: "73.50", rank: "8" },
      ],
      // The sum of the scores stops one row short.
      summary: { label: "合计", cells: ["268.50", "130.00", "263.00", "588.00"] },
    },
  },
  {
    file: "4月下旬排名表（两组）.xlsx",
    form: "xlsx",
    sheet: {
      title: "示例市2019年4月下旬城乡环境督查考评排名表（模拟数据）",
      day: "2019.4.29",
      parts: PARTS,
      rows: [
        { group: "县（市）组", unit: "甲县", parts: ["37.00", "18.00", "35.50"], score: "90.50", rank: "1" },
        { group: "县（市）组", unit: "丙县", parts: ["35.50", "18.00", "33.50"], score: "87.00", rank: "2" },
        { group: "县（市）组", unit: "丁县", parts: ["31.50", "14.00", "31.00"], score: "76.50", rank: "3" },
        { group: "区组", unit: "子区", parts: ["36.00", "17.50", "35.00"], score: "88.50", rank: "1" },
        // The parts make 84.00: the score was typed, not added.
        { group: "区组", unit: "丑区", parts: ["33.50", "17.50", "33.00"], score: "85.00", rank: "2" },
        { group: "区组", unit: "寅区", parts: ["34.00", "17.00", "33.50"], score: "84.50", rank: "3" },
      ],
      summary: { label: "平均", cells: ["34.58", "17.00", "33.58", "85.33"] },
    },
  },
  {
    file: "村级评比表（GB18030）.csv",
    form: "csv-gb18030",
    sheet: {
      title: "甲县东一镇2019年5月清洁村评比表（模拟数据）",
      day: "2019.5.30",
      parts: [],
      rows: [
        { group: "", unit: "松一村", parts: [], score: "98.5", rank: "1" },
        { group: "", unit: "竹一村", parts: [], score: "96", rank: "2" },
        { group: "", unit: "梅一村", parts: [], score: "91.5", rank: "3" },
        { group: "", unit: "兰一村", parts: [], score: "91.5", rank: "3" },
        { group: "", unit: "桃一村", parts: [], score: "90", rank: "5" },
        // Sorted as text, “100” stands behind every score that begins with 9.
        { group: "", unit: "柳一村", parts: [], score: "100", rank: "6" },
      ],
    },
  },
];
