import type { CommandSpec } from "../command-spec.ts";

export const DEMO: CommandSpec = {
  name: "demo",
  summary: {
    zh: "看一遍：模拟一百天的行动，排名、建议、公文留在 out/",
    en: "a simulated hundred days, left in out/",
  },
  about: {
    zh: "用编造的地名、新乡的办法和规模，跑完一百天。不到一分钟。同 script/start documents。",
    en: "Made-up places, Xinxiang's rules and size, a hundred days in under a minute. The same as script/start documents.",
  },
  options: [
    {
      flags: "--out <folder>",
      text: { zh: "结果写到这个文件夹", en: "write into this folder" },
      default: "out",
    },
    {
      flags: "--seed <text>",
      text: { zh: "种子：换一个，换一套数据", en: "another seed, other data" },
      default: "cunjing",
    },
  ],
  examples: [
    {
      command: "cunjing demo",
      text: { zh: "跑一遍，看屏幕上说的那几个文件", en: "run it, then open what it names" },
    },
  ],
  load: async () => (await import("../../demo/run-demo.ts")).runDemo,
};
