import pg from "pg";
import type { SessionCache } from "./open-sessions.ts";

/** How long to wait before a lost connection is tried again. */
const AGAIN_MS = 1_000;

/**
 * Listen on a connection of its own for sessions that end and rights that change in other processes (the triggers of
 * migration 0007 tell). While there is no connection notices are missed; then what is held is forgotten when it is back,
 * and meanwhile the cache's five seconds are the bound.
 *
 * `url` must lead to PostgreSQL itself: a pooler that shares connections between transactions loses LISTEN.
 * Resolves when it listens for the first time; `stop` ends it.
 */
export async function followSessionNotices(
  url: string,
  cache: SessionCache,
  report: (error: Error) => void,
): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function listen(): Promise<void> {
    let listens = false;
    const fresh = new pg.Client({
      connectionString: url,
      application_name: "session-notices",
      keepAlive: true,
    });
    client = fresh;
    fresh.on("notification", ({ channel, payload = "" }) => {
      if (channel === "session_ended") cache.forgetSession(payload);
      if (channel === "rights_changed") cache.forgetAccount(payload);
    });
    fresh.on("error", report);
    fresh.on("end", () => {
      // One that never listened is tried again by whoever tried.
      if (!listens || isStopped) return;
      again = setTimeout(retry, AGAIN_MS);
    });
    await fresh.connect();
    await fresh.query("listen session_ended");
    await fresh.query("listen rights_changed");
    listens = true;
    cache.forgetAll();
  }

  function retry(): void {
    listen().catch((error: Error) => {
      report(error);
      if (!isStopped) again = setTimeout(retry, AGAIN_MS);
    });
  }

  await listen();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(again);
      await client?.end();
    },
  };
}
