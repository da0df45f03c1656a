import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../migrate.ts";
import { parsers } from "../parsers.ts";
import { startEmbedded } from "../start-embedded.ts";
import type { Urls } from "../urls.ts";

/** Runs the migrations on a server of its own, hands over a connection as owner, and leaves nothing behind. */
export async function withMigrated<T>(work: (owner: pg.Client, urls: Urls) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-schema-"));
  try {
    const { urls, stop } = await startEmbedded({ folder, forgetful: true });
    try {
      await migrate(urls);
      const owner = new pg.Client({ connectionString: urls.owner, types: parsers });
      await owner.connect();
      try {
        return await work(owner, urls);
      } finally {
        await owner.end();
      }
    } finally {
      await stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
