/**
 * `node server/src/demo/main.ts`: loads the demonstration into the configured database and ends; quick where it is loaded already.
 * serve-demonstration.ts runs it before the server.
 *
 * `--last 2019-05-08` loads fewer days, `--shape "county county t6/1 t5/0"`, once for each assessed unit, a smaller city (exampleTree): the
 * desks of the end-to-end tests are such.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { exampleTree } from "@cunjing/simulation";
import { readConfig } from "../platform/config.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { makeLog } from "../platform/log/make-log.ts";
import { loadDemonstration } from "./load-demonstration.ts";

const { last, shape } = parseArgs({
  options: { last: { type: "string" }, shape: { type: "string", multiple: true } },
}).values;
const extent = {
  ...(last === undefined ? {} : { last }),
  ...(shape === undefined ? {} : { tree: exampleTree(shape) }),
};

const log = makeLog("primary", process.env.CUNJING_LOG ?? "info");
const config = readConfig();
const database = await openDatabase(join(config.folder, "database"), (message) => log.warn(message));
try {
  await loadDemonstration({ config, urls: database.urls, log, extent });
} catch (error) {
  log.fatal({ err: error }, "the demonstration could not be loaded");
  process.exitCode = 1;
} finally {
  await database.close();
}
