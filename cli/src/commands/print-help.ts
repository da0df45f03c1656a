/** Help that teaches: what a command does, what it takes, and examples to copy. */
import type { Language } from "@cunjing/contract";
import { displayWidth, padEnd } from "../terminal/display-width.ts";
import type { CommandSpec } from "./command-spec.ts";

const TITLES = {
  zh: {
    usage: "用法",
    arguments: "参数",
    options: "选项",
    examples: "例",
    commands: "命令",
    default: "默认",
    required: "必填",
  },
  en: {
    usage: "Usage",
    arguments: "Arguments",
    options: "Options",
    examples: "Examples",
    commands: "Commands",
    default: "default",
    required: "required",
  },
} as const;

const LANGUAGE_OPTION = { zh: "输出语言（默认 zh）", en: "language of output (default zh)" };

/** The page of the whole program. */
export function printProgramHelp(commands: readonly CommandSpec[], language: Language): string {
  const titles = TITLES[language];
  const intro = {
    zh: [
      "村镜 cunjing：农村人居环境督查考评。把考评办法写成数据，把记录放进表格，得到得分、排名、名单、",
      "处理建议和公文，每个数都说得清来历。离线运行，不上传任何数据。",
    ],
    en: [
      "cunjing 村镜: supervision and assessment of rural living environments. Rules as data and records as spreadsheets",
      "in; scores, rankings, lists, proposed measures and documents out, each number explained. Runs offline.",
    ],
  }[language];
  const first = {
    zh: [
      ["cunjing demo", "先看一遍：模拟一百天，结果在 out/"],
      ["cunjing verify 排名表.xlsx", "查一张现有的排名表"],
      ["cunjing template --out 数据", "要空表"],
      ["cunjing assess 办法.yaml --data 数据 --out 结果", "算得分、排名、名单、处理建议"],
    ],
    en: [
      ["cunjing demo --lang en", "look first: a hundred simulated days, left in out/"],
      ["cunjing verify ranking.xlsx", "check a ranking that was made elsewhere"],
      ["cunjing template --out data", "empty sheets to fill in"],
      ["cunjing assess rules.yaml --data data --out result", "scores, rankings, lists, proposed measures"],
    ],
  }[language] as [string, string][];
  const after = {
    zh: [
      "某个命令的用法和例子：cunjing 命令 --help    English: --lang en",
      "退出码：0 正常；1 输入有误（什么也没写）；2 命令写错；3 程序故障。",
    ],
    en: [
      "A command's own help and examples: cunjing COMMAND --help",
      "Exit status: 0 fine; 1 bad input (nothing was written); 2 wrong usage; 3 a fault of the program.",
    ],
  }[language];
  return lines(
    ...intro,
    "",
    `${titles.usage}  cunjing <${language === "zh" ? "命令" : "command"}> […]`,
    "",
    titles.commands,
    ...table(commands.map((command) => [command.name, command.summary[language]])),
    "",
    titles.examples,
    ...table(first),
    "",
    ...after,
  );
}

/** The page of one command, and of the commands below it. */
export function printCommandHelp(
  spec: CommandSpec,
  below: readonly CommandSpec[],
  language: Language,
): string {
  const titles = TITLES[language];
  const positional = spec.arguments ?? [];
  const options = [
    ...(spec.options ?? []).map((option): [string, string] => {
      const text = option.text[language];
      if (option.required) return [option.flags, `${text}（${titles.required}）`];
      return [
        option.flags,
        option.default === undefined ? text : `${text}（${titles.default} ${option.default}）`,
      ];
    }),
    ["--lang <zh|en>", LANGUAGE_OPTION[language]] as [string, string],
  ];
  return lines(
    `cunjing ${spec.name}：${spec.summary[language]}`,
    "",
    `${titles.usage}  ${usageOf(spec)}`,
    ...(spec.about === undefined ? [] : ["", ...spec.about[language].split("\n")]),
    ...section(titles.arguments, table(positional.map(({ name, text }) => [name, text[language]]))),
    ...section(titles.options, table(options)),
    ...section(titles.commands, table(below.map((one) => [one.name, one.summary[language]]))),
    ...section(
      titles.examples,
      spec.examples.flatMap(({ command, text }) => [`  # ${text[language]}`, `  ${command}`]),
    ),
  );
}

/** A command that only holds others: `policy`. */
export function printGroupHelp(name: string, below: readonly CommandSpec[], language: Language): string {
  const titles = TITLES[language];
  return lines(
    `${titles.usage}  cunjing ${name} <${language === "zh" ? "命令" : "command"}> […]`,
    ...section(titles.commands, table(below.map((one) => [one.name, one.summary[language]]))),
    ...section(
      titles.examples,
      below
        .flatMap(({ examples }) => examples.slice(0, 1))
        .flatMap(({ command, text }) => [`  # ${text[language]}`, `  ${command}`]),
    ),
  );
}

export function usageOf(spec: CommandSpec): string {
  const required = (spec.options ?? []).filter((option) => option.required).map(({ flags }) => flags);
  return ["cunjing", spec.name, ...(spec.arguments ?? []).map(({ name }) => name), ...required, "[…]"].join(
    " ",
  );
}

function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : ["", title, ...body];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(34, Math.max(0, ...rows.map(([name]) => displayWidth(name))));
  return rows.map(([name, text]) => `  ${padEnd(name, width)}  ${text}`);
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
