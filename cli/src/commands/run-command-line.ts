/** Runs one command line and says how it ended. Nothing here ends the process: `main.ts` does, and tests do not. */
import type { Language } from "@cunjing/contract";
import { CommanderError } from "commander";
import { buildProgram, VERSION } from "./build-program.ts";
import { CommandFailed } from "./command-failed.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { printProgramHelp } from "./print-help.ts";
import { COMMANDS } from "./specs.ts";
import { printUsageError, UsageError, UsageMessage } from "./usage-errors.ts";

/** @param argv without the program's own name: `["policy", "check", "policies"]` */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  let code: ExitCode = EXIT.ok;
  if (argv.every((word, at) => word.startsWith("--lang") || argv[at - 1] === "--lang")) {
    io.out(printProgramHelp(COMMANDS, language));
    return code;
  }
  try {
    const program = buildProgram(io, language, (done) => {
      code = done;
    });
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return reportError(error, argv, language, io);
  }
}

/** Known before the command line is parsed, so that its errors are in the reader's language too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = argv[at]?.split("=")[1] ?? argv[at + 1];
  return at >= 0 && value === "en" ? "en" : "zh";
}

async function reportError(
  error: unknown,
  argv: readonly string[],
  language: Language,
  io: Io,
): Promise<ExitCode> {
  if (error instanceof CommandFailed) {
    const { failedAsJson, printFailed } = await import("./print-failed.ts");
    if (wantsJson(argv)) io.out(failedAsJson(error));
    else io.err(printFailed(error, language, io));
    return EXIT.badInput;
  }
  if (error instanceof UsageError || error instanceof UsageMessage) {
    io.err(printUsageError(error, language, `${error.command} `));
    return EXIT.usage;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    const group = commandIn(argv).trim();
    // Commander shows its help, as an error, for `policy` without one of its commands.
    const told =
      error.code === "commander.help" ? new UsageError("commander.missingCommand", group, group) : error;
    io.err(printUsageError(told, language, commandIn(argv)));
    return EXIT.usage;
  }
  io.err(internalError(error, argv, language));
  return EXIT.internal;
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === "--format=json" || (word === "--format" && argv[at + 1] === "json"),
  );
}

/** The command that the user meant, for the advice which help to read; "" where none is recognised. */
function commandIn(argv: readonly string[]): string {
  const words = argv.filter((word) => !word.startsWith("-"));
  const two = words.slice(0, 2).join(" ");
  if (COMMANDS.some(({ name }) => name === two)) return `${two} `;
  return COMMANDS.some(({ name }) => name.split(" ")[0] === words[0]) ? `${words[0]} ` : "";
}

function internalError(error: unknown, argv: readonly string[], language: Language): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words = {
    zh: "程序故障，这不是您的数据的问题，什么也没有写下。请把以下内容（删去不宜外传的路径和名称）报给维护者：",
    en: "A fault of the program, not of your data; nothing was written. Please report what follows (without what must stay inside):",
  };
  return `${words[language]}\ncunjing ${VERSION}, Node ${process.versions.node}: cunjing ${argv.join(" ")}\n${stack}\n`;
}
