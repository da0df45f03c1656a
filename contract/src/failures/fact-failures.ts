/** What can stand against entering facts from outside. */
export const FACT_FAILURES = {
  fact_kind_unknown: {
    about: "command",
    zh: "没有“{found}”这种数据，有：{known}",
    en: "There is no kind of fact {found}; there are: {known}",
    next: {
      zh: "从中选一种，或在办法的 facts 里声明。",
      en: "Choose one of them, or declare it under facts in the policy.",
    },
  },
  fact_kind_from_work: {
    about: "command",
    zh: "“{found}”由工作记录产生，不另行录入",
    en: "{found} arise from the records of work and are not entered",
    next: {
      zh: "在相应的功能里登记，数据自动取得。",
      en: "Record the work itself; the facts follow from it.",
    },
  },
  fact_entered: {
    about: "command",
    zh: "同一条数据（{key}）已经录入",
    en: "This fact ({key}) has been entered already",
    next: { zh: "要更改的，先撤回原来的一条。", en: "Withdraw the earlier one first to change it." },
  },
} as const;
