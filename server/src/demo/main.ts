/**
 * `node server/src/demo/main.ts`: loads the demonstration into the configured database and ends; quick where it is loaded already.
 * serve-demonstration.ts runs it before the server.
 */
import { join } from "node:path";
import { readConfig } from "../platform/config.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { makeLog } from "../platform/log/make-log.ts";
import { loadDemonstration } from "./load-demonstration.ts";

const log = makeLog("primary", process.env.CUNJING_LOG ?? "info");
const config = readConfig();
const database = await openDatabase(join(config.folder, "database"), (message) => log.warn(message));
try {
  await loadDemonstration({ config, urls: database.urls, log });
} catch (error) {
  log.fatal({ err: error }, "the demonstration could not be loaded");
  process.exitCode = 1;
} finally {
  await database.close();
}
