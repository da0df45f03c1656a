/**
 * The data of a server of our own, made on first use: UTF-8, texts ordered by code point.
 */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Access, ROLES } from "./access.ts";
import type { Binaries } from "./binaries.ts";
import { askVersion, type Person } from "./person.ts";
import { LOCALE } from "./prepare-cluster.ts";

type Place = { folder: string; binaries: Binaries; person: Person; forgetful: boolean };

/** The data folder, made now where there is none; throws where another major version of PostgreSQL made it. */
export function initialise({ folder, binaries, person, forgetful }: Place, access: Access): string {
  const data = join(folder, "data");
  if (existsSync(data)) {
    refuseOtherMajor(data, binaries, person);
    return data;
  }
  const unfinished = join(folder, "data.unfinished");
  const passwordFile = join(folder, "password");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirFor(person, unfinished);
  writeFileSync(passwordFile, access.passwords.superuser, { mode: 0o600 });
  if ("uid" in person) chownSync(passwordFile, person.uid, person.gid);
  const locale = [`--locale=${LOCALE.collation}`, `--lc-ctype=${LOCALE.characterType}`];
  const options = ["--encoding=UTF8", ...locale, "--auth=scram-sha-256", `--username=${ROLES.superuser}`];
  const safety = forgetful ? ["--no-sync"] : ["--data-checksums"];
  try {
    execFileSync(
      binaries.initdb,
      [`--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, ...options, ...safety],
      {
        ...person,
        cwd: "/",
        stdio: "pipe",
      },
    );
  } finally {
    rmSync(passwordFile);
  }
  renameSync(unfinished, data);
  return data;
}

function mkdirFor(person: Person, folder: string): void {
  mkdirSync(folder, { mode: 0o700 });
  if ("uid" in person) chownSync(folder, person.uid, person.gid);
}

/** PostgreSQL reads only data of its own major version. */
function refuseOtherMajor(data: string, binaries: Binaries, person: Person): void {
  const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  const version = askVersion(binaries, person);
  if (version?.split(".")[0] === made) return;
  throw new Error(
    `${data} was made by PostgreSQL ${made}, and the program is ${version}: move the data over before starting`,
  );
}
