/** The parts that the loader works with: as a process that serves, on connections that do not wait for the disk. */
import pg from "pg";
import type { Logger } from "pino";
import type { Config } from "../platform/config.ts";
import { parsers } from "../platform/database/parsers.ts";
import type { Urls } from "../platform/database/urls.ts";
import { openFileStore } from "../platform/files/open-file-store.ts";
import type { Parts } from "../platform/parts.ts";
import { openPolicyShelf } from "../platform/policies/policy-shelf.ts";
import { linkSameFiles } from "./link-store.ts";

/** Enough to keep two cores busy; more would only wait for each other. */
const CONNECTIONS = 8;

/**
 * A commit of these sessions does not wait for the disk. Nothing is promised to anybody meanwhile: nobody can sign in before the passwords
 * are written, that commit does wait, and PostgreSQL writes its log in order, so with it everything before it is safe. After a power cut in
 * between the loader runs again and goes on where its receipts end.
 */
const SETTINGS = [
  "-c synchronous_commit=off",
  // Every statement is sent thousands of times: planned once a connection, not five times and again.
  "-c plan_cache_mode=force_generic_plan",
  "-c jit=off",
  "-c timezone=UTC",
].join(" ");

export interface LoaderParts {
  readonly parts: Parts;
  /** Connections as the owner of the tables. */
  readonly owner: pg.Pool;
  readonly close: () => Promise<void>;
}

export async function openLoader(config: Config, urls: Urls, log: Logger): Promise<LoaderParts> {
  const open = (connectionString: string, max: number) => {
    const pool = new pg.Pool({
      connectionString,
      application_name: "cunjing demonstration",
      max,
      pipeline: true,
      types: parsers,
      options: SETTINGS,
    });
    // A connection that breaks while nobody uses it; what comes next is refused and ends the loading in words. At the end the pool does not
    // wait until its connections are closed, and the database of our own is stopped over them.
    pool.on("error", (error) => {
      if (!pool.ended) log.warn({ err: error }, "a connection of the loader broke");
    });
    return pool;
  };
  const database = open(urls.app, CONNECTIONS);
  const owner = open(urls.owner, 2);
  const real = () => new Date();
  const files = linkSameFiles(await openFileStore(config.files), config.files);
  return {
    parts: {
      config,
      database,
      replica: database,
      files,
      policies: openPolicyShelf(real),
      sessions: { actorOf: async () => undefined },
      log,
      clock: real,
    },
    owner,
    close: async () => {
      await Promise.all([database.end(), owner.end()]);
    },
  };
}
