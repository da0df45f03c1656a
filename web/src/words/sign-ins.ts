import { defineWords } from "./define-words.ts";

export const signInsWords = defineWords("sign-ins", {
  title: { zh: "登录安全", en: "Sign-in security" },
  heading: { zh: "登录尝试，最新的在前", en: "Attempts to sign in, the newest first" },
  lead: {
    zh: "安全日志依 GB/T 22239—2019 8.1.4.3 留存六个月，只供安全管理员、审计管理员逐条查看；不能按人筛选、不计数、不导出，不得用于统计谁使用了系统。",
    en: "The security log of GB/T 22239-2019 8.1.4.3, kept for six months, for the security and the audit administrator alone. There is no filter by person, no count and no export: it is no statistic of who uses the system.",
  },
  none: { zh: "还没有登录尝试", en: "No attempts yet" },
  at: { zh: "时间", en: "When" },
  post: { zh: "账号的岗位", en: "Post" },
  unknown: { zh: "没有这个账号", en: "No such account" },
  step: { zh: "环节", en: "Step" },
  password: { zh: "密码", en: "Password" },
  second_factor: { zh: "二次验证", en: "Second factor" },
  provider: { zh: "统一身份认证", en: "Identity provider" },
  unlock: { zh: "解锁", en: "Unlock" },
  outcome: { zh: "结果", en: "Outcome" },
  failed: { zh: "失败", en: "Failed" },
  passed: { zh: "通过，还有下一步", en: "Passed, a further step follows" },
  succeeded: { zh: "登录成功", en: "Signed in" },
  unlocked: { zh: "已解锁", en: "Unlocked" },
  unchecked: { zh: "未核对", en: "Not checked" },
  why: { zh: "原因", en: "Why" },
  address: { zh: "网络地址", en: "Address" },
  erased: { zh: "—", en: "—" },
});
