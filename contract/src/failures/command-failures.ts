/** What can be wrong with a command as it was typed, and with what it was asked to do. */
export const COMMAND_FAILURES = {
  option_wrong: {
    about: "command",
    zh: "选项 {option} 的“{found}”读不懂，应为：{expected}",
    en: "{option} cannot be “{found}”; expected {expected}",
    next: { zh: "用 --help 查看写法。", en: "See --help." },
  },
} as const;
