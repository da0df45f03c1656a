/** `node server/src/demo/main.ts`: loads the demonstration into the configured database and ends. The server runs it before it serves. */
import { join } from "node:path";
import { readConfig } from "../platform/config.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { makeLog } from "../platform/log/make-log.ts";
import { loadDemonstration } from "./load-demonstration.ts";

const log = makeLog("primary", process.env.CUNJING_LOG ?? "info");
const config = readConfig();
// Ends through process.exit, which takes a PostgreSQL of our own with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
const database = await openDatabase(join(config.folder, "database"), (message) => log.warn(message));
try {
  await loadDemonstration({ config, urls: database.urls, log });
} finally {
  await database.close();
}
