/** The head of the trail's chain, for whatever prints it: whoever holds a head can show later that what lay before it was not touched. */
import { sql } from "kysely";
import type { Transaction } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";

export interface TrailHead {
  readonly number: number;
  /** SHA-256, 64 hexadecimal digits: this is what is printed; it finds its block by itself. */
  readonly digest: string;
  readonly sealed_at: Date;
}

const selectHead = prepare<Record<never, never>, TrailHead>(
  () => sql`select number, digest, sealed_at from latest_trail_head()`,
);

/** The newest head; undefined before the first minute of an installation. For any role, and without any right. */
export const latestHead = (tx: Pick<Transaction, "askOne">): Promise<TrailHead | undefined> =>
  tx.askOne(selectHead({}));
