/** What other packages may use of the server: the benches start its database, apply its schema and run its commands in their own process. */
export { SERVED } from "./features/all.ts";
export { computeAssessmentJob } from "./features/assessments/compute-job.ts";
export { checkTrail, type TrailChecked } from "./features/trail/chain/check-trail.ts";
export { sealBlock } from "./features/trail/chain/seal-block.ts";
export type { CommandHandler, ReadHandler } from "./platform/commands/handler.ts";
export { runCommand } from "./platform/commands/run-command.ts";
export { runRead } from "./platform/commands/run-read.ts";
export type { Connection, Pool } from "./platform/commands/transaction.ts";
export { askAlone } from "./platform/database/batch.ts";
export { connect } from "./platform/database/connect.ts";
export { migrate } from "./platform/database/migrate.ts";
export { type Embedded, startEmbedded } from "./platform/database/start-embedded.ts";
export { transact } from "./platform/jobs/transact.ts";
export type { Parts } from "./platform/parts.ts";
export { openPolicyShelf } from "./platform/policies/policy-shelf.ts";
export { actorFrom, selectActor } from "./platform/rights/load-actor.ts";
