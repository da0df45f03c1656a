/** A command as data: its words, its arguments, and the module that runs it, loaded only when it is run. */
import type { Phrase } from "@cunjing/contract";
import type { ExitCode } from "./exit-codes.ts";
import type { CommandIo } from "./io.ts";

export interface ArgumentSpec {
  /** As commander writes them: `<policy>`, `<policies...>`, `[folders...]`. */
  readonly name: string;
  readonly text: Phrase;
}

export interface OptionSpec {
  /** `--data <folder>`, `--period <periods...>` */
  readonly flags: string;
  readonly text: Phrase;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly default?: string;
}

export interface ExampleSpec {
  readonly command: string;
  readonly text: Phrase;
}

/** What the user typed. Names of options are their long flags without dashes: `data`. */
export interface CommandInput {
  readonly arguments: readonly string[];
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  flag(name: string): boolean;
}

export type RunCommand = (input: CommandInput, io: CommandIo) => Promise<ExitCode> | ExitCode;

export interface CommandSpec {
  /** `assess`, or `policy check` for a command below another. */
  readonly name: string;
  readonly summary: Phrase;
  /** What it does, refuses and leaves behind, in a few lines. */
  readonly about?: Phrase;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  readonly examples: readonly ExampleSpec[];
  readonly load: () => Promise<RunCommand>;
}
