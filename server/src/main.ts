/**
 * The server: `node server/src/main.ts` brings up everything (docs/operations.md). This file is run once as the primary, which starts
 * it again for each process below it.
 */
import { readConfig } from "./platform/config.ts";
import { makeLog, type ProcessRole } from "./platform/log/make-log.ts";
import { endOnFault, endWithPrimary } from "./serve-process.ts";

const role = (process.env.CUNJING_ROLE ?? "primary") as ProcessRole;
const log = makeLog(role, process.env.CUNJING_LOG ?? "info");

/** Loaded by need: the primary carries no web server, the jobs no supervisor. */
const RUN: Record<ProcessRole, () => Promise<void>> = {
  primary: async () => (await import("./supervise.ts")).supervise(readConfig(), log),
  requests: async () => (await import("./serve-requests.ts")).serveRequests(readConfig(), log),
  jobs: async () => (await import("./serve-jobs.ts")).serveJobs(readConfig(), log),
};

endOnFault(log);
if (role !== "primary") endWithPrimary();
try {
  await RUN[role]();
  if (role === "primary") process.exit(0);
} catch (error) {
  log.fatal({ err: error }, "could not start");
  process.exit(1);
}
