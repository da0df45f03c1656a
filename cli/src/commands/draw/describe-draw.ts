import type { CommandSpec } from "../command-spec.ts";
import { DATA, DECIDE, FORMAT, PERIOD, POLICY_FILE, UNTIL } from "../shared-options.ts";

export const DRAW: readonly CommandSpec[] = [
  {
    name: "draw",
    summary: {
      zh: "按办法随机抽取要查的单位，任何人都能复核",
      en: "draw units at random, for anybody to verify",
    },
    about: {
      zh: [
        "先定必查的，再按 SHA-256（种子、轮次、单位）从小到大抽。种子应在抽取前公开产生（开奖号码、会上掷骰），",
        "抽样框的摘要应在种子产生前公布。写出的 .json 自带种子、抽样框和规则，人人可用 cunjing draw verify 复核。",
      ].join("\n"),
      en: [
        "The compulsory first, then ascending by SHA-256 of seed, round and unit. The seed is made in public before the draw, the",
        "frame's digest is published before the seed. The .json holds seed, frame and rule: `cunjing draw verify` repeats it.",
      ].join("\n"),
    },
    arguments: [POLICY_FILE],
    options: [
      DATA,
      {
        flags: "--draw <id>",
        text: {
          zh: "办法里 draws 下的标识；只有一个时可省",
          en: "an id under draws; may be left out where there is one",
        },
      },
      PERIOD,
      {
        flags: "--seed <text>",
        text: { zh: "公开产生的种子", en: "the seed, made in public" },
        required: true,
      },
      {
        flags: "--seen <files...>",
        text: { zh: "以前各轮的抽取文件，按先后", en: "the files of earlier rounds" },
      },
      {
        flags: "--out <file>",
        text: {
          zh: "写到这个 .json 文件；默认打到标准输出",
          en: "write this .json; default standard output",
        },
      },
      UNTIL,
      DECIDE,
      FORMAT,
    ],
    examples: [
      {
        command:
          "cunjing draw 办法.yaml --data 数据 --draw closed_recheck --period 2023-05 --seed 03-11-17-22-26-31+09 --out 抽取.json",
        text: { zh: "抽 5 月要复查的，种子用当期开奖号码", en: "seeded with a public lottery's numbers" },
      },
    ],
    load: async () => (await import("./draw-units.ts")).drawUnits,
  },
  {
    name: "draw verify",
    summary: { zh: "复核一次公布的抽取", en: "verify a published draw" },
    about: {
      zh: "照文件里的种子、抽样框和规则重抽一遍，逐项比对；不一致的逐条指出，退出码 1。",
      en: "Draws again from the file's own seed, frame and rule, and names every difference (status 1).",
    },
    arguments: [
      { name: "<file>", text: { zh: "cunjing draw 写出的 .json", en: "a .json that `cunjing draw` wrote" } },
    ],
    options: [
      { flags: "--seed <text>", text: { zh: "预先公布的种子", en: "the seed as announced" } },
      {
        flags: "--frame-digest <hex>",
        text: { zh: "预先公布的抽样框摘要", en: "the frame's digest as announced" },
      },
      FORMAT,
    ],
    examples: [
      { command: "cunjing draw verify 抽取.json", text: { zh: "重抽并比对", en: "draw again and compare" } },
      {
        command: "cunjing draw verify 抽取.json --seed 03-11-17-22-26-31+09",
        text: { zh: "连同预先公布的种子一起核对", en: "and against the seed as announced" },
      },
    ],
    load: async () => (await import("./verify-published-draw.ts")).verifyPublishedDraw,
  },
];
