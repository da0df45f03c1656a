/** What has to be covered: the numbered mechanisms of the five documents, the ambiguities and the worked cases (requirements, A, C, G). */

export interface Numbering {
  /** `S1` of S1-23, `AMB` of AMB-5, `A` of A13. */
  readonly prefix: string;
  readonly count: number;
  readonly title: { readonly zh: string; readonly en: string };
}

export const DOCUMENTS: readonly Numbering[] = [
  { prefix: "S0", count: 28, title: { zh: "高明区，2019年7月", en: "Gaoming, July 2019" } },
  { prefix: "S1", count: 44, title: { zh: "新乡市，2019年4月至7月", en: "Xinxiang, April to July 2019" } },
  {
    prefix: "S2",
    count: 30,
    title: { zh: "通济新区、即墨区、青岛市，2023年7月", en: "Tongji, Jimo and Qingdao, July 2023" },
  },
  { prefix: "S3", count: 23, title: { zh: "凉山州，2022年9月", en: "Liangshan, September 2022" } },
  {
    prefix: "S4",
    count: 28,
    title: { zh: "农村“五治”（城市未具名），2023年", en: "The five governances, 2023" },
  },
];

export const AMBIGUITIES = numbersOf("AMB-", 20);
export const WORKED_CASES = numbersOf("A", 20);

/** Kinds of block that compute or count: each needs a scenario. */
export const RULE_BLOCKS = [
  "assessments",
  "lists",
  "ladders",
  "awards",
  "reports",
  "duties",
  "draws",
] as const;

export function mechanismsOf({ prefix, count }: Numbering): string[] {
  return numbersOf(`${prefix}-`, count);
}

function numbersOf(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
}
