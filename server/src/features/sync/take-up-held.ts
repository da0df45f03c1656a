/** Commands that waited are done as soon as what they wait for is here: by whoever's push brought it, or by the clock. */
import { type Actor, madeBy, neededBy } from "@cunjing/contract";
import type { CommandHandler } from "../../platform/commands/handler.ts";
import { digestBody } from "../../platform/commands/receipt.ts";
import type { Parts } from "../../platform/parts.ts";
import { actorFrom, selectActor } from "../../platform/rights/load-actor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { actAs } from "./act-as.ts";
import { idsOf, type ReadyRow, selectReady, settleHeld, tryLater, waitAgain } from "./held-statements.ts";
import { type Ran, runPushed } from "./run-pushed.ts";

/** At once; what is over comes with the next push. */
const MOST = 200;
/** Seconds, doubled with each try in vain: what they wait for is here, but not for their senders. */
const BACK_OFF = 60;

export interface TakenUp {
  readonly id: string;
  readonly account: string;
  readonly ran: Ran;
}

export interface TakeUp {
  readonly parts: Parts;
  readonly handlers: ReadonlyMap<string, CommandHandler>;
  readonly campaign: string;
  /** Whose part in the campaign lets the question be asked. */
  readonly asker: Actor;
}

/** @param records what has just arrived; null: look for all that wait. @returns what was tried */
export async function takeUpHeld(
  { parts, handlers, campaign, asker }: TakeUp,
  records: readonly string[] | null,
): Promise<readonly TakenUp[]> {
  const taken: TakenUp[] = [];
  const tried = new Set<string>();
  let wanted = records;
  while (wanted === null || wanted.length > 0) {
    const ready = await actAs(parts, asker, campaign, (tx) =>
      tx.ask(selectReady({ records: wanted, most: MOST })),
    );
    const fresh = ready.filter(({ id }) => !tried.has(id));
    // One after the other, in the order in which they came: those of one problem build on each other.
    const arrived: string[] = [];
    for (const row of fresh) {
      tried.add(row.id);
      const one = await tryOne(parts, handlers, campaign, row);
      if (one === undefined) continue;
      taken.push(one);
      if (one.ran.kind === "done" || one.ran.kind === "already_done") arrived.push(...recordsOf(row));
    }
    if (fresh.length === 0 || taken.length >= MOST) break;
    wanted = arrived;
  }
  return taken;
}

export const recordsOf = ({ name, body }: Pick<ReadyRow, "name" | "body">): string[] =>
  [...madeBy(name, body), ...neededBy(name, body)].map(({ id }) => id);

async function tryOne(
  parts: Parts,
  handlers: ReadonlyMap<string, CommandHandler>,
  campaign: string,
  row: ReadyRow,
): Promise<TakenUp | undefined> {
  const actor = await loadActor(parts, row.account);
  if (actor === undefined) return undefined;
  const ran = await runPushed(parts, handlers, {
    id: row.id,
    name: row.name,
    body: row.body,
    base: row.base ?? undefined,
    claimedAt: row.claimed_at ?? undefined,
    clockOffset: row.clock_offset_ms,
    at: row.at,
    actor,
    campaign,
  });
  if (ran.kind === "later") {
    await actAs(parts, actor, campaign, async (tx) => tx.write(tryLater({ id: row.id, back_off: BACK_OFF })));
    return undefined;
  }
  await settle(parts, actor, campaign, row, ran);
  return { id: row.id, account: row.account, ran };
}

async function loadActor(parts: Parts, account: string): Promise<Actor | undefined> {
  const nobody: Actor = { account, post: "", grants: [] };
  const day = siteDay(parts.clock());
  return actorFrom(account, await actAs(parts, nobody, "", (tx) => tx.ask(selectActor({ account, day }))));
}

/** What became of it is written as its sender: nobody else may touch the row. */
async function settle(
  parts: Parts,
  actor: Actor,
  campaign: string,
  row: ReadyRow,
  ran: Exclude<Ran, { kind: "later" }>,
): Promise<void> {
  await actAs(parts, actor, campaign, async (tx) => {
    if (ran.kind === "waits") {
      const { why, awaits } = ran;
      await tx.ask(
        waitAgain({
          id: row.id,
          body_digest: digestBody(row.name, campaign, row.body),
          why,
          awaits: JSON.stringify(awaits),
          awaits_ids: idsOf(awaits),
          back_off: BACK_OFF,
          expires_at: null,
        }),
      );
      return;
    }
    tx.write(settleHeld({ ...settlementOf(ran), id: row.id, at: parts.clock() }));
  });
}

export function settlementOf(ran: Exclude<Ran, { kind: "waits" | "later" }>) {
  if (!("refusal" in ran)) return { state: "done", failure: null } as const;
  return { state: ran.kind, failure: JSON.stringify(ran.refusal.failure) } as const;
}
