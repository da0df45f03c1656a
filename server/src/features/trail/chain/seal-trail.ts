import type { Task } from "../../../platform/jobs/task.ts";
import { sealBlock } from "./seal-block.ts";

/**
 * Every minute: what was committed is sealed, block by block, each in its own transaction: killed between two, it goes on behind the last.
 * Each head is said in the log too, which lies outside of the database that it vouches for.
 */
export const sealTrail: Task = async (_, { transact, log, signal }) => {
  while (!signal.aborted) {
    const block = await transact(null, (tx) => sealBlock(tx));
    if (block === undefined) return;
    log.info({ block: block.number, head: block.digest, events: block.events }, "the trail was sealed");
  }
};
