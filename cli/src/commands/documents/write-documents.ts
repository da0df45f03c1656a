/** `cunjing documents`: a period's results as official documents. */
import { type WrittenDocuments, writeDocuments as writeInto } from "../../documents/write-documents.ts";
import type { CommandInput } from "../command-spec.ts";
import { computeRuns, readQuestion } from "../compute-runs.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { findUnit } from "../find-unit.ts";
import type { CommandIo } from "../io.ts";
import { onlyRun } from "../only-run.ts";
import { withProgress } from "../show-progress.ts";
import { refuseForeign, writeFolder } from "../write-folder.ts";

export async function writeDocuments(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const question = readQuestion(input, "documents");
  const out = input.option("out") ?? "";
  await refuseForeign(out);
  // Notices and ledgers look back beyond the period: the run is of all of them.
  const computed = await computeRuns(question, io, { everyPeriod: true });
  const run = onlyRun(computed);
  const villages = input.options("village").map((written) => findUnit(computed.data, written));
  const period = question.periods[0] ?? "";
  const words = { zh: "制作公文", en: "making documents" };
  let written: WrittenDocuments | undefined;
  await withProgress(io, words, (progress) =>
    writeFolder(out, async ({ folder }) => {
      written = await writeInto(run, computed.data.tables, {
        period,
        out: folder,
        villages,
        onDocument: (done, all, name) => progress.update(done, all, name),
      });
    }),
  );
  if (written !== undefined) io.out(closing(out, written, io));
  return EXIT.ok;
}

function closing(
  out: string,
  { period, written, refused, open, index }: WrittenDocuments,
  { language, paint }: CommandIo,
): string {
  const kinds = Map.groupBy(written, ({ kind }) => kind);
  const counted = [...kinds].map(([kind, all]) => `  ${kind} ${all.length}`);
  const words = {
    zh: {
      head: `${period}：写出 ${written.length} 件公文`,
      refused: "按权限不写的：",
      open: "还缺东西、没有写的：",
      see: `先看 ${out}/${index}；都是草稿，签发、编号、用印在机关内办理。`,
    },
    en: {
      head: `${period}: ${written.length} documents`,
      refused: "Refused:",
      open: "Called for and not made:",
      see: `Begin with ${out}/${index}. All are drafts: signing, numbers and seals are the organ's.`,
    },
  }[language];
  const lines = [
    paint("bold", words.head),
    ...counted,
    ...(refused.length === 0
      ? []
      : [words.refused, ...refused.map((one) => `  ${one.kind}　${one.subject}：${one.why[language]}`)]),
    ...(open.length === 0 ? [] : [words.open, ...open.map((one) => `  ${one.label}：${one.why}`)]),
    words.see,
  ];
  return `${lines.join("\n")}\n`;
}
