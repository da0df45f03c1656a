/** `cunjing draw verify`: makes a published draw again and names every difference. */
import { verifyDraw } from "@cunjing/engine";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { readDraw } from "./read-draw.ts";

export async function verifyPublishedDraw(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const path = input.arguments[0] ?? "";
  const published = await readDraw(path);
  const seed = input.option("seed");
  const digest = input.option("frame-digest");
  const verdict = verifyDraw(published, {
    ...(seed === undefined ? {} : { seed }),
    ...(digest === undefined ? {} : { frame_digest: digest }),
  });
  if (input.option("format") === "json") io.out(`${JSON.stringify({ format: 1, ...verdict }, null, 2)}\n`);
  else
    io.out(
      verdict.ok
        ? agreed(published.drawn.length, seed === undefined && digest === undefined, io)
        : differing(verdict.differences, io),
    );
  return verdict.ok ? EXIT.ok : EXIT.badInput;
}

function agreed(drawn: number, unannounced: boolean, { language, paint }: CommandIo): string {
  const words = {
    zh: `✓ 重抽一致：${drawn} 个单位逐个相同`,
    en: `✓ drawn again and the same: ${drawn} units`,
  }[language];
  const hint = {
    zh: "没有给出预先公布的种子和抽样框摘要（--seed、--frame-digest）：只证明文件自身前后一致，不能证明种子是事先定的。",
    en: "No announced seed or frame digest was given (--seed, --frame-digest): the file agrees with itself; that its seed was fixed before is not shown.",
  }[language];
  return `${paint("green", words)}\n${unannounced ? `${hint}\n` : ""}`;
}

function differing(
  differences: readonly { readonly zh: string; readonly en: string }[],
  { language, paint }: CommandIo,
): string {
  const head = { zh: `有 ${differences.length} 处不一致：`, en: `${differences.length} differences:` }[
    language
  ];
  return `${head}\n${differences.map((one) => `  ${paint("red", "✗")} ${one[language]}\n`).join("")}`;
}
