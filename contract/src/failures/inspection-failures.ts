/** What can stand against entering, correcting, confirming or withdrawing an inspection. */
export const INSPECTION_FAILURES = {
  round_not_open: {
    about: "command",
    zh: "督查计划“{title}”{why}，不能记入",
    en: "Nothing can be entered for the round {title}: {why}",
    next: { zh: "核对轮次和检查日期。", en: "Check the round and the day of the visit." },
  },
  unit_not_in_round: {
    about: "command",
    zh: "督查计划“{title}”没有这个单位",
    en: "The round {title} does not include this unit",
    next: {
      zh: "核对单位；要加查，先修改计划并批准。",
      en: "Check the unit; to look at more, have the plan changed and approved.",
    },
  },
  team_not_yours: {
    about: "command",
    zh: "这不是您所在的组，或该组不在这个督查计划内",
    en: "This is not your team, or the team is not in this round",
    next: { zh: "选择您所在的组。", en: "Choose a team of yours." },
  },
  team_unclear: {
    about: "command",
    zh: "您在几个组里，没有说明是哪个组的检查",
    en: "You are in several teams and did not say for which this is",
    next: { zh: "写明 team。", en: "Name the team." },
  },
  covert_needs_round: {
    about: "command",
    zh: "暗访组的记录要属于一个暗访计划，才能在发布前封存",
    en: "What a covert team records belongs to a covert round, which seals it until its release",
    next: { zh: "写明 round。", en: "Name the round." },
  },
  kind_missing: {
    about: "command",
    zh: "没有写明是哪种检查",
    en: "The kind of inspection is not given",
    next: { zh: "写明 round，或写明 kind。", en: "Name the round, or the kind." },
  },
  standard_unknown: {
    about: "command",
    zh: "{day} 的办法里没有评分标准“{standard}”，有：{known}",
    en: "The policy of {day} has no standard {standard}; there are: {known}",
    next: { zh: "写其中一个的标识。", en: "Name one of them." },
  },
  standard_or_score: {
    about: "command",
    zh: "按评分标准逐项录入，或直接给出得分和满分，写且只写一种",
    en: "Either lines by a standard, or a score with its full mark: exactly one of them",
    next: { zh: "去掉其中一种，或补上缺的。", en: "Remove one, or add what is missing." },
  },
  score_above_full: {
    about: "command",
    zh: "得分 {score} 高于满分 {full_mark}",
    en: "The score {score} is above its full mark {full_mark}",
    next: { zh: "核对得分和满分。", en: "Check both." },
  },
  double_of_other_place: {
    about: "command",
    zh: "复评要由另一个组对同一地点、按同一标准打分",
    en: "A second scoring is by another team, of the same place, by the same standard",
    next: { zh: "核对 double_of。", en: "Check double_of." },
  },
  inspection_not_provisional: {
    about: "command",
    zh: "这次检查的得分{state}，不能再改",
    en: "This inspection is {state} and can no longer be changed",
    next: {
      zh: "有错的撤回并写明理由，再重新录入。",
      en: "Withdraw it with the reason and enter it anew where it is wrong.",
    },
  },
  inspection_without_score: {
    about: "command",
    zh: "还有细项没有打分，不能确认",
    en: "Some lines have no grade yet: it cannot be confirmed",
    next: { zh: "先更正检查，补上这些项的得分。", en: "Correct the inspection and grade them first." },
  },
  inspection_withdrawn: {
    about: "command",
    zh: "这次检查已经撤回",
    en: "This inspection is withdrawn already",
    next: { zh: "不需要再做什么。", en: "Nothing needs to be done." },
  },
  not_team_head: {
    about: "command",
    zh: "得分由该组的负责人或行动办公室确认、撤回",
    en: "Scores are confirmed and withdrawn by the team's head or the campaign's office",
    next: { zh: "请组长或行动办公室办理。", en: "Ask the team's head or the office." },
  },
} as const;
