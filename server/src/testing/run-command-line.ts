/** The command line itself, as a process of its own: what it says of a data folder is what the server has to say. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const MAIN = join(import.meta.dirname, "../../../cli/src/main.ts");

/** @returns what it prints. @throws what it prints as errors where it ends with one */
export async function runCommandLine(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args], {
    maxBuffer: 1 << 30,
    encoding: "utf8",
  });
  return stdout;
}
