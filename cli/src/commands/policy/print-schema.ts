/** `cunjing policy schema`: what engine/policy.schema.json is generated from. */
import { policyJsonSchema } from "@cunjing/engine";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";

export function printSchema(_: CommandInput, io: CommandIo): ExitCode {
  io.out(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  return EXIT.ok;
}
