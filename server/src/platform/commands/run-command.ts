/**
 * One command, one transaction, answer after commit (docs/decisions). Begin, context, receipt and the handler's first questions share one
 * round trip; its writes, events, result and commit share the second.
 */
import { type Actor, can, failure, VERBS } from "@cunjing/contract";
import type { Parts } from "../parts.ts";
import { checkInput } from "./check-input.ts";
import { failureOf, isDatabaseError, isTransient } from "./constraint-failures.ts";
import { contextOf } from "./context.ts";
import type { CommandHandler, EventRecord } from "./handler.ts";
import { digestBody, findReceipt, insertReceipt, type Receipt, storeResult } from "./receipt.ts";
import { Refusal, refuse } from "./refusal.ts";
import { openTransaction, type Transaction } from "./transaction.ts";
import { eventStatements } from "./write-events.ts";

export interface CommandCall {
  /** Made by the client; a second sending has the same. */
  readonly id: string;
  readonly actor: Actor;
  readonly campaign: string | null;
  readonly body: unknown;
  /** When it was done, as the device says; absent: now. */
  readonly at: Date | undefined;
  readonly base: number | undefined;
  /** Of a device that pushes: what it claimed before `at` was mended, and by how many milliseconds its clock was behind. */
  readonly device?: { readonly claimedAt: Date | undefined; readonly clockOffset: number };
}

export interface CommandOutcome {
  readonly outcome: "done" | "already_done";
  readonly result: unknown;
}

/** A device's clock may be ahead by so much; what it claims beyond is refused, not mended in silence. */
const CLOCK_AHEAD_MINUTES = 5;
const TRIES = 3;

class AlreadyKnown extends Error {}

/** @throws {Refusal} where it is refused; nothing is written then */
export async function runCommand(
  parts: Parts,
  handler: CommandHandler,
  call: CommandCall,
): Promise<CommandOutcome> {
  const { spec } = handler;
  if (!can(call.actor, spec.verb, { campaign: call.campaign }))
    refuse("not_allowed", { verb: VERBS[spec.verb] });
  const body = checkInput(spec.body, call.body);
  const receipt: Receipt = {
    id: call.id,
    name: spec.name,
    account: call.actor.account,
    campaign: call.campaign,
    digest: digestBody(spec.name, call.campaign, body),
    claimedAt: (call.device === undefined ? call.at : call.device.claimedAt) ?? null,
    clockOffset: call.device?.clockOffset ?? null,
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptCommand(parts, handler, call, body, receipt);
    } catch (error) {
      if (error instanceof AlreadyKnown) return storedOutcome(parts, call, receipt);
      if (!isDatabaseError(error)) throw error;
      if (isTransient(error) && attempt < TRIES) continue;
      const known = failureOf(error, body as Readonly<Record<string, unknown>>);
      throw known === undefined ? error : new Refusal(known);
    }
  }
}

async function attemptCommand(
  parts: Parts,
  handler: CommandHandler,
  call: CommandCall,
  body: unknown,
  receipt: Receipt,
): Promise<CommandOutcome> {
  const now = parts.clock();
  const at = claimedTime(call.at, now);
  const connection = await parts.database.connect();
  let broken: Error | undefined;
  try {
    const tx = openTransaction(
      connection,
      "begin",
      contextOf(call.actor, call.campaign, "force_generic_plan"),
    );
    const isNew = tx.askOne(insertReceipt(receipt)).then((row) => {
      if (row === undefined) throw new AlreadyKnown();
    });
    isNew.catch(() => {});
    const events: EventRecord[] = [];
    try {
      const result = await handler.run({
        parts,
        tx: afterReceipt(tx, isNew),
        actor: call.actor,
        campaign: call.campaign ?? "",
        command: call.id,
        body,
        at,
        now,
        clockOffset: call.device?.clockOffset ?? 0,
        base: call.base,
        record: (event) => void events.push(event),
      });
      await isNew;
      const frame = { at, campaign: call.campaign, account: call.actor.account, command: call.id };
      for (const statement of eventStatements(frame, events)) tx.write(statement);
      tx.write(storeResult({ id: call.id, result: JSON.stringify(result ?? null) }));
      await tx.commit();
      return { outcome: "done", result };
    } catch (error) {
      await tx.rollback();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof AlreadyKnown || isDatabaseError(error)))
      broken = error as Error;
    throw error;
  } finally {
    connection.release(broken);
  }
}

/** The handler's transaction: an id that is known already ends it at its first answer, before it can act on what it read. */
function afterReceipt(tx: Transaction, isNew: Promise<void>): Transaction {
  const ask: Transaction["ask"] = async (query) => {
    const rows = tx.ask(query);
    rows.catch(() => {});
    await isNew;
    return rows;
  };
  return { ask, askOne: async (query) => (await ask(query))[0], write: tx.write };
}

async function storedOutcome(parts: Parts, call: CommandCall, receipt: Receipt): Promise<CommandOutcome> {
  const connection = await parts.database.connect();
  try {
    const tx = openTransaction(connection, "begin read only", contextOf(call.actor, call.campaign));
    const stored = await tx.askOne(findReceipt({ id: receipt.id }));
    await tx.commit();
    if (stored === undefined || !receipt.digest.equals(stored.body_digest)) refuse("command_id_taken", {});
    return { outcome: "already_done", result: stored.result };
  } finally {
    connection.release();
  }
}

function claimedTime(at: Date | undefined, now: Date): Date {
  if (at === undefined) return now;
  if (at.getTime() <= now.getTime()) return at;
  if (at.getTime() > now.getTime() + CLOCK_AHEAD_MINUTES * 60_000) {
    throw new Refusal(failure("clock_ahead", { found: at.toISOString(), minutes: CLOCK_AHEAD_MINUTES }));
  }
  return now;
}
