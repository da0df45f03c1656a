/** `cunjing simulate`: a made-up campaign as a data folder. */
import { DATA_TABLES } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import { exampleTree, simulateCampaign } from "@cunjing/simulation";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { readDay } from "../read-day.ts";
import { withProgress } from "../show-progress.ts";
import { UsageMessage } from "../usage-errors.ts";
import { writeFolder } from "../write-folder.ts";
import { SMALL_SHAPE } from "./small-shape.ts";

export async function simulateData(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const first = readDay(input, "first", "simulate") ?? "";
  const last = readDay(input, "last", "simulate") ?? "";
  if (last < first) {
    throw new UsageMessage(
      { zh: `--last ${last} 早于 --first ${first}`, en: `--last ${last} is before --first ${first}` },
      "simulate",
    );
  }
  const out = input.option("out") ?? "";
  const tree = input.option("size") === "small" ? exampleTree(SMALL_SHAPE) : exampleTree();
  const seed = input.option("seed") ?? "";
  const words = { zh: "模拟", en: "simulating" };
  await withProgress(io, words, async (progress) => {
    const tables = simulateCampaign({ seed, tree, campaign: { first, last } });
    const known = DATA_TABLES.filter(({ name }) => name in tables);
    await writeFolder(out, async (writer) => {
      for (const [at, table] of known.entries()) {
        progress.update(at, known.length, table.name);
        const rows = tables[table.name as keyof typeof tables];
        if (rows.length > 0)
          await writer.file(
            `${table.name}.csv`,
            writeTable(table, rows, { form: "csv", language: io.language }),
          );
      }
    });
  });
  io.out(
    {
      zh: `模拟数据写在 ${out}/。接着：cunjing assess policies/xinxiang-2019/xinxiang.yaml --data ${out} --out 结果\n`,
      en: `Simulated data are in ${out}/. Next: cunjing assess policies/xinxiang-2019/xinxiang.yaml --data ${out} --out result\n`,
    }[io.language],
  );
  return EXIT.ok;
}
