/** A push: every command of the batch with its own fate, and what others waited for taken up by the way. */
import {
  type Actor,
  type Awaited,
  chainCommands,
  clockOffset,
  failure,
  type Language,
  mendTime,
  nextBatch,
  type PushAnswer,
  type PushedCommand,
  type PushResult,
  pushedCommand,
} from "@cunjing/contract";
import { checkInput } from "../../platform/commands/check-input.ts";
import type { CommandHandler } from "../../platform/commands/handler.ts";
import { digestBody } from "../../platform/commands/receipt.ts";
import { Refusal } from "../../platform/commands/refusal.ts";
import type { Parts } from "../../platform/parts.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { actAs } from "./act-as.ts";
import { findHeld, HELD_DAYS, idsOf, keepHeld, settleHeld, waitAgain } from "./held-statements.ts";
import { failedResult, resultOf } from "./push-result.ts";
import { type Ran, runPushed } from "./run-pushed.ts";
import { runSideBySide } from "./run-side-by-side.ts";
import { recordsOf, settlementOf, takeUpHeld } from "./take-up-held.ts";

/** What is not begun by then is left to the next push: the phone hears of what is done before its patience is over. */
const PATIENCE_MS = 8_000;

export interface Push {
  readonly parts: Parts;
  readonly handlers: ReadonlyMap<string, CommandHandler>;
  readonly actor: Actor;
  readonly campaign: string;
  readonly language: Language;
  readonly sentAt: Date;
  readonly commands: readonly unknown[];
}

interface Waits {
  readonly index: number;
  readonly command: PushedCommand;
  readonly ran: Extract<Ran, { kind: "waits" }>;
}

export async function pushCommands(push: Push): Promise<PushAnswer> {
  const { parts, handlers, actor, campaign, language, sentAt } = push;
  const begun = performance.now();
  const receivedAt = parts.clock();
  const offset = clockOffset(sentAt, receivedAt);
  const results: (PushResult | undefined)[] = push.commands.map(() => undefined);
  const well = push.commands.flatMap((given, index) => {
    const read = readCommand(given);
    if (!(read instanceof Refusal)) return [{ ...read, index }];
    results[index] = failedResult(idOf(given), "refused", read, language);
    return [];
  });
  const waits: Waits[] = [];
  const arrived = new Set<string>();
  const done: string[] = [];
  let ran = 0;
  await runSideBySide(chainCommands(well), async ({ index, ...command }) => {
    if (performance.now() - begun > PATIENCE_MS) return;
    ran += 1;
    const claimedAt = command.at === undefined ? undefined : new Date(command.at);
    const outcome = await runPushed(parts, handlers, {
      id: command.id,
      name: command.name,
      body: command.body,
      base: command.base,
      claimedAt,
      clockOffset: offset,
      at: claimedAt && mendTime(claimedAt, offset, receivedAt),
      actor,
      campaign,
    });
    if (outcome.kind === "waits") {
      waits.push({ index, command, ran: outcome });
      return;
    }
    if (outcome.kind === "done" || outcome.kind === "already_done") {
      done.push(command.id);
      for (const id of recordsOf(command)) arrived.add(id);
    }
    results[index] = resultOf(command.id, outcome, language);
  });
  const ms = performance.now() - begun;
  await keepWaiting({ ...push, offset, receivedAt }, waits, results);
  for (const {
    ran: { awaits },
  } of waits)
    for (const { id } of awaits) arrived.add(id);
  await settleKept(push, done);
  const taken =
    arrived.size === 0 ? [] : await takeUpHeld({ parts, handlers, campaign, asker: actor }, [...arrived]);
  const own = taken.filter(({ account, ran: { kind } }) => account === actor.account && kind !== "waits");
  const settled = own.map(({ id, ran: one }) =>
    resultOf(id, one as Exclude<Ran, { kind: "waits" }>, language),
  );
  return {
    received_at: siteInstant(receivedAt),
    clock_offset_ms: offset,
    results: results.map((result, index) => result ?? { id: idOf(push.commands[index]), outcome: "later" }),
    settled,
    next_batch: nextBatch(Math.max(ran, 1), ms),
  };
}

function readCommand(given: unknown): PushedCommand | Refusal {
  try {
    const read = checkInput(pushedCommand, given);
    return { ...read, id: read.id.toLowerCase() };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** As the phone wrote it; empty where it wrote none. */
const idOf = (given: unknown): string => {
  const id = (given as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : "";
};

interface Received extends Push {
  readonly offset: number;
  readonly receivedAt: Date;
}

/** Stored before the answer: only then may the phone forget them. */
async function keepWaiting(
  push: Received,
  waits: readonly Waits[],
  results: (PushResult | undefined)[],
): Promise<void> {
  const { parts, actor, campaign, language, receivedAt } = push;
  if (waits.length === 0) return;
  const expiresAt = new Date(receivedAt.getTime() + HELD_DAYS * 86_400_000);
  await actAs(parts, actor, campaign, async (tx) => {
    const kept = await Promise.all(
      waits.map(({ command, ran }) => tx.askOne(keepHeld(rowOf(push, command, ran, expiresAt)))),
    );
    const again = waits.filter((_, at) => kept[at] === undefined);
    const waiting = await Promise.all(
      again.map(({ command, ran }) =>
        tx.askOne(waitAgain({ ...rowOf(push, command, ran, expiresAt), back_off: 0 })),
      ),
    );
    for (const { index, command, ran } of waits)
      results[index] = {
        id: command.id,
        outcome: ran.why === "photos" ? "photos_awaited" : "held",
        awaits: [...ran.awaits] as Awaited[],
        expires_at: siteInstant(expiresAt),
      };
    const refused = again.filter((_, at) => waiting[at] === undefined);
    const held = await tx.ask(findHeld({ ids: refused.map(({ command }) => command.id) }));
    for (const { index, command } of refused) {
      const digest = digestBody(command.name, campaign, command.body);
      const isDone = held.some(
        ({ id, state, body_digest }) => id === command.id && state === "done" && digest.equals(body_digest),
      );
      // Done meanwhile by another sending of it: the next one is answered so. Else the id is somebody's, or this person's for something
      // else: which of the two is not told.
      results[index] = isDone
        ? { id: command.id, outcome: "later" }
        : failedResult(command.id, "conflict", new Refusal(failure("command_id_taken", {})), language);
    }
  });
}

const rowOf = (
  { actor, campaign, offset, receivedAt }: Received,
  { id, name, body, base, at }: PushedCommand,
  { why, awaits }: Waits["ran"],
  expiresAt: Date,
) => {
  const claimedAt = at === undefined ? null : new Date(at);
  return {
    id,
    campaign,
    account: actor.account,
    name,
    body: JSON.stringify(body ?? null),
    body_digest: digestBody(name, campaign, body),
    base: base ?? null,
    claimed_at: claimedAt,
    clock_offset_ms: offset,
    at: claimedAt === null ? receivedAt : mendTime(claimedAt, offset, receivedAt),
    why,
    awaits: JSON.stringify(awaits),
    awaits_ids: idsOf(awaits),
    received_at: receivedAt,
    expires_at: expiresAt,
  };
};

/** A command that waited, and was pushed again and done: it waits no longer. */
async function settleKept({ parts, actor, campaign }: Push, done: readonly string[]): Promise<void> {
  if (done.length === 0) return;
  await actAs(parts, actor, campaign, async (tx) => {
    const held = await tx.ask(findHeld({ ids: done }));
    for (const { id, state } of held)
      if (state !== "done")
        tx.write(settleHeld({ ...settlementOf({ kind: "done", result: null }), id, at: parts.clock() }));
  });
}
