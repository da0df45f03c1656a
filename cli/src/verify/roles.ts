/** What a header of an office sheet means. */
import type { Role } from "./types.ts";

const PREVIOUS = /上(月|期|旬|周|季|年|次|轮)|去年|同期|变化|升降|较/;
const RANK = /名次|排名|位次|序位|排序|^rank/i;
const SERIAL = /^(序号|编号|序|no\.?|#)$/i;
const UNIT = /单位|名称|县|镇|乡|街道|村|社区|对象|被查|^(市|区|unit|name)/i;
const GROUP = /组别|分组|^组$|片区|类别|类型|^group|^track/i;
const GRADE = /等次|等级|档次|评定|^grade/i;
const SHARE = /占比|比例|百分比|率$|^share|percent/i;
const COUNT = /个数|数量|村数|单位数|问题数|数$|^count/i;

/** Totals before means before plain scores: where a sheet has several, the ranking is by the first of these. */
const SCORES: readonly RegExp[] = [
  /综合得分|综合分|最终得分|最后得分|总得分|总成绩|总评分|^总分|^total/i,
  /平均得分|平均分|^合计$|^总计$/,
  /^(得分|分数|成绩|评分|考核得分|考评得分|score)$/i,
  /得分|分数|成绩|评分|score/i,
];

/** The role that a header suggests by itself; scores are chosen among all headers (`chooseScore`). */
export function roleOfHeader(header: string): Role {
  const text = header.replaceAll(/\s/g, "");
  if (text === "" || PREVIOUS.test(text)) return "other";
  if (SERIAL.test(text)) return "serial";
  if (RANK.test(text)) return "rank";
  if (SHARE.test(text)) return "share";
  if (GRADE.test(text)) return "grade";
  if (GROUP.test(text)) return "group";
  if (scoreClass(text) >= 0) return "score";
  if (COUNT.test(text)) return "count";
  return UNIT.test(text) ? "unit" : "other";
}

/** Which of the headers holds the score that the ranks are made from: its index, or -1. */
export function chooseScore(headers: readonly string[]): number {
  const plain = headers.map((header) => header.replaceAll(/\s/g, ""));
  for (const pattern of SCORES) {
    const at = plain.findLastIndex((header) => pattern.test(header) && scoreClass(header) >= 0);
    if (at >= 0) return at;
  }
  return -1;
}

function scoreClass(header: string): number {
  if (PREVIOUS.test(header) || /满分|权重|标准分/.test(header)) return -1;
  return SCORES.findIndex((pattern) => pattern.test(header));
}
