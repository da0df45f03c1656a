/** Writes one file as a whole or not at all. */
import { renameSync } from "node:fs";
import { mkdir, rm, writeFile as writeBytes } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { failure } from "@cunjing/contract";
import { CommandFailed } from "./command-failed.ts";
import { reason } from "./find-policy-files.ts";
import { markUnfinished } from "./unfinished.ts";

/** @throws {CommandFailed} where it cannot be written */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(path);
  const temporary = `${target}.partial-${process.pid}`;
  const finished = markUnfinished(temporary);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeBytes(temporary, content);
    renameSync(temporary, target);
  } catch (error) {
    throw new CommandFailed([failure("path_unwritable", { path, found: reason(error) })]);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
    finished();
  }
}
