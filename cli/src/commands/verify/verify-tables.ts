/** `cunjing verify`: recomputes tables that were made elsewhere. */
import { readFile } from "node:fs/promises";
import { failure } from "@cunjing/contract";
import { printReport } from "../../verify/print-report.ts";
import type { Direction, TieRule, VerifyOptions, VerifyReport } from "../../verify/types.ts";
import { verifyFile } from "../../verify/verify-file.ts";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { reason } from "../find-policy-files.ts";
import type { CommandIo } from "../io.ts";

const TEXTS = ["sheet", "unit", "score", "rank", "group", "grade", "bands"] as const;

export async function verifyTables(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const options = optionsOf(input);
  const reports = await Promise.all(input.arguments.map((path) => verifyOne(path, options)));
  if (input.option("format") === "json")
    io.out(`${JSON.stringify({ format: 1, files: reports }, null, 2)}\n`);
  else for (const report of reports) io.out(printReport(report, io.language, io.paint));
  const failures = reports.flatMap((report) => report.failures);
  if (failures.length > 0 && input.option("format") !== "json") throw new CommandFailed(failures);
  const wrong =
    failures.length > 0 || reports.some(({ tables }) => tables.some(({ findings }) => findings.length > 0));
  return wrong ? EXIT.badInput : EXIT.ok;
}

async function verifyOne(path: string, options: VerifyOptions): Promise<VerifyReport> {
  try {
    return verifyFile(await readFile(path), path, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return { file: path, tables: [], failures: [failure("path_unreadable", { path, found: reason(error) })] };
  }
}

function optionsOf(input: CommandInput): VerifyOptions {
  const texts = TEXTS.flatMap((name) => {
    const value = input.option(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const ties = input.option("ties") as TieRule | undefined;
  const direction = input.option("direction") as Direction | undefined;
  return {
    ...Object.fromEntries(texts),
    ...(ties === undefined ? {} : { ties }),
    ...(direction === undefined ? {} : { direction }),
  };
}
