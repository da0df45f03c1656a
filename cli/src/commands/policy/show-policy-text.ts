/** `cunjing policy show`: the policy as text that an official would recognise. */
import { printShown, showPolicy } from "@cunjing/engine";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { assignChoices, parseChoices } from "../decisions.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { readDay } from "../read-day.ts";
import { readPolicies } from "../read-policies.ts";
import { TABLE_WORDS } from "../vocabulary.ts";

export async function showPolicyText(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const choices = parseChoices(input.options("decide"), "policy show");
  const day = readDay(input, "day", "policy show");
  const read = await readPolicies(input.arguments);
  const chosen = assignChoices(choices, read.sources);
  const errors = read.faults.filter(({ level }) => level === "error");
  const failures = [...read.failures, ...chosen.failures];
  if (errors.length + failures.length > 0) throw new CommandFailed(failures, errors);
  for (const source of read.sources) {
    const own = chosen.of.get(source.id) ?? {};
    const shown = showPolicy(source, {
      ...(day === undefined ? {} : { day }),
      choices: own,
      vocabulary: TABLE_WORDS,
    });
    if ("faults" in shown) throw new CommandFailed([], shown.faults);
    io.out(
      input.option("format") === "json"
        ? `${JSON.stringify({ format: 1, ...shown }, null, 2)}\n`
        : printShown(shown),
    );
  }
  return EXIT.ok;
}
