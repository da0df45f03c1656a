/** What the demonstration is: its days, its clock, its place. */
import { demoId } from "./demo-id.ts";

export const SEED = "cunjing";
/** The hundred days (S1-9). */
export const DAYS = { first: "2019-04-09", last: "2019-07-17" } as const;
/** The morning after: the site shows the campaign as it stood then, and its clock runs on from there. */
export const AS_OF = "2019-07-18T09:00:00+08:00";
export const CAMPAIGN = demoId("campaign", "hundred-days");
export const TITLE = "示例市城乡环境百日攻坚行动";
/** Roles begin before the campaign, and everything that has to stand before its first day is set up on this one. */
export const EVE = "2019-04-08";

/** Known to everybody who opens the entry page; the server listens on the loopback unless somebody says otherwise. */
export const PASSWORD = "yanshi-cunjing-2019";
