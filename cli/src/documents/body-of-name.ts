import type { Body, BodyKind, BodyLevel } from "@cunjing/documents";

/** What an organ's name says about its kind; the first that fits. Powers depend on it (D-7). */
const KINDS: readonly (readonly [RegExp, BodyKind])[] = [
  [/(纪委|监委|纪工委|纪律检查)/, "discipline"],
  [/组织部$/, "organization"],
  [/(村民委员会|居民委员会|村委会|居委会|村|社区)$/, "village"],
  [/财政局$/, "finance"],
  [/(督查|督导|暗访|测评|考核|检查)\S*组/, "team"],
  [/(市|区|县|州|省)委办公室/, "party_committee_office"],
  [/政府办公室/, "government_office"],
  [/(领导小组|指挥部|行动|整治|专班|工作)\S*(办公室|办)(（.*）)?$/, "leading_group_office"],
  [/办公室$/, "leading_group_office"],
  [/(领导小组|指挥部)$/, "leading_group"],
  [/(局|委员会办公室|厅|部|委员会|办|中心)$/, "department"],
  [/(市委|区委|县委|州委|党委|党工委|镇党委)$/, "party_committee"],
  [/(政府|管委会)$/, "government"],
];

const LEVELS: readonly (readonly [RegExp, BodyLevel])[] = [
  [/^(市|州)/, "city"],
  [/^(区|县)/, "county"],
  [/(新区|镇|乡|街道)/, "town"],
];

/** The level of a policy, as bodies have it: 市, 州 → city; 区, 县, 区（市） → county; 新区（镇街） → town. */
export function levelOf(policyLevel: string): BodyLevel {
  return LEVELS.find(([pattern]) => pattern.test(policyLevel))?.[1] ?? "village";
}

/** The level of a unit, by its kind; towns' own functional zones stand on the level of towns. */
export function levelOfUnit(kind: string, policyLevel: BodyLevel): BodyLevel {
  if (["prefecture", "province"].includes(kind)) return "city";
  if (["county", "county_city", "district"].includes(kind)) return "county";
  if (kind === "functional_zone") return policyLevel === "city" ? "county" : "town";
  if (["town", "township", "street", "guanqu"].includes(kind)) return "town";
  return "village";
}

/** An organ as documents know it; a name that says nothing about its kind is taken for a department. */
export function bodyOfName(name: string, level: BodyLevel): Body {
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "department";
  return { kind, level, name };
}

/**
 * The organs of a policy's text: “市农业农村局、市城管局分别” names one for each pool, “市委办公室、市政府办公室” two that sign together.
 * What stands in brackets (设在市农业农村局) is no part of a name.
 */
export function organsOf(by: string): { readonly names: readonly string[]; readonly each: boolean } {
  const each = by.endsWith("分别");
  const names = by
    .replace(/分别$/, "")
    .replace(/（[^）]*）/g, "")
    .split("、");
  return { names, each };
}
