import { failure } from "@cunjing/contract";
import { CommandFailed } from "./command-failed.ts";
import type { Data } from "./load-data.ts";

/** The id of a unit that the user wrote as id, name, code or path. @throws {CommandFailed} where it is none, or several */
export function findUnit(data: Data, written: string): string {
  const found = data.findUnit(written);
  if ("id" in found) return found.id;
  throw new CommandFailed([failure("unit_not_found", { found: written, expected: found.expected })]);
}
