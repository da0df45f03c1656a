/** What stops a command because something that it read is wrong: everything that is wrong, at once. */
import type { Failure } from "@cunjing/contract";
import type { PolicyFault } from "@cunjing/engine";

export class CommandFailed extends Error {
  readonly failures: readonly Failure[];
  readonly faults: readonly PolicyFault[];
  constructor(failures: readonly Failure[], faults: readonly PolicyFault[] = []) {
    super(`${failures.length} failures, ${faults.length} faults of policies`);
    this.failures = failures;
    this.faults = faults;
  }
}
