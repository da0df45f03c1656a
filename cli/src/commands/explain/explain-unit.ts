/** `cunjing explain`: where a unit's score comes from, under each of the policies that assess it. */
import { type Failure, failure } from "@cunjing/contract";
import { type Explanation, explain, type Run } from "@cunjing/engine";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { computeRuns, readQuestion } from "../compute-runs.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { findUnit } from "../find-unit.ts";
import type { CommandIo } from "../io.ts";
import { printExplanation } from "./print-explanation.ts";

export async function explainUnit(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const { runs, data } = await computeRuns(readQuestion(input, "explain"), io);
  const unit = findUnit(data, input.option("unit") ?? "");
  const asked = input.option("assessment");
  const questions = runs.flatMap((run) =>
    assessmentsOf(run, unit, asked).map((found) => ({ run, ...found })),
  );
  if (questions.length === 0) throw new CommandFailed([nothingAssessed(runs, asked, unit)]);
  const answers = questions.map(({ run, assessment, period }) => ({
    policy: run.policy,
    assessment,
    period,
    unit,
    explanation: explain(run.graph, { assessment, period, unit }),
  }));
  io.out(
    input.option("format") === "json"
      ? `${JSON.stringify({ format: 1, explanations: answers }, null, 2)}\n`
      : printed(answers, io),
  );
  return EXIT.ok;
}

function printed(answers: readonly { policy: string; explanation: Explanation }[], io: CommandIo): string {
  return answers.map(({ explanation }) => printExplanation(explanation, io.language, io.paint)).join("\n");
}

/** The run was asked for one period: its results are that period's. */
function assessmentsOf(
  run: Run,
  unit: string,
  asked: string | undefined,
): { assessment: string; period: string }[] {
  return run.results
    .filter((result) => result.unit === unit && (asked === undefined || result.assessment === asked))
    .map(({ assessment, period }) => ({ assessment, period }));
}

function nothingAssessed(runs: readonly Run[], asked: string | undefined, unit: string): Failure {
  const known = new Set(runs.flatMap(({ results }) => results.map(({ assessment }) => assessment)));
  const mine = new Set(
    runs.flatMap(({ results }) =>
      results.filter((one) => one.unit === unit).map(({ assessment }) => assessment),
    ),
  );
  const listed = [...(asked === undefined ? known : mine)].join("、") || "—";
  return failure("assessment_unknown", { found: asked ?? unit, known: listed });
}
