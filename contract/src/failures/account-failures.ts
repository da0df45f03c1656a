/** What can stand against a change of an account, and against a grant. */
export const ACCOUNT_FAILURES = {
  account_own: {
    about: "command",
    status: 403,
    zh: "不能对自己的账号这样做",
    en: "Nobody does this to the own account",
    next: { zh: "请另一位安全管理员办理。", en: "Ask another security administrator." },
  },
  account_closed: {
    about: "command",
    zh: "这个账号已经停用",
    en: "The account is disabled",
    next: { zh: "先启用账号，再授权。", en: "Enable it first, then grant." },
  },
  grant_apart: {
    about: "command",
    zh: "“{role}”和“{held}”不能由同一个账号同时承担",
    en: "One account cannot hold {role} and {held} at the same time",
    next: {
      zh: "换一个账号；或先收回原来的授权，或错开日期。",
      en: "Choose another account, revoke the other grant first, or choose other days.",
    },
  },
  grant_reach_wrong: {
    about: "command",
    status: 422,
    zh: "“{role}”的范围不对，应为：{expected}",
    en: "The reach of {role} is wrong; expected {expected}",
    next: { zh: "按所写的范围重新授权。", en: "Grant it again with such a reach." },
  },
  grant_last_day_missing: {
    about: "command",
    status: 422,
    zh: "“{role}”是临时的，须写明最后一天",
    en: "{role} is held for a time: it needs a last day",
    next: { zh: "写上最后一天。", en: "Give the last day." },
  },
  grant_over: {
    about: "command",
    zh: "这项授权已经收回",
    en: "The grant was revoked already",
    next: { zh: "不需要再做什么。", en: "There is nothing left to do." },
  },
} as const;
