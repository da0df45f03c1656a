/** How fast the queue makes photos' copies once nobody uploads any more. */
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { CAMPAIGN } from "./start-site.ts";

export interface Derivation {
  /** Photos that were without copies at the beginning. */
  readonly waiting: number;
  /** Photos that got them meanwhile. */
  readonly derived: number;
  /** As long as was asked for, or until none was left. */
  readonly seconds: number;
}

/** @throws where no photo waits: then nothing is measured */
export async function watchDerivation(superuser: pg.Client, most: number): Promise<Derivation> {
  const waitingNow = async () =>
    (
      await superuser.query<{ waiting: number }>(
        "select count(*)::int as waiting from evidence where campaign = $1 and state = 'received'",
        [CAMPAIGN],
      )
    ).rows[0]!.waiting;
  const waiting = await waitingNow();
  if (waiting === 0)
    throw new Error("no photo waits for its copies: none came, or none was joined with its evidence");
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  let left = waiting;
  while (left > 0 && elapsed() < most) {
    await sleep(250);
    left = await waitingNow();
  }
  return { waiting, derived: waiting - left, seconds: elapsed() };
}
