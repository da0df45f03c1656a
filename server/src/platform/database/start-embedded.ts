/**
 * PostgreSQL of our own: a server on a socket and the loopback that needs nothing installed, made on first use and kept running.
 */
import pg from "pg";
import {
  type Access,
  DATABASE,
  findFreePort,
  isPortFree,
  makeAccess,
  type Reach,
  saveAccess,
  toUrl,
  toUrls,
} from "./embedded/access.ts";
import { type Binaries, findBinaries } from "./embedded/binaries.ts";
import { endLeftOver } from "./embedded/end-left-over.ts";
import { holdFolder } from "./embedded/hold-folder.ts";
import { initialise } from "./embedded/initialise.ts";
import { choosePerson, makeFolder, makeReachable } from "./embedded/person.ts";
import { createDatabase, createRoles, hasDatabase } from "./embedded/prepare-cluster.ts";
import { FORGETFUL, LOG_BY_WEEKDAY, type Settings, toSettings } from "./embedded/settings.ts";
import { socketFolder } from "./embedded/sockets.ts";
import { type Report, supervise } from "./embedded/supervise.ts";
import type { Urls } from "./urls.ts";

export type EmbeddedOptions = {
  /** An absolute path, kept between runs; everything of the server's is in it. One machine, one supervisor. */
  folder: string;
  /** PostgreSQL settings that go before ours. */
  settings?: Settings;
  /** For tests alone: nothing waits for the disk, and a power cut loses the data. */
  forgetful?: boolean;
  /** Other programs than npm's, 15 or newer. */
  binaries?: Binaries;
  /** Told in English of each death of the server and each failed start. */
  report?: Report;
};

export type Embedded = {
  /** Owner, application and jobs; the same after every restart. */
  urls: Urls;
  /** The superuser's URL, for backups and for tests. */
  superuserUrl: string;
  /** The server's process id now; undefined while it is down. */
  readonly pid: number | undefined;
  /** Ends the server in order. */
  stop: () => Promise<void>;
};

/**
 * Starts the server of a folder, made on first use (about two seconds), with its three roles and the database `cunjing`.
 * What an earlier run left behind is ended first; a server that dies is started again. As root it runs as `nobody`.
 * Throws where the folder is in use, cannot be reached by `nobody`, or was made by another major version of PostgreSQL.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { folder, forgetful = false, report = () => {} } = options;
  const person = choosePerson();
  makeFolder(folder, person);
  const letGo = holdFolder(folder);
  try {
    const binaries = makeReachable(options.binaries ?? (await findBinaries()), folder, person);
    const access = await makeAccess(folder);
    const data = initialise({ folder, binaries, person, forgetful }, access);
    await endLeftOver(data);
    await keepPortFree(folder, access);
    const settings = {
      ...toSettings(),
      ...(forgetful ? FORGETFUL : LOG_BY_WEEKDAY),
      ...options.settings,
    };
    const sockets = socketFolder(folder);
    const reach: Reach = { ...access, sockets };
    const supervisor = await supervise(
      { folder, data, binaries, person, port: access.port, sockets, settings },
      report,
    );
    const killOnExit = () => supervisor.kill();
    process.once("exit", killOnExit);
    const stop = async (): Promise<void> => {
      process.off("exit", killOnExit);
      await supervisor.stop();
      letGo();
    };
    try {
      await prepare(reach);
    } catch (error) {
      await stop();
      throw error;
    }
    return {
      urls: toUrls(reach),
      superuserUrl: toUrl(reach, "superuser"),
      get pid() {
        return supervisor.pid();
      },
      stop,
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Another program may have taken the remembered port meanwhile: then we move, and remember the new one. */
async function keepPortFree(folder: string, access: Access): Promise<void> {
  if (await isPortFree(access.port)) return;
  access.port = await findFreePort();
  saveAccess(folder, access);
}

async function prepare(access: Reach): Promise<void> {
  const client = new pg.Client(toUrl(access, "superuser", "postgres"));
  await client.connect();
  try {
    await createRoles(client, access.passwords);
    if (!(await hasDatabase(client, DATABASE))) await createDatabase(client, DATABASE);
  } finally {
    await client.end();
  }
}
