/** The commands as commander parses them. Modules of a command are loaded when it runs: `--help` loads none. */
import type { Language } from "@cunjing/contract";
import { Command, Option } from "commander";
import type { CommandInput, CommandSpec } from "./command-spec.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { CommandIo, Io } from "./io.ts";
import { printCommandHelp, printGroupHelp, printProgramHelp } from "./print-help.ts";
import { COMMANDS } from "./specs.ts";
import { UsageError } from "./usage-errors.ts";

export const VERSION = "0.1.0";

export function buildProgram(io: Io, language: Language, done: (code: ExitCode) => void): Command {
  const program = prepare(new Command("cunjing"), io);
  program.version(VERSION, "-V, --version");
  program.helpInformation = () => printProgramHelp(COMMANDS, language);
  for (const spec of COMMANDS) {
    const command = addCommand(program, spec, io, language);
    addRunning(command, spec, { ...io, language }, done);
  }
  return program;
}

function prepare(command: Command, io: Io): Command {
  return (
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: () => {} })
      .helpCommand(false)
      // Else `draw` would take the options of `draw verify` for its own.
      .enablePositionalOptions()
      .addOption(new Option("--lang <language>").choices(["zh", "en"]))
  );
}

/** `policy check` stands below `policy`, which is made where it is not there yet. */
function addCommand(program: Command, spec: CommandSpec, io: Io, language: Language): Command {
  const words = spec.name.split(" ");
  const parent =
    words.length === 1 ? program : (find(program, words[0]!) ?? addGroup(program, words[0]!, io, language));
  const command = prepare(parent.command(words.at(-1)!), io);
  command.helpInformation = () => printCommandHelp(spec, childrenOf(spec.name), language);
  return command;
}

function addGroup(program: Command, name: string, io: Io, language: Language): Command {
  const group = prepare(program.command(name), io);
  group.helpInformation = () => printGroupHelp(name, childrenOf(name), language);
  return group;
}

function find(program: Command, name: string): Command | undefined {
  return program.commands.find((command) => command.name() === name);
}

function childrenOf(name: string): CommandSpec[] {
  return COMMANDS.filter((spec) => spec.name.startsWith(`${name} `));
}

function addRunning(
  command: Command,
  spec: CommandSpec,
  io: CommandIo,
  done: (code: ExitCode) => void,
): void {
  for (const { name } of spec.arguments ?? []) command.argument(name);
  for (const { flags, choices, default: value } of spec.options ?? []) {
    const option = new Option(flags);
    if (choices !== undefined) option.choices([...choices]);
    if (value !== undefined) option.default(value);
    command.addOption(option);
  }
  command.action(async () => {
    const input = inputOf(command);
    // Not commander's own mandatory options: those would bind the commands below (`draw verify`) as well.
    for (const { flags, required } of spec.options ?? []) {
      const name = new Option(flags).name();
      if (required && input.options(name).length === 0)
        throw new UsageError("commander.missingOption", flags, spec.name);
    }
    const run = await spec.load();
    done(await run(input, io));
  });
}

function inputOf(command: Command): CommandInput {
  const typed = (name: string): unknown =>
    command.opts()[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  return {
    arguments: command.processedArgs.flat().filter((argument) => argument !== undefined) as string[],
    option: (name) => [typed(name)].flat().at(-1) as string | undefined,
    options: (name) => [typed(name) ?? []].flat() as string[],
    flag: (name) => typed(name) === true,
  };
}
