/**
 * PostgreSQL refuses to run as root, so root hands its server to `nobody`, who must be able to reach both the programs
 * and the data.
 */
import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Binaries, installationOf, toBinaries } from "./binaries.ts";

/** Whom the server runs as: options for `spawn`; empty where that is ourselves. */
export type Person = { uid: number; gid: number } | Record<string, never>;

/** `nobody` and `nogroup` in Debian's base-passwd. */
const NOBODY = { uid: 65534, gid: 65534 };

/** Ourselves, or `nobody` where we are root. */
export function choosePerson(): Person {
  return process.getuid?.() === 0 ? NOBODY : {};
}

/**
 * Makes the server's folder, so that only we can write into it and that person can pass through to the data.
 * Throws where a folder above bars the way (a checkout below /root).
 */
export function makeFolder(folder: string, person: Person): void {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  if (!("uid" in person)) return;
  chmodSync(folder, 0o711);
  if (spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...person, cwd: "/" }).status !== 0)
    throw new Error(
      `PostgreSQL runs as the user nobody (${person.uid}), who cannot enter ${folder}: choose a folder that everybody may pass through, such as one below /var/lib`,
    );
}

/**
 * The programs, or a copy of them in the server's folder where that person may not enter the folders above them. A copy is
 * named by its version, so that an update of the package is copied anew.
 */
export function makeReachable(binaries: Binaries, folder: string, person: Person): Binaries {
  if (askVersion(binaries, person) !== undefined) return binaries;
  const version = askVersion(binaries, {});
  if (version === undefined) throw new Error(`${binaries.postgres} does not run on this machine`);
  const copy = join(folder, `program-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(installationOf(binaries), unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return toBinaries(join(copy, "bin"));
}

/** The version that the program says, such as "18.4" or "15.18"; undefined where that person cannot run it. */
export function askVersion(binaries: Binaries, person: Person): string | undefined {
  const run = spawnSync(binaries.postgres, ["--version"], { ...person, cwd: "/", encoding: "utf8" });
  return run.status === 0 ? /\d+(\.\d+)*/.exec(run.stdout)?.[0] : undefined;
}
