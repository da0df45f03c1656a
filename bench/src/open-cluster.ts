/** PostgreSQL of our own with the settings of real use, migrated, in a temporary folder. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Embedded, migrate, startEmbedded } from "@cunjing/server";
import pg from "pg";

export interface Cluster {
  /** For whatever else the bench keeps on disk; gone with the cluster. */
  readonly folder: string;
  readonly urls: Embedded["urls"];
  /** Connected. */
  readonly superuser: pg.Client;
  stop(): Promise<void>;
}

/** @param name of the bench, for its folder */
export async function openCluster(name: string): Promise<Cluster> {
  // Outside of the checkout, which the database's own user may be unable to enter.
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded({ folder: join(folder, "database") });
  const superuser = new pg.Client(embedded.superuserUrl);
  const { urls } = embedded;
  try {
    await migrate(urls);
    await superuser.connect();
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return {
    folder,
    urls,
    superuser,
    async stop() {
      await superuser.end();
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
