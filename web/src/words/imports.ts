import { defineWords } from "./define-words.ts";

export const importWords = defineWords("imports", {
  named: { zh: "{{count}}：{{names}}", en: "{{count}}: {{names}}" },
  title: { zh: "导入", en: "Import" },
  back: { zh: "回到单位", en: "Back to the units" },
  sheet: { zh: "单位表", en: "Units" },
  boundaries: { zh: "边界", en: "Boundaries" },
  sheetHeading: { zh: "从表格导入单位", en: "Units from a sheet" },
  sheetLead: {
    zh: "先看会改什么、哪里不对，再导入。要么全部写入，要么一处不写。导出的单位表改好可以直接导回。",
    en: "First what it would change and all that is wrong, then it is done: the whole of it, or nothing. An exported sheet comes back as it is.",
  },
  boundaryHeading: { zh: "导入单位边界", en: "Boundaries of units" },
  boundaryLead: {
    zh: "GeoJSON，WGS-84（CGCS2000）坐标，每个面写明 unit（单位编号）或 code（区划代码）。文件里没有的边界不变。",
    en: "GeoJSON in WGS-84 (CGCS2000), each polygon with unit (its id) or code. Boundaries that are not in the file stay.",
  },
  file: { zh: "文件", en: "File" },
  sheetKinds: {
    zh: "CSV（UTF-8 或 GB18030）、.xls、.xlsx，约 1.5 MB 以内",
    en: "CSV (UTF-8 or GB 18030), .xls or .xlsx, up to about 1.5 MB",
  },
  below: { zh: "表格说的是哪个单位及以下", en: "The sheet is about this unit and all below" },
  belowHint: { zh: "不选：全部单位", en: "None: all units" },
  wholeTree: { zh: "全部单位", en: "All units" },
  complete: {
    zh: "表格是全的：这个范围内表上没有的单位予以撤销",
    en: "The sheet is complete: units that it does not have are withdrawn",
  },
  completeHint: {
    zh: "撤销不能撤回，先看清楚会撤销哪些",
    en: "Withdrawing cannot be undone: look first which they are",
  },
  look: { zh: "先看会改什么", en: "See what it would change" },
  doImport: { zh: "导入", en: "Import" },
  importHeading: { zh: "导入“{{file}}”", en: "Import {{file}}" },
  importWhat: {
    zh: "按上面所列写入，从所填的日期起生效；过去不变。不能撤回，写错了要再办变更。",
    en: "It is written as listed, from the day given; the past stays. It cannot be undone: a mistake is put right by another change.",
  },
  imported: { zh: "已导入", en: "Imported" },
  boundariesDone: {
    zh: "已导入{{count}}个边界",
    en: { one: "{{count}} boundary imported", other: "{{count}} boundaries imported" },
  },
  wouldChange: {
    zh: "会改{{count}}处",
    en: { one: "It would change {{count}} thing", other: "It would change {{count}} things" },
  },
  nothing: { zh: "与现有的完全一样，没有要改的", en: "The same as what there is: nothing to change" },
  added: { zh: "新增", en: "Added" },
  renamed: { zh: "更名或改类型、代码", en: "Renamed" },
  moved: { zh: "改变隶属", en: "Moved" },
  withdrawn: { zh: "撤销", en: "Withdrawn" },
  replaced: { zh: "替换", en: "Replaced" },
  unchanged: { zh: "不变", en: "Unchanged" },
  wrong: {
    zh: "{{count}}处不对，什么也没有写入",
    en: {
      one: "{{count}} thing is wrong; nothing was written",
      other: "{{count}} things are wrong; nothing was written",
    },
  },
  errors: { zh: "错误表", en: "errors" },
  download: { zh: "下载错误表", en: "Download the errors" },
  place: { zh: "位置", en: "Place" },
  row: { zh: "行", en: "Row" },
  column: { zh: "列", en: "Column" },
  found: { zh: "填的是", en: "Found" },
  expected: { zh: "应当怎样", en: "What is wrong, and what would be right" },
});
