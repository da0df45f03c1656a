/** `cunjing assess`: several policies over the same data, each with its own results. */
import type { Run } from "@cunjing/engine";
import type { CommandInput } from "../command-spec.ts";
import { computeRuns, readQuestion } from "../compute-runs.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { withProgress } from "../show-progress.ts";
import { refuseForeign, writeFolder } from "../write-folder.ts";
import { printResults } from "./print-results.ts";
import { printResultDocument, resultDocument } from "./result-document.ts";
import { writeResultFiles } from "./result-files.ts";

export async function assessPolicies(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const question = readQuestion(input, "assess");
  const out = input.option("out");
  if (out !== undefined) await refuseForeign(out);
  const { runs } = await computeRuns(question, io);
  const document = printResultDocument(resultDocument(runs));
  const written = out === undefined ? [] : await writeResults(runs, document, out, io);
  if (input.option("format") === "json") io.out(document);
  else
    for (const part of [
      ...runs.map((run) => printResults(run, io.language, io.paint)),
      closing(out, written, io),
    ])
      io.out(`${part}\n`);
  return EXIT.ok;
}

async function writeResults(
  runs: readonly Run[],
  document: string,
  out: string,
  io: CommandIo,
): Promise<string[]> {
  const written: string[] = [];
  const words = { zh: "写出结果", en: "writing results" };
  await withProgress(io, words, (progress) =>
    writeFolder(out, async (writer) => {
      await writer.file("results.json", document);
      for (const [at, run] of runs.entries()) {
        progress.update(at, runs.length, run.policy);
        written.push(...(await writeResultFiles(run, run.policy, writer, io.language)));
      }
    }),
  );
  return written;
}

function closing(out: string | undefined, written: readonly string[], { language }: CommandIo): string {
  if (out === undefined) {
    return {
      zh: "没有写文件；加 --out 文件夹 即写出。",
      en: "Nothing was written; add --out FOLDER to write files.",
    }[language];
  }
  const head = { zh: `写在 ${out}/：`, en: `Written to ${out}/:` }[language];
  return [head, "  results.json", ...written.map((file) => `  ${file}`)].join("\n");
}
