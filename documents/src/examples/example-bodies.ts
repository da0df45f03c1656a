import type { Body } from "../powers/body.ts";

/** Made-up bodies for examples (D-9): no place of this name exists, and posts stand where names would. */
export const CAMPAIGN = "城乡环境整治百日攻坚行动";

const body = (kind: Body["kind"], level: Body["level"], name: string): Body => ({ kind, level, name });

export const cityOffice = body(
  "leading_group_office",
  "city",
  "示例市城乡环境整治百日攻坚行动领导小组办公室",
);
export const cityGovernmentOffice = body("government_office", "city", "示例市人民政府办公室");
export const countyA = body("leading_group_office", "county", "甲县城乡环境整治百日攻坚行动办");
export const countyB = body("leading_group_office", "county", "乙县城乡环境整治百日攻坚行动办");
export const countyC = body("leading_group_office", "county", "丙区城乡环境整治百日攻坚行动办");
export const governmentA = body("government", "county", "甲县人民政府");
export const townB = body("government", "town", "甲县乙镇人民政府");
export const village = body("village", "village", "甲县乙镇某村村民委员会");
export const team = body("team", "city", "市城乡环境整治百日攻坚行动第二督查组");
export const finance = body("finance", "city", "示例市财政局");
export const discipline = body("discipline", "city", "示例市纪委监委");
export const leader = body("leader", "city", "市委分管副书记");

export const contact = { post: "办公室综合协调组", phone: "0000-0000000" };
export const number = (organCode: string, serial: number) => ({ organCode, year: 2019, serial });

/** The counties' offices and the member units, as a bulletin addresses them. */
export const counties: readonly Body[] = [
  body("leading_group_office", "county", "各县（市、区）城乡环境整治百日攻坚行动办"),
  body("department", "city", "市直各成员单位"),
];
export const rules = "《示例市城乡环境整治百日攻坚行动督查考评办法》";
