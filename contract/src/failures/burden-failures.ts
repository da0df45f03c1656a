/** What can be wrong with a question about the burden. */
export const BURDEN_FAILURES = {
  weeks_wrong: {
    about: "command",
    status: 422,
    zh: "没有从 {from} 到 {to} 这样的周，或超过一年",
    en: "There are no weeks from {from} to {to}, or they are more than a year",
    next: { zh: "核对周次；一次最多看53周。", en: "Check the weeks; at most 53 at once." },
  },
} as const;
