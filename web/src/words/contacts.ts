import { defineWords } from "./define-words.ts";

/** Whom to call about a unit, or in a team. */
export const contactWords = defineWords("contacts", {
  open: { zh: "联系方式", en: "Contact data" },
  none: {
    zh: "还没有登记联系方式。本人在“本人账号”里填写，或者由安全管理员在账号页登记；没有账号的岗位登记不了。",
    en: "No contact data on record. Each post enters its own under “My account”, or the security administrator does on the account's page; a post without an account can have none.",
  },
  outOfReach: {
    zh: "不在本人管辖范围内，看不到联系方式",
    en: "Outside one's own units: contact data are not shown",
  },
  noTelephone: { zh: "没有登记电话", en: "no telephone on record" },
});
