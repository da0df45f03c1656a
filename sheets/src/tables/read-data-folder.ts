import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failure } from "@cunjing/contract";
import { isSpreadsheet } from "./assign-grids.ts";
import { type DataFile, type ReadData, type ReadOptions, readDataFiles } from "./read-data-files.ts";

/**
 * Reads and checks the spreadsheets of a folder (`readDataFiles`), in the order of their names. A folder or file that cannot
 * be opened is a failure among the others.
 */
export async function readDataFolder(folder: string, options: ReadOptions = {}): Promise<ReadData> {
  const failures: Failure[] = [];
  const files: DataFile[] = [];
  for (const name of await listFiles(folder, failures)) {
    try {
      files.push({ name, bytes: await readFile(join(folder, name)) });
    } catch (error) {
      failures.push(unreadable(name, error));
    }
  }
  return readDataFiles(files, options, failures);
}

async function listFiles(folder: string, failures: Failure[]): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(isSpreadsheet).sort();
  } catch (error) {
    failures.push(unreadable(folder, error));
    return [];
  }
}

function unreadable(file: string, error: unknown): Failure {
  const found = error instanceof Error ? error.message : String(error);
  return failure("file_unreadable", { file, found, expected: "" });
}
