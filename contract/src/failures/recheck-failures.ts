/** What can stand against drawing closed problems for a re-check (S2-14). */
export const RECHECK_FAILURES = {
  draw_of_problems: {
    about: "command",
    zh: "这次抽取抽的是问题，不是单位",
    en: "This draw is of problems, not of units",
    next: {
      zh: "用“抽取待复查的问题”（draw-recheck），并写明复查期限。",
      en: "Use draw-recheck, and say by when they are looked at again.",
    },
  },
  recheck_due_passed: {
    about: "command",
    zh: "复查期限 {due} 早于今天 {today}",
    en: "The re-check would be due on {due}, before today ({today})",
    next: { zh: "写今天或以后的日期。", en: "Give today or a later day." },
  },
} as const;
