/** `cunjing compare`: the same question answered twice, and who changes. */
import { compareRuns, type Fraction, type RunComparison, toShortText } from "@cunjing/engine";
import type { CommandInput } from "../command-spec.ts";
import { computeRuns, readQuestion } from "../compute-runs.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { onlyRun } from "../only-run.ts";
import { UsageMessage } from "../usage-errors.ts";
import { printComparison } from "./print-comparison.ts";
import { underOneName } from "./under-one-name.ts";

export async function compareResults(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const question = readQuestion(input, "compare");
  const policies = input.option("with");
  const data = input.option("with-data");
  if (policies === undefined && data === undefined && question.choices.length === 0) {
    throw new UsageMessage(
      {
        zh: "没有说改什么：写 --with、--with-data 或 --decide",
        en: "nothing differs: give --with, --with-data or --decide",
      },
      "compare",
    );
  }
  const before = onlyRun(await computeRuns({ ...question, choices: [] }, io));
  const after = onlyRun(
    await computeRuns(
      {
        ...question,
        policies: policies === undefined ? question.policies : [policies],
        data: data ?? question.data,
      },
      io,
    ),
  );
  const comparison = compareRuns(before, underOneName(after, before.policy));
  const json = input.option("format") === "json";
  io.out(json ? asJson(before, after, comparison) : printComparison({ before, after, comparison }, io));
  return EXIT.ok;
}

type Side = {
  readonly policy: string;
  readonly title: string;
  readonly digest: string;
  readonly decisions: readonly unknown[];
};

function asJson(before: Side, after: Side, comparison: RunComparison): string {
  const side = ({ policy, title, digest, decisions }: Side) => ({ policy, title, digest, decisions });
  const exact = (_: string, value: unknown): unknown => (isFraction(value) ? toShortText(value) : value);
  return `${JSON.stringify({ format: 1, before: side(before), after: side(after), ...comparison }, exact, 2)}\n`;
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}
