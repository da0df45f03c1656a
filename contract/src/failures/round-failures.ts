/** What can stand against planning, approving, drawing and assigning rounds. */
export const ROUND_FAILURES = {
  teams_not_found: {
    about: "command",
    zh: "这个行动里没有这些组：{teams}",
    en: "The campaign has no such teams: {teams}",
    next: { zh: "核对组的编号。", en: "Check the ids of the teams." },
  },
  scope_empty: {
    about: "command",
    zh: "按所写的范围没有一个单位要查",
    en: "The scope takes in no unit at all",
    next: {
      zh: "核对范围、单位类型和时段；按办法取范围的，先登记承诺和上次的结果。",
      en: "Check the scope, the kinds and the period; where the policy says it, enter commitments and results first.",
    },
  },
  covert_for_office: {
    about: "command",
    zh: "暗访计划只由行动办公室编制",
    en: "Covert rounds are planned by the campaign's office alone",
    next: { zh: "请行动办公室编制。", en: "Ask the office." },
  },
  covert_without_team: {
    about: "command",
    zh: "暗访计划要写明由哪个组去：只有该组的人看得到它",
    en: "A covert round names its team: only its members can see it",
    next: { zh: "写明 teams。", en: "Name its teams." },
  },
  round_state_wrong: {
    about: "command",
    zh: "督查计划“{title}”{state}，不能这样做",
    en: "This cannot be done: the round {title} is {state}",
    next: { zh: "重新读取计划。", en: "Read the round again." },
  },
  plan_of_another: {
    about: "command",
    status: 403,
    zh: "这是“{by}”编制或公布的，本岗位不能改动，也不能抽取",
    en: "{by} planned or published this: it is not this post's to change or draw",
    next: {
      zh: "请编制的办公室或行动办公室办理。",
      en: "Ask the office that planned it, or the campaign's office.",
    },
  },
  round_own_plan: {
    about: "command",
    zh: "编制、改动计划的人不能批准它",
    en: "Whoever planned or changed a round does not approve it",
    next: { zh: "请另一位有批准职责的人批准。", en: "Another person who approves rounds does it." },
  },
  organ_code_taken: {
    about: "command",
    zh: "代字“{organ_code}”已经由“{organ}”使用",
    en: "The short name {organ_code} belongs to {organ}",
    next: { zh: "换一个代字，或核对批准机关。", en: "Choose another, or check the deciding body." },
  },
  round_not_sealed: {
    about: "command",
    zh: "督查计划“{title}”没有封存，或已经解封",
    en: "The round {title} is not sealed, or not any more",
    next: { zh: "重新读取计划。", en: "Read the round again." },
  },
  round_without_units: {
    about: "command",
    zh: "督查计划“{title}”还没有要查的单位，也没有写明抽取",
    en: "The round {title} has no units, and no draw is to give it any",
    next: { zh: "修改计划的范围。", en: "Change its scope." },
  },
  round_has_draw: {
    about: "command",
    zh: "已经公布了抽取，计划的范围不能再改",
    en: "A draw was published for it: its scope no longer changes",
    next: { zh: "取消这个计划，另编一个。", en: "Cancel it and plan another." },
  },
  round_has_inspections: {
    about: "command",
    zh: "已经录入 {count} 次检查，不能取消",
    en: "{count} inspections were entered for it: it cannot be cancelled",
    next: { zh: "录错的检查先逐个撤回。", en: "Withdraw those that are wrong first." },
  },
  task_double_alone: {
    about: "command",
    zh: "单位 {unit} 还没有第一个组的任务，或已由同一个组承担，不能复评",
    en: "The unit {unit} has no first task, or has it by the same team: it cannot be scored a second time",
    next: { zh: "先分派第一个组，复评由另一个组承担。", en: "Assign a first team; another scores it again." },
  },
  task_has_inspection: {
    about: "command",
    zh: "有 {count} 项任务已经录入检查，不能收回",
    en: "{count} of the tasks have inspections and are not taken back",
    next: { zh: "录错的检查先撤回。", en: "Withdraw inspections that are wrong first." },
  },
  commitment_late: {
    about: "command",
    zh: "时段 {period} 已经开始，不能再减少承诺",
    en: "The period {period} has begun: nothing promised for it is taken back",
    next: { zh: "只能增加。完不成的，在考核中说明。", en: "More may be added only." },
  },
  commitment_of_another: {
    about: "command",
    status: 403,
    zh: "有 {count} 个单位是{by}承诺的",
    en: "{count} units are promised by {by}",
    next: {
      zh: "由作出承诺的单位或行动办公室改；其余单位另报。",
      en: "Leave them to whoever promised or to the campaign's office, and promise the others.",
    },
  },
  draw_rule_changed: {
    about: "command",
    zh: "抽取已经公布，{what}不能更换",
    en: "The draw is published: its {what} is not replaced",
    next: {
      zh: "用公布的内容；有错的，另作一次并说明。",
      en: "Use what was published, or make another and say why.",
    },
  },
  draw_frame_empty: {
    about: "command",
    zh: "抽样框里没有单位",
    en: "The frame holds nothing to draw from",
    next: {
      zh: "核对办法里的抽取规则，或计划的范围。",
      en: "Check the policy's draw, or the round's scope.",
    },
  },
  draw_without_seed: {
    about: "command",
    zh: "还没有种子：公布时写明的来源是“{source}”",
    en: "There is no seed yet; it is to come from: {source}",
    next: { zh: "种子产生后写明 seed。", en: "Give the seed once it has come out." },
  },
  draw_done: {
    about: "command",
    zh: "已经抽取过了",
    en: "It has been drawn already",
    next: { zh: "读取结果；要再抽，另作一次。", en: "Read the result; publish another draw to draw again." },
  },
  draw_scope_missing: {
    about: "command",
    zh: "督查计划“{title}”的范围不是抽取，也没有写明办法里的抽取",
    en: "The scope of the round {title} is no sample, and no draw of the policy is named",
    next: { zh: "写明 rule，或修改计划的范围。", en: "Name the rule, or change the round's scope." },
  },
} as const;
