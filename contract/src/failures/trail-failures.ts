/** What can be wrong with a question to the trail. */
export const TRAIL_FAILURES = {
  trail_by_account: {
    about: "command",
    status: 403,
    zh: "按账号查操作记录只限审计",
    en: "The trail is searched by account for audit alone",
    next: {
      zh: "按事项、单位或编号查；需要按账号查的，请审计人员办理。",
      en: "Search by kind, unit or id; what needs an account is for the auditors.",
    },
  },
  nothing_to_erase: {
    about: "command",
    zh: "操作记录中没有这一对象尚未删除的个人信息",
    en: "The trail keeps no personal value of this subject that is not erased yet",
    next: {
      zh: "核对对象编号（账号的编号，不是登录名）和信息名称。",
      en: "Check the subject's id (an account's id, not its name) and the names of the values.",
    },
  },
} as const;
