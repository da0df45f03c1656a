/** `cunjing demo`, `script/start documents`: a hundred days on made-up places, from office sheets to signed-looking papers, left in a folder. */
import { join } from "node:path";
import { type PolicySource, runPolicy } from "@cunjing/engine";
import { writeResultFiles } from "../commands/assess/result-files.ts";
import { CommandFailed } from "../commands/command-failed.ts";
import type { CommandInput } from "../commands/command-spec.ts";
import { EXIT, type ExitCode } from "../commands/exit-codes.ts";
import type { CommandIo } from "../commands/io.ts";
import { type Data, loadData } from "../commands/load-data.ts";
import { withProgress } from "../commands/show-progress.ts";
import { type FolderWriter, writeFolder } from "../commands/write-folder.ts";
import { checkOfficeSheets } from "./check-office-sheets.ts";
import { countCampaign } from "./count-campaign.ts";
import { writeDemoDocuments } from "./demo-documents.ts";
import { demoReadme } from "./demo-readme.ts";
import type { DemoReport } from "./demo-report.ts";
import { readExamplePolicy } from "./example-policy.ts";
import { printSummary } from "./print-summary.ts";
import { CAMPAIGN, DATA_FOLDER, writeData } from "./write-data.ts";

export const RESULT_FOLDER = "结果";

/**
 * Runs the demonstration: office sheets checked, a campaign simulated, written and read back as an office's data, the policy run over all
 * its periods, results and documents written. The same seed leaves the same bytes.
 */
export async function runDemo(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const out = input.option("out") ?? "out";
  const seed = input.option("seed") ?? "cunjing";
  const started = io.now();
  let report: DemoReport | undefined;
  await writeFolder(out, async (writer) => {
    report = await makeDemo(seed, writer, io);
    await writer.file("README.md", demoReadme(report));
  });
  if (report !== undefined) io.out(printSummary(report, out, (io.now() - started) / 1000, io));
  return EXIT.ok;
}

async function makeDemo(seed: string, writer: FolderWriter, io: CommandIo): Promise<DemoReport> {
  const sheets = await checkOfficeSheets(writer);
  await withProgress(io, { zh: "模拟一百天", en: "simulating" }, () => writeData(seed, writer));
  const { source, text } = await readExamplePolicy();
  await writer.file("办法.yaml", text);
  const data = await readBack(source, writer, io);
  const run = await withProgress(io, { zh: "按办法计算", en: "computing" }, (progress) =>
    runPolicy({
      source,
      units: data.units,
      facts: data.facts,
      onPeriod: (done, of, period) => progress.update(done, of, period.title),
    }),
  );
  await writeResultFiles(run, RESULT_FOLDER, writer, "zh");
  const periods = await withProgress(io, { zh: "制作公文", en: "making documents" }, (progress) =>
    writeDemoDocuments(run, data.tables, writer.folder, (done, all, title) =>
      progress.update(done, all, title),
    ),
  );
  return { seed, sheets, counts: countCampaign(run), periods, digest: run.digest };
}

/** The data folder is read and checked as any user's would be: nothing of the simulation is handed over past it. */
async function readBack(source: PolicySource, writer: FolderWriter, io: CommandIo): Promise<Data> {
  const { data, failures } = await withProgress(
    io,
    { zh: "读取和检查数据", en: "reading data" },
    (progress) =>
      loadData(join(writer.folder, DATA_FOLDER), [source], {
        today: CAMPAIGN.last,
        onFile: (done, all, file) => progress.update(done, all, file),
      }),
  );
  if (data === undefined) throw new CommandFailed(failures);
  return data;
}
