/** Days that the user types: 2019-05-18, 2019.5.18, 2019年5月18日. */
import { formatDay, parseDay } from "@cunjing/engine";
import type { CommandInput } from "./command-spec.ts";
import { UsageMessage } from "./usage-errors.ts";

/** The option's day as `2019-05-18`, or undefined where it is not given. @throws {UsageMessage} for what is no day */
export function readDay(input: CommandInput, option: string, command: string): string | undefined {
  const text = input.option(option);
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  const plain = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  try {
    return formatDay(parseDay(plain));
  } catch {
    const zh = `--${option} 要写日期，例如 2019-05-18，这里是“${text}”`;
    throw new UsageMessage(
      { zh, en: `--${option} takes a day such as 2019-05-18; found “${text}”` },
      command,
    );
  }
}
