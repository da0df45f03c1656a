/** Whom a policy means by the words after `by:` in its closing chain: 县（市、区）, 交办的督查组, 区整治办. */
import type { WorkLevel } from "./levels.ts";
import type { ProblemSide } from "./sides.ts";

export interface ChainWho {
  /** The policy's own words, as printed. */
  readonly text: string;
  /** Null where the words name none: a team, "the office". */
  readonly level: WorkLevel | null;
  readonly side: ProblemSide;
}

/** By how the words begin: 市城乡环境…办公室 is a city's office, and not a town's because of its 乡. */
const LEVEL_BEGINS: readonly (readonly [RegExp, WorkLevel])[] = [
  [/^(?:管区|片区|工作片)/, "guanqu"],
  [/^(?:村民小组|居民小组|村居?小组|小组)/, "group"],
  [/^(?:省|自治区)/, "province"],
  [/^(?:市|州)/, "city"],
  [/^(?:县|区|旗)/, "county"],
  [/^(?:镇|乡|街道)/, "town"],
  [/^(?:村|社区|居委会)/, "village"],
];

const OFFICE = /办公室|办$|专班|指挥部|领导小组|领导|书记|主任|县长|区长|市长|州长|镇长|乡长|局长/;
const TEAM = /督查|督导|暗访|测评|考核|评估|验收|检查|第三方|发现/;

/** What stands in brackets explains and names nobody: 村庄（支部书记带头） is the village. */
function plain(text: string): string {
  return text.replaceAll(/[（(][^）)]*[）)]/g, "").replace(/^(?:各|所在|属地|本|该)/, "");
}

/** Whether two wordings mean the same body: 村庄 and 村庄（支部书记带头）. */
export function sameWho(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Null where the words name no level. */
export function readLevel(text: string): WorkLevel | null {
  const words = plain(text);
  return LEVEL_BEGINS.find(([begins]) => begins.test(words))?.[1] ?? null;
}

/** An office or one of its leaders. */
export function namesOffice(text: string): boolean {
  return OFFICE.test(plain(text));
}

/** People who inspect. */
export function namesTeam(text: string): boolean {
  return TEAM.test(plain(text));
}
