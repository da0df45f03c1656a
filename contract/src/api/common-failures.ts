/** What every command and every read can be refused with, besides what its own spec names. */
import type { FailureCode } from "../failures/catalogue.ts";
import type { CommandSpec, ReadSpec } from "./specs.ts";

/** Any request of somebody who has to be signed in. */
const ALWAYS = ["not_signed_in", "not_allowed", "busy", "server_failed"] as const satisfies FailureCode[];

/** All failures that a command can be answered with, its own first, each once. */
export function failuresOfCommand({ failures, scope, edits }: CommandSpec): readonly FailureCode[] {
  return once([
    ...failures,
    "not_json",
    "body_wrong",
    "too_large",
    "command_id_taken",
    "clock_ahead",
    ...(scope === "campaign" ? (["not_found"] as const) : []),
    ...(edits === undefined ? [] : (["revision_missing", "revision_outdated"] as const)),
    ...ALWAYS,
  ]);
}

/** All failures that a read can be answered with. */
export function failuresOfRead({ failures, scope }: ReadSpec): readonly FailureCode[] {
  const campaign = scope === "campaign" ? (["not_found"] as const) : [];
  return once([...failures, "body_wrong", ...campaign, ...ALWAYS]);
}

const once = (codes: readonly FailureCode[]): readonly FailureCode[] => [...new Set(codes)];
