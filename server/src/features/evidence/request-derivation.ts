import type { Transaction } from "../../platform/commands/transaction.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";

/** Asks for a photo's copies and hash, in the transaction in which its file was joined with it. */
export function requestDerivation(
  tx: Pick<Transaction, "write">,
  { campaign, evidence }: { readonly campaign: string; readonly evidence: string },
): void {
  enqueue(tx, {
    task: "derive-evidence",
    key: `derive-evidence ${campaign} ${evidence}`,
    payload: { campaign, evidence },
  });
}
