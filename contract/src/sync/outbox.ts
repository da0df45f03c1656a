/** The outbox of a phone: what its person did, until the server has it for good. Nothing leaves it silently. */

import type { SyncChange } from "../api/sync/pull-changes.ts";
import type { PushAnswer, PushedCommand, PushResult } from "../api/sync/push-commands.ts";
import type { SyncRows } from "../api/sync/sync-rows.ts";

export interface OutboxEntry extends PushedCommand {
  /**
   * unsent: not heard of yet. waiting: kept on the server until what it builds on is there. attention: a person has to decide: send it
   * otherwise, or give it up.
   */
  readonly state: "unsent" | "waiting" | "attention";
  /** What the server said last. */
  readonly said?: PushResult | SyncRows["held"];
}

export type Outbox = readonly OutboxEntry[];

export const addToOutbox = (outbox: Outbox, command: PushedCommand): Outbox => [
  ...outbox,
  { ...command, state: "unsent" },
];

/**
 * The first unsent ones: so many at most, and so many characters of JSON; one goes whatever its size. Those at which the server failed go last:
 * they shall not keep the others from it.
 */
export function batchOf(outbox: Outbox, most: number, mostCharacters: number): readonly PushedCommand[] {
  const unsent = outbox.filter(({ state }) => state === "unsent");
  const inTurn = [
    ...unsent.filter(({ said }) => said === undefined),
    ...unsent.filter(({ said }) => said !== undefined),
  ];
  const batch: PushedCommand[] = [];
  let characters = 0;
  for (const { state: _, said: __, ...command } of inTurn) {
    characters += JSON.stringify(command).length;
    if (batch.length > 0 && (batch.length >= most || characters > mostCharacters)) break;
    batch.push(command);
  }
  return batch;
}

/** What is done goes; what waits on the server stays to be seen; what needs its person says why. An answer heard twice changes nothing. */
export function settlePush(
  outbox: Outbox,
  { results, settled }: Pick<PushAnswer, "results" | "settled">,
): Outbox {
  const said = new Map([...results, ...settled].map((result) => [result.id, result]));
  return outbox.flatMap((entry): OutboxEntry[] => {
    const result = said.get(entry.id);
    if (result === undefined) return [entry];
    if (result.outcome === "later")
      return [result.failure === undefined ? entry : { ...entry, said: result }];
    switch (result.outcome) {
      case "done":
      case "already_done":
        return [];
      case "held":
      case "photos_awaited":
        return [{ ...entry, state: "waiting", said: result }];
      default:
        return [{ ...entry, state: "attention", said: result }];
    }
  });
}

/** What the feed says of the own commands that waited on the server. */
export function settleHeldRows(outbox: Outbox, changes: readonly SyncChange[]): Outbox {
  const rows = new Map(
    changes.flatMap((change) =>
      change.type === "held" && "row" in change ? [[change.id, change.row as SyncRows["held"]] as const] : [],
    ),
  );
  if (rows.size === 0) return outbox;
  return outbox.flatMap((entry): OutboxEntry[] => {
    const row = rows.get(entry.id);
    if (row === undefined) return [entry];
    if (row.state === "done" || row.state === "discarded") return [];
    return [{ ...entry, state: row.state === "held" ? "waiting" : "attention", said: row }];
  });
}

/** Its person gives it up. */
export const giveUp = (outbox: Outbox, id: string): Outbox => outbox.filter((entry) => entry.id !== id);
