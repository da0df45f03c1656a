/** One command of a phone, run like any other, and what its refusal means to somebody who is not at a desk. */
import { randomUUID } from "node:crypto";
import {
  type Actor,
  type Awaited,
  type Failure,
  failure,
  neededBy,
  outcomeOfFailure,
  type RecordName,
} from "@cunjing/contract";
import type { CommandHandler } from "../../platform/commands/handler.ts";
import { Refusal, type RefusedPart } from "../../platform/commands/refusal.ts";
import { runCommand } from "../../platform/commands/run-command.ts";
import { isUnavailable } from "../../platform/database/is-unavailable.ts";
import type { Parts } from "../../platform/parts.ts";
import { actAs } from "./act-as.ts";
import { readRecords, type SeenRecord } from "./read-records.ts";

export interface PhoneCall {
  readonly id: string;
  readonly name: string;
  readonly body: unknown;
  readonly base: number | undefined;
  /** As the phone said. */
  readonly claimedAt: Date | undefined;
  readonly clockOffset: number;
  /** By the server's clock. */
  readonly at: Date | undefined;
  readonly actor: Actor;
  readonly campaign: string;
}

export type Ran =
  | { readonly kind: "done" | "already_done"; readonly result: unknown }
  | { readonly kind: "waits"; readonly why: "base" | "photos"; readonly awaits: readonly Awaited[] }
  | { readonly kind: "conflict"; readonly refusal: Refusal; readonly current: readonly SeenRecord[] }
  /** `isLate`: something was not found, and a moment later all that the command names was there. */
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly isLate?: true }
  /** `refusal` where something failed that should not. */
  | { readonly kind: "later"; readonly refusal?: Refusal };

/** Never throws for what is the command's own fault, or the database's. */
export async function runPushed(
  parts: Parts,
  handlers: ReadonlyMap<string, CommandHandler>,
  call: PhoneCall,
): Promise<Ran> {
  const handler = handlers.get(call.name);
  if (handler === undefined)
    return { kind: "refused", refusal: new Refusal(failure("not_for_phones", { name: call.name })) };
  if (handler.spec.edits === true && call.base === undefined)
    return { kind: "refused", refusal: new Refusal(failure("revision_missing", {})) };
  try {
    const ran = await runOnce(parts, handler, call);
    return ran.kind === "refused" && ran.isLate === true ? await runOnce(parts, handler, call) : ran;
  } catch (error) {
    if (isUnavailable(error as Error)) return { kind: "later" };
    const trace = randomUUID();
    parts.log.error({ err: error, trace, command: call.name }, "a pushed command failed");
    return { kind: "later", refusal: new Refusal(failure("server_failed", { trace })) };
  }
}

async function runOnce(parts: Parts, handler: CommandHandler, call: PhoneCall): Promise<Ran> {
  try {
    const { outcome, result } = await runCommand(parts, handler, {
      id: call.id,
      actor: call.actor,
      campaign: call.campaign,
      body: call.body,
      at: call.at,
      base: handler.spec.edits === true ? call.base : undefined,
      device: { claimedAt: call.claimedAt, clockOffset: call.clockOffset },
    });
    return { kind: outcome, result };
  } catch (error) {
    if (error instanceof Refusal) return meaningOf(parts, call, error);
    throw error;
  }
}

/** Its own failures, or those of its parts. */
const failuresOf = ({ failure: one, parts }: Refusal): readonly RefusedPart[] =>
  parts.length > 0 ? parts : [{ of: {}, failure: one }];

async function meaningOf(parts: Parts, call: PhoneCall, refusal: Refusal): Promise<Ran> {
  const named = neededBy(call.name, call.body);
  const failures = failuresOf(refusal);
  const outcomes = failures.map(({ failure: { code } }) =>
    code === "not_found" ? "held" : outcomeOfFailure(code),
  );
  if (outcomes.includes("later")) return { kind: "later" };
  if (outcomes.includes("refused")) return { kind: "refused", refusal };
  const isLost = failures.some(({ failure: { code } }) => code === "not_found");
  const seen =
    isLost || outcomes.includes("conflict")
      ? await actAs(parts, call.actor, call.campaign, (tx) => readRecords(tx, call.campaign, named))
      : [];
  if (outcomes.includes("conflict"))
    return {
      kind: "conflict",
      refusal,
      current: seen.filter(({ noun }) => !["task", "round", "visit"].includes(noun)),
    };
  const missing = isLost ? named.filter(({ id }) => !seen.some((one) => one.id === id)) : [];
  // All that it names is here: it came a moment ago, or something else is not there, or not for this person.
  if (isLost && missing.length === 0) return { kind: "refused", refusal, isLate: true };
  const awaits = [...missing.map(nameOnly), ...failures.flatMap((one) => awaitedBy(one, named))];
  return {
    kind: "waits",
    why: outcomes.every((one) => one === "photos_awaited") ? "photos" : "base",
    awaits,
  };
}

const nameOnly = ({ noun, id }: RecordName): Awaited => ({ noun, id });

function awaitedBy({ of, failure: one }: RefusedPart, named: readonly RecordName[]): Awaited[] {
  const problems =
    of.problem === undefined
      ? named.filter(({ noun }) => noun === "problem").map(({ id }) => id)
      : [of.problem];
  const details = one.details as Failure["details"] & { base?: number; photos?: string };
  if (one.code === "problem_base_awaited")
    return problems.map((id) => ({ noun: "problem", id, revision: Number(details.base) }));
  if (one.code === "problem_photos_awaited")
    return problems.flatMap((id) =>
      String(details.photos)
        .split("、")
        .map((stage): Awaited => ({ noun: "photo", id, stage })),
    );
  return [];
}
