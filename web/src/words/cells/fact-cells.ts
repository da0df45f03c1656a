/** Words that people write into cells and headers of their sheets: read, never shown. */

/** As the server reads a cell that says yes or no (sheets/src/cells/parse-words.ts). */
export const TRUE_CELLS: ReadonlySet<string> = new Set("true 是 yes y 1 √ ✓ 有 对".split(" "));
export const FALSE_CELLS: ReadonlySet<string> = new Set("false 否 no n 0 × ✗ 无 不是".split(" "));

/** Headers of the column that says whose line it is. */
export const UNIT_HEADERS: readonly string[] = [
  "单位",
  "单位名称",
  "名称",
  "编号",
  "单位编号",
  "代码",
  "区划代码",
  "unit",
  "name",
  "code",
  "id",
];
