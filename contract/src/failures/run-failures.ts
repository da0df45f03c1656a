/** What can be wrong with what a command is pointed at, apart from the content of data tables. */
export const RUN_FAILURES = {
  path_unreadable: {
    about: "command",
    zh: "读不到“{path}”：{found}",
    en: "“{path}” cannot be read: {found}",
    next: { zh: "核对路径和权限。", en: "Check the path and the permissions." },
  },
  path_unwritable: {
    about: "command",
    zh: "写不到“{path}”：{found}",
    en: "“{path}” cannot be written: {found}",
    next: {
      zh: "核对路径和权限，或换一个地方。",
      en: "Check the path and the permissions, or name another place.",
    },
  },
  no_policy_found: {
    about: "command",
    zh: "“{path}”里没有考评办法（.yaml 文件）",
    en: "“{path}” holds no policy (a .yaml file)",
    next: {
      zh: "给出办法文件，或放办法文件的文件夹。写法见 docs/policy-language.md。",
      en: "Name a policy file or a folder of them. docs/policy-language.md says how to write one.",
    },
  },
  no_scenario_found: {
    about: "command",
    zh: "“{path}”里没有场景（scenarios 文件夹里的 .yaml 文件）",
    en: "“{path}” holds no scenario (a .yaml file in a folder called scenarios)",
    next: {
      zh: "给出政策包文件夹；场景写在它的 scenarios 文件夹里，写法见 docs/policy-language.md 第19节。",
      en: "Name the folder of a pack; its scenarios are in its folder scenarios (docs/policy-language.md, 19).",
    },
  },
  policy_repeated: {
    about: "command",
    zh: "“{found}”和“{path}”是同一个办法（policy: {policy}），结果会混在一起",
    en: "“{found}” and “{path}” are the same policy (policy: {policy}); their results would mix",
    next: {
      zh: "只给其中一个，或改其中一个的 policy 标识。",
      en: "Give one of them, or change the id of one.",
    },
  },
  several_policies: {
    about: "command",
    zh: "这里只能给一个办法，给了 {found} 个",
    en: "One policy is asked for here; {found} were given",
    next: { zh: "写出其中一个办法文件。", en: "Name one policy file." },
  },
  policy_not_given: {
    about: "command",
    zh: "办法“{policy}”要读办法“{other}”的结果，没有给出“{other}”",
    en: "The policy “{policy}” reads results of the policy “{other}”, which was not given",
    next: { zh: "把该办法的文件也写在命令里。", en: "Name that policy's file in the command too." },
  },
  policies_in_circle: {
    about: "command",
    zh: "几个办法互相读对方的结果，成了圈：{found}",
    en: "Policies read each other's results in a circle: {found}",
    next: { zh: "去掉其中一个引用。", en: "Remove one of the references." },
  },
  tables_clash: {
    about: "command",
    zh: "办法“{policy}”登记的表“{found}”与已有的表同名而栏目不同",
    en: "The policy “{policy}” declares the table “{found}”, which exists already with other columns",
    next: { zh: "给其中一个换名。", en: "Give one of them another name." },
  },
  period_unknown: {
    about: "command",
    zh: "没有时段“{found}”，有：{known}",
    en: "There is no period “{found}”; there are: {known}",
    next: {
      zh: "时段写编号，例如 2019-05（月）、2019-05-x2（中旬）、2019-w18（周）；也可写 2019年5月中旬。",
      en: "Periods are named as 2019-05 (month), 2019-05-x2 (second ten days), 2019-w18 (week).",
    },
  },
  unit_not_found: {
    about: "command",
    zh: "没有单位“{found}”，应为：{expected}",
    en: "There is no unit “{found}”; expected {expected}",
    next: {
      zh: "写单位表里的编号、名称或区划代码；重名时写“镇名/村名”。",
      en: "Give an id, name or code of the units table; parent/name where names repeat.",
    },
  },
  assessment_unknown: {
    about: "command",
    zh: "没有考评“{found}”，有：{known}",
    en: "There is no assessment “{found}”; there are: {known}",
    next: {
      zh: "写办法里 assessments 下的标识，并核对它的时段。",
      en: "Give an id that stands under assessments in the policy, and a period of its own cadence.",
    },
  },
  decision_unknown: {
    about: "command",
    zh: "没有待定事项“{found}”，有：{known}",
    en: "There is no decision “{found}”; there are: {known}",
    next: {
      zh: "写办法里 decisions 下的标识。",
      en: "Give an id that stands under decisions in the policy.",
    },
  },
  variant_unknown: {
    about: "command",
    zh: "待定事项“{decision}”没有方案“{found}”，有：{known}",
    en: "The decision “{decision}” has no variant “{found}”; there are: {known}",
    next: { zh: "写其中一个方案的标识。", en: "Give the id of one of them." },
  },
  draw_unknown: {
    about: "command",
    zh: "没有抽取“{found}”，有：{known}",
    en: "There is no draw “{found}”; there are: {known}",
    next: { zh: "写办法里 draws 下的标识。", en: "Give an id that stands under draws in the policy." },
  },
  draw_refused: {
    about: "command",
    zh: "不能抽取：{found}",
    en: "The draw is refused: {found}",
    next: { zh: "改正所说的地方后再抽。", en: "Put right what is named, then draw." },
  },
  draw_unreadable: {
    about: "command",
    zh: "“{path}”不是一次公布的抽取：{found}",
    en: "“{path}” is no published draw: {found}",
    next: { zh: "给出 cunjing draw 写出的 .json 文件。", en: "Give a .json file that `cunjing draw` wrote." },
  },
  folder_in_use: {
    about: "command",
    zh: "“{path}”里有不是本程序写下的文件（{found}），不敢覆盖",
    en: "“{path}” holds files that this program did not write ({found}) and will not be overwritten",
    next: {
      zh: "换一个 --out，或先移走里面的文件。",
      en: "Give another --out, or move the files away first.",
    },
  },
  units_unusable: {
    about: "command",
    zh: "单位表不能成为一棵树：{found}",
    en: "The units are no tree: {found}",
    next: { zh: "改正单位表的“上级”和起止日期。", en: "Correct the parents and days of the units table." },
  },
  nothing_to_compute: {
    about: "command",
    zh: "办法“{policy}”不限行动起止，数据里又没有一条带日期的记录，不知道算哪些时段",
    en: "The policy “{policy}” is bound by no campaign and no record has a day: there is no period to compute",
    next: {
      zh: "在数据文件夹里放进检查、问题等记录，或用 --until 写明算到哪天。",
      en: "Put records into the data folder, or say with --until up to which day.",
    },
  },
  computation_refused: {
    about: "command",
    zh: "办法“{policy}”算不下去：{found}",
    en: "The policy “{policy}” cannot be computed: {found}",
    next: {
      zh: "先用 cunjing policy check 检查办法。",
      en: "Check the policy with `cunjing policy check` first.",
    },
  },
} as const;
