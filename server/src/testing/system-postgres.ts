/**
 * A PostgreSQL that somebody else built: Debian's, in a temporary folder, for the tests of "external, 15 or newer".
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSystemBinaries } from "../platform/database/embedded/binaries.ts";
import { startEmbedded } from "../platform/database/start-embedded.ts";

export type SystemPostgres = {
  /** What TEST_DATABASE_URL takes. */
  superuserUrl: string;
  stop: () => Promise<void>;
};

/** Starts the newest of Debian's packages `postgresql-NN`, forgetful, as `nobody` where we are root. */
export async function startSystemPostgres(): Promise<SystemPostgres> {
  const binaries = findSystemBinaries();
  if (binaries === undefined)
    throw new Error(
      "Debian's package postgresql is needed (script/debian-packages.txt): script/bootstrap test",
    );
  const folder = mkdtempSync(join(tmpdir(), "cunjing-system-"));
  const { superuserUrl, stop } = await startEmbedded({ folder, binaries, forgetful: true });
  return {
    superuserUrl,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
