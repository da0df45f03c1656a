import type { CommandSpec } from "../command-spec.ts";
import { DECIDE, FORMAT, POLICY_FILE } from "../shared-options.ts";

export const POLICY: readonly CommandSpec[] = [
  {
    name: "policy check",
    summary: {
      zh: "检查考评办法写得对不对，指出文件、行、列",
      en: "check policies; every fault with file, line and column",
    },
    about: {
      zh: "查：格式、名称、公式类型、分值合计、条款引用、递进到不了的级、没有取值的待定事项等，一次报全。\n没有错误退出码为 0（提示不算错误），有错误为 1。",
      en: "Form, names, types of formulas, sums of full marks, clauses, ladder steps out of reach, open decisions: all in one run.\nExit status 0 without errors (notices are none), 1 with them.",
    },
    arguments: [
      {
        name: "<paths...>",
        text: { zh: "办法文件，或放办法的文件夹（含下级）", en: "policy files, or folders of them" },
      },
    ],
    options: [FORMAT],
    examples: [
      {
        command: "cunjing policy check policies/*",
        text: { zh: "检查自带的全部政策包", en: "check every pack that comes along" },
      },
      {
        command: "cunjing policy check 办法.yaml --format json",
        text: { zh: "结果给程序读", en: "for a program to read" },
      },
    ],
    load: async () => (await import("./check-policies.ts")).checkPolicies,
  },
  {
    name: "policy show",
    summary: { zh: "把办法印回“第一条、第二条……”的条文", en: "print a policy back as numbered Chinese text" },
    about: {
      zh: "每一行后面注明出自原文哪一条；公式写成 × ÷ ≥；待定事项列出问题、方案、现取哪个、谁定的。拿给业务科室逐条核对。",
      en: "Each line with the clause that it comes from, formulas with × ÷ ≥, decisions with their variants and who set them.",
    },
    arguments: [POLICY_FILE],
    options: [
      {
        flags: "--day <day>",
        text: { zh: "看哪一天有效的版本，默认最新", en: "the version in force on a day; default the newest" },
      },
      DECIDE,
      FORMAT,
    ],
    examples: [
      {
        command: "cunjing policy show policies/xinxiang-2019/xinxiang.yaml | less",
        text: { zh: "逐页看", en: "page by page" },
      },
      {
        command: "cunjing policy show 办法.yaml --day 2024-06-30",
        text: { zh: "看 6 月 30 日那天有效的条文", en: "as it stood on the last of June" },
      },
    ],
    load: async () => (await import("./show-policy-text.ts")).showPolicyText,
  },
  {
    name: "policy test",
    summary: { zh: "用场景核对办法：例子里该得的结果，算出来是不是", en: "hold policies to their scenarios" },
    about: {
      zh: "场景是办法旁边 scenarios 文件夹里的例子（docs/policy-language.md 第19节）。不符的逐条写出应是什么、却是什么，退出码 1。",
      en: "Scenarios are examples in the folder scenarios beside a policy (docs/policy-language.md, 19). Each difference is named; exit status 1.",
    },
    arguments: [
      {
        name: "<folders...>",
        text: {
          zh: "政策包文件夹：办法和它的 scenarios",
          en: "folders of packs: policies with their scenarios",
        },
      },
    ],
    options: [FORMAT],
    examples: [
      {
        command: "cunjing policy test policies/xinxiang-2019",
        text: { zh: "核对新乡的全部场景", en: "all scenarios of Xinxiang" },
      },
    ],
    load: async () => (await import("./test-policies.ts")).testPolicies,
  },
  {
    name: "policy coverage",
    summary: {
      zh: "五份文件的每一条机制落在哪里，缺一条即失败",
      en: "where each mechanism of the five documents is carried",
    },
    about: {
      zh: "列出 S0-1……S4-28、AMB-1……20、A1……A20 的状态：规则和场景／由哪一部分承担／不承担及理由。有缺漏退出码为 1。",
      en: "The state of S0-1 … S4-28, AMB-1 … 20 and A1 … A20: rule and scenario, another part, or not carried and why. Exit status 1 with a hole.",
    },
    arguments: [
      {
        name: "[folders...]",
        text: { zh: "政策包文件夹，默认 policies", en: "folders of packs; default policies" },
      },
    ],
    options: [FORMAT],
    examples: [
      {
        command: "cunjing policy coverage > docs/coverage.md",
        text: {
          zh: "重写 docs/coverage.md（npm run generate 也会做）",
          en: "renew docs/coverage.md (npm run generate does so too)",
        },
      },
    ],
    load: async () => (await import("../../coverage/cover-mechanisms.ts")).coverMechanisms,
  },
  {
    name: "policy burden",
    summary: {
      zh: "一个办法每月向村和单位要多少：检查、填报、拍照",
      en: "what a policy asks of villages and units a month",
    },
    about: {
      zh: "由办法本身算出每村、每单位每月的受检次数、报表、填报项（其中预填多少）、照片；超过办法自定上限的标出，退出码为 1。",
      en: "Visits, forms, fields (and how many are prefilled) and photos a month, from the policy itself; above the policy's own limits is named, exit status 1.",
    },
    arguments: [{ name: "<paths...>", text: { zh: "办法文件或文件夹", en: "policy files or folders" } }],
    options: [DECIDE, FORMAT],
    examples: [
      {
        command: "cunjing policy burden policies/xinxiang-2019",
        text: { zh: "看新乡的办法要基层做什么", en: "what Xinxiang's rules ask" },
      },
    ],
    load: async () => (await import("./show-burden.ts")).showBurden,
  },
  {
    name: "policy schema",
    summary: {
      zh: "办法文件的 JSON Schema，供编辑器补全和检查",
      en: "the JSON Schema of policy files, for editors",
    },
    about: {
      zh: "同 engine/policy.schema.json。办法文件第一行写 # yaml-language-server: $schema=该文件的路径，编辑器就会提示。",
      en: "The same as engine/policy.schema.json. With `# yaml-language-server: $schema=PATH` as first line an editor completes and checks.",
    },
    examples: [
      {
        command: "cunjing policy schema > policy.schema.json",
        text: { zh: "存成文件", en: "keep it as a file" },
      },
    ],
    load: async () => (await import("./print-schema.ts")).printSchema,
  },
];
