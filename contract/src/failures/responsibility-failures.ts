/** What can be wrong with a responsibility, its import, its filing, and with the record of a visit. */
export const RESPONSIBILITY_FAILURES = {
  responsibility_kind_unknown: {
    about: "command",
    status: 422,
    zh: "没有“{kind}”这种责任，应为：{expected}",
    en: "There is no responsibility {kind}; expected {expected}",
    next: { zh: "从办法所列的责任中选。", en: "Choose one that the policy names." },
  },
  responsibility_unit_wrong: {
    about: "command",
    status: 422,
    zh: "办法没有给“{unit}”这类单位（{unit_kind}）规定“{kind}”",
    en: "The policy names no {kind} for {unit}, a {unit_kind}",
    next: { zh: "核对单位和责任类型。", en: "Check the unit and the kind." },
  },
  responsibility_held: {
    about: "command",
    zh: "“{holder}”在这些日子里已经承担这个单位的这项责任",
    en: "{holder} holds this responsibility on some of these days already",
    next: { zh: "核对日期；要改就先结束原来的。", en: "Check the days, or end the present one first." },
  },
  responsibility_one_holder: {
    about: "command",
    zh: "“{kind}”同一时间只由一人承担，这些日子里已有“{holder}”",
    en: "{kind} is held by one at a time; {holder} holds it on some of these days",
    next: {
      zh: "先结束原来的，或写明由新的接替（replaces）。",
      en: "End the present one first, or say that the new one replaces it.",
    },
  },
  responsibility_over: {
    about: "command",
    zh: "这项责任已于 {last_day} 结束，过去的记录不改",
    en: "It ended on {last_day}; the past is not edited",
    next: {
      zh: "登记有误的，撤回后重新登记。",
      en: "If it was recorded wrongly, withdraw it and record it anew.",
    },
  },
  responsibility_days_wrong: {
    about: "command",
    status: 422,
    zh: "最后一天（{last_day}）早于第一天（{first_day}）",
    en: "The last day, {last_day}, is before the first, {first_day}",
    next: { zh: "核对日期；登记有误的用撤回。", en: "Check the days; withdraw what was recorded wrongly." },
  },
  responsibility_file_same: {
    about: "command",
    zh: "与第 {number} 版完全相同，不必再备案",
    en: "It is the same as version {number}; there is nothing to file",
    next: { zh: "有变化后再备案。", en: "File it when something has changed." },
  },
  responsibility_none: {
    about: "command",
    zh: "{day} 这一天没有可备案的责任",
    en: "There is nothing to file on {day}",
    next: { zh: "先登记责任分工。", en: "Record responsibilities first." },
  },
  visit_not_held: {
    about: "command",
    zh: "“{holder}”{day} 没有承担“{unit}”的“{kind}”",
    en: "{holder} did not hold {kind} for {unit} on {day}",
    next: { zh: "核对责任人、单位和日期。", en: "Check the holder, the unit and the day." },
  },
} as const;
