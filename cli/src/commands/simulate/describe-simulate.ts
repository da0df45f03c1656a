import type { CommandSpec } from "../command-spec.ts";

export const SIMULATE: CommandSpec = {
  name: "simulate",
  summary: {
    zh: "造一套模拟的行动数据（编造的地名），用来试用",
    en: "a made-up campaign's data (made-up places) to try things on",
  },
  about: {
    zh: "同一种子总是同一套数据。写成数据文件夹，可直接交给 cunjing assess。地名是编造的；数据不得当真，更不得配真地名。",
    en: "The same seed gives the same data. A data folder for `cunjing assess`. Places are made up; so is every record.",
  },
  options: [
    {
      flags: "--out <folder>",
      text: { zh: "数据写到这个文件夹", en: "write the data into this folder" },
      required: true,
    },
    { flags: "--seed <text>", text: { zh: "种子，任意文字", en: "any text" }, default: "cunjing" },
    {
      flags: "--first <day>",
      text: { zh: "行动第一天", en: "the campaign's first day" },
      default: "2019-04-09",
    },
    {
      flags: "--last <day>",
      text: { zh: "行动最后一天", en: "the campaign's last day" },
      default: "2019-07-17",
    },
    {
      flags: "--size <full|small>",
      text: {
        zh: "full：新乡的规模（15 个县区、170 个乡镇、3825 个村）；small：缩到几十个村",
        en: "full: Xinxiang's size (15 counties, 170 towns, 3,825 villages); small: a few dozen villages",
      },
      choices: ["full", "small"],
      default: "full",
    },
  ],
  examples: [
    {
      command: "cunjing simulate --out 模拟数据 --size small",
      text: { zh: "小的一套，先试试", en: "a small one to begin with" },
    },
    {
      command: "cunjing assess policies/xinxiang-2019/xinxiang.yaml --data 模拟数据 --out 结果",
      text: { zh: "然后按新乡的办法算", en: "then assess it by Xinxiang's rules" },
    },
  ],
  load: async () => (await import("./simulate-data.ts")).simulateData,
};
