/** A wrong command line, in words that say what would be right. */
import type { Language, Phrase } from "@cunjing/contract";
import type { CommanderError } from "commander";

/** Wrong usage that commander does not see itself. */
export class UsageError extends Error {
  readonly code: string;
  readonly what: string;
  /** The command whose help is recommended. */
  readonly command: string;
  constructor(code: string, what: string, command: string) {
    super(`${code}: ${what}`);
    this.code = code;
    this.what = what;
    this.command = command;
  }
}

/** Wrong usage in a message of its own, e.g. a `--decide` that is not `name=variant`. */
export class UsageMessage extends Error {
  readonly words: Phrase;
  readonly command: string;
  constructor(words: Phrase, command: string) {
    super(words.en);
    this.words = words;
    this.command = command;
  }
}

const WORDS: Readonly<Record<string, (what: string) => Phrase>> = {
  "commander.unknownCommand": (what) => ({
    zh: `没有“${what}”这个命令`,
    en: `there is no command “${what}”`,
  }),
  "commander.unknownOption": (what) => ({ zh: `没有“${what}”这个选项`, en: `there is no option “${what}”` }),
  "commander.missingArgument": (what) => ({
    zh: `缺少参数 <${what}>`,
    en: `the argument <${what}> is missing`,
  }),
  "commander.missingOption": (what) => ({ zh: `缺少选项 ${what}`, en: `the option ${what} is missing` }),
  "commander.optionMissingArgument": (what) => ({
    zh: `选项“${what}”后面要写值`,
    en: `the option “${what}” needs a value`,
  }),
  "commander.missingCommand": (what) => ({
    zh: `${what} 后面要写命令`,
    en: `${what} needs a command after it`,
  }),
  "commander.excessArguments": () => ({ zh: "参数太多", en: "too many arguments" }),
};

/** What was wrong, and what to type to learn what is right. */
export function printUsageError(
  error: CommanderError | UsageError | UsageMessage,
  language: Language,
  command: string,
): string {
  const words = wordsOf(error);
  const hint = "message" in error && language === "zh" ? suggestionOf(error.message) : "";
  const help = { zh: `看用法：cunjing ${command}--help`, en: `For help: cunjing ${command}--help --lang en` };
  return `cunjing: ${words[language]}${hint}\n${help[language]}\n`;
}

function wordsOf(error: CommanderError | UsageError | UsageMessage): Phrase {
  if ("words" in error) return error.words;
  const what = "what" in error ? error.what : (/'([^']+)'/.exec(error.message)?.[1] ?? "");
  const known = WORDS[error.code]?.(what);
  if (known !== undefined) return known;
  const plain = error.message.replace(/^error: /, "");
  const choices = /option '([^']+)' argument '([^']*)' is invalid. Allowed choices are (.+)\./.exec(plain);
  if (choices === null) return { zh: plain, en: plain };
  return {
    zh: `选项“${choices[1]}”的值“${choices[2]}”不对，应是 ${choices[3]?.replaceAll(", ", "、")} 之一`,
    en: plain,
  };
}

function suggestionOf(message: string): string {
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return suggestion === undefined ? "" : `，是不是 ${suggestion}？`;
}
