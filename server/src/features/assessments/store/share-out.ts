/** Questions shared out over several transactions: each takes the next one when it is free, so that PostgreSQL works on two at a time. */
import type { Transaction } from "../../../platform/commands/transaction.ts";
import type { Query } from "../../../platform/statements/prepare.ts";

/**
 * For reading alone, and only where every transaction sees the same: below a watermark they do, whatever their own snapshots are.
 * @param transactions at least one; what fails in one fails the question
 */
export function shareOut(transactions: readonly Transaction[]): Transaction {
  const waiting: ((tx: Transaction) => Promise<void>)[] = [];
  const free = [...transactions];
  const next = (): void => {
    while (free.length > 0 && waiting.length > 0) {
      const tx = free.shift() as Transaction;
      const work = waiting.shift() as (tx: Transaction) => Promise<void>;
      void work(tx).finally(() => {
        free.push(tx);
        next();
      });
    }
  };
  const ask = <Row>(query: Query<Row>): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      waiting.push((tx) => tx.ask(query).then(resolve, reject));
      next();
    });
  return {
    ask,
    askOne: async (query) => (await ask(query))[0],
    write: () => {
      throw new Error("what is shared out only reads");
    },
  };
}
