/** What can stand against opening a campaign, changing its policy or its teams. */
export const CAMPAIGN_FAILURES = {
  campaign_outside_parent: {
    about: "command",
    zh: "单位“{root}”不在上级行动的范围“{parent}”之内",
    en: "The unit {root} is not within {parent}, which the campaign above covers",
    next: { zh: "换一个单位，或不写上级行动。", en: "Choose another unit, or name no campaign above." },
  },
  policy_from_past: {
    about: "command",
    zh: "办法只能从今天（{today}）或以后的日子起更换，不能从 {first_day} 起：已经过去的时段照当时的办法计算",
    en: "A policy changes from today ({today}) or later, not from {first_day}: the past is computed by what held then",
    next: { zh: "把起始日期改为今天或以后。", en: "Choose today or a later day." },
  },
  policy_not_in_force: {
    about: "command",
    zh: "{day} 这一天没有有效的考评办法",
    en: "No policy holds on {day}",
    next: { zh: "换一个日期，或先更换办法。", en: "Choose another day, or load a policy first." },
  },
  team_of_another: {
    about: "command",
    status: 403,
    zh: "“{team}”由所属组别的牵头局或行动办公室维护，本岗位不能设立，也不能改动",
    en: "{team} is kept by the lead bureau of its pool or by the campaign's office: it is not this post's to set up or change",
    next: {
      zh: "请该组别的牵头局办理；暗访组和不分组别的组请行动办公室办理。设立自己的组，组别写本岗位牵头的。",
      en: "Ask the lead bureau of its pool; covert teams and those of no pool are for the campaign's office. To set up a team of yours, name the pool that your post leads.",
    },
  },
  units_not_found: {
    about: "command",
    zh: "这些单位没有找到，或不在您的范围内：{units}",
    en: "These units were not found, or lie outside your scope: {units}",
    next: { zh: "核对单位编号。", en: "Check the ids of the units." },
  },
  account_not_found: {
    about: "command",
    zh: "这些账号没有找到：{accounts}",
    en: "These accounts were not found: {accounts}",
    next: {
      zh: "请安全管理员开设账号，或先写成待定的人数。",
      en: "Ask the security administrator for the account, or enter a place to be filled.",
    },
  },
} as const;
