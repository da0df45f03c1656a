/** What can be wrong with what a phone sends, besides what any command can meet. */
export const SYNC_FAILURES = {
  not_for_phones: {
    about: "command",
    status: 422,
    zh: "“{name}”不能从手机离线办理",
    en: "“{name}” cannot be done offline",
    next: { zh: "联网后在页面上办理。", en: "Do it on a page, with a network." },
  },
  held_settled: {
    about: "command",
    zh: "这项操作已经办结",
    en: "This command is settled already",
    next: { zh: "不用放弃；刷新后核对。", en: "Nothing to give up; refresh." },
  },
} as const;
