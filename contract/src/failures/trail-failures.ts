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
} as const;
