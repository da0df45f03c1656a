import { DATA_TABLES } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import { exampleTree, simulateCampaign } from "@cunjing/simulation";
import type { FolderWriter } from "../commands/write-folder.ts";

export const DATA_FOLDER = "数据";
export const CAMPAIGN = { first: "2019-04-09", last: "2019-07-17" } as const;

/** Simulates the hundred days on the made-up tree and writes the data folder that an office would keep: a CSV table a kind of fact. */
export async function writeData(seed: string, writer: FolderWriter): Promise<void> {
  const tables = simulateCampaign({ seed, tree: exampleTree(), campaign: CAMPAIGN });
  for (const table of DATA_TABLES) {
    const rows = tables[table.name as keyof typeof tables];
    if (rows === undefined || rows.length === 0) continue;
    await writer.file(`${DATA_FOLDER}/${table.zh}.csv`, writeTable(table, rows, { form: "csv" }));
  }
}
