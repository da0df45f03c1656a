// A program of its own: seals the trail block by block, without end. To be killed (seal-under-load.test.ts).
import { setTimeout as sleep } from "node:timers/promises";
import { sealBlock } from "../features/trail/chain/seal-block.ts";
import { connect } from "../platform/database/connect.ts";
import { transact } from "../platform/jobs/transact.ts";

const database = connect(process.argv[2] ?? "", { name: "sealer to be killed", max: 2 });
process.stdout.write("sealing\n");
// Small blocks: more of them are under way when it ends.
for (;;) {
  const sealed = await transact(database, null, (tx) => sealBlock(tx, undefined, 7));
  if (sealed === undefined) await sleep(5);
}
