/** What can stand against computing, checking, signing, issuing and correcting results. */
export const ASSESSMENT_FAILURES = {
  assessment_state_wrong: {
    about: "command",
    zh: "这期考评结果“{state}”，不能{move}",
    en: "The result is {state}: one cannot {move}",
    next: { zh: "重新读取这期结果。", en: "Read the result again." },
  },
  assessment_own_work: {
    about: "command",
    zh: "计算、呈签的人不能审定、签发自己经手的结果",
    en: "Whoever computed or submitted a result does not approve or sign it",
    next: { zh: "请另一位有此职责的人办理。", en: "Another person who may does it." },
  },
  assessment_there_already: {
    about: "command",
    zh: "{period}的考评结果已经有了（{state}）",
    en: "There is a result for {period} already: {state}",
    next: {
      zh: "未印发的可以重新计算或撤回；已印发的用更正。",
      en: "Compute it again or withdraw it before it is issued; correct it afterwards.",
    },
  },
  period_not_over: {
    about: "command",
    zh: "{period}到{last}才结束",
    en: "The period {period} ends on {last} only",
    next: { zh: "结束后再计算。", en: "Compute it when it is over." },
  },
  policy_reads_other: {
    about: "command",
    zh: "这份办法要读另一份办法（{other}）的结果，本行动里没有",
    en: "The policy reads results of another ({other}), which the campaign does not hold",
    next: {
      zh: "把另一份办法的结果作为发布的表录入，或改用有它的行动。",
      en: "Enter the other policy's results as a published table.",
    },
  },
  check_still_open: {
    about: "command",
    zh: "还有 {count} 份核对单没有反馈，{until} 截止",
    en: "{count} check sheets are not answered; they may be until {until}",
    next: { zh: "等反馈，或等到截止日以后。", en: "Wait for them, or for the day after." },
  },
  check_over: {
    about: "command",
    zh: "核对反馈已在 {until} 截止",
    en: "The check ended on {until}",
    next: {
      zh: "与考评办公室联系；印发以后发现的错误由更正处理。",
      en: "Speak to the office; errors found later are corrected.",
    },
  },
  objections_undecided: {
    about: "command",
    zh: "还有 {count} 条异议没有处理",
    en: "{count} objections are not decided",
    next: { zh: "逐条处理并写明理由。", en: "Decide on each and say why." },
  },
  objection_decided: {
    about: "command",
    zh: "这条异议已经处理",
    en: "The objection has been decided",
    next: { zh: "重新读取核对单。", en: "Read the sheet again." },
  },
  sheet_answered: {
    about: "command",
    zh: "这份核对单已经反馈",
    en: "The check sheet has been answered",
    next: { zh: "要更改的，请考评办公室重新送核。", en: "Ask the office to send it again." },
  },
  fact_not_counted: {
    about: "command",
    zh: "事实 {fact} 没有计入这期结果，或不属于该单位",
    en: "The fact {fact} did not count in this result, or is not the unit's",
    next: { zh: "从核对单上的明细选取。", en: "Choose one of the sheet's." },
  },
  correction_under_way: {
    about: "command",
    zh: "这期结果已有更正在办",
    en: "A correction of this result is under way",
    next: { zh: "先办完或撤回。", en: "Finish or withdraw it first." },
  },
  assessment_replaced: {
    about: "command",
    zh: "这期结果已由更正的一版取代",
    en: "A correction has taken this result's place",
    next: { zh: "在最新的一版上办理。", en: "Act on the newest edition." },
  },
  measure_state_wrong: {
    about: "command",
    zh: "这条处理建议“{state}”，不能{move}",
    en: "The proposal is {state}: one cannot {move}",
    next: { zh: "重新读取处理建议。", en: "Read the proposals again." },
  },
  measure_awaits_finding: {
    about: "command",
    zh: "这条处理建议要先认定情形",
    en: "The proposal waits for a finding first",
    next: { zh: "先登记认定及理由。", en: "Record the finding and its reason." },
  },
  measure_without_finding: {
    about: "command",
    zh: "这条处理建议没有要认定的情形",
    en: "The proposal asks for no finding",
    next: { zh: "直接采纳或不采纳。", en: "Accept it or not." },
  },
  measure_choice_wrong: {
    about: "command",
    zh: "办法给的选择是 {choices}",
    en: "The policy leaves a choice of {choices}",
    next: { zh: "从中选一项。", en: "Choose one of them." },
  },
  what_if_changes_nothing: {
    about: "command",
    zh: "试算要写明换哪份办法，或改哪项待定事项",
    en: "Say which policy or which decision is to be other",
    next: { zh: "写明 policy 或 decisions。", en: "Give policy or decisions." },
  },
  explanation_busy: {
    about: "command",
    status: 503,
    zh: "正在准备这期结果的明细，请稍候",
    en: "The explanation is being prepared",
    next: { zh: "过几秒再试。", en: "Try again in some seconds." },
  },
} as const;
