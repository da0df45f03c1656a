/** A phone of a persona on a test's own site. */
import { setTimeout as sleep } from "node:timers/promises";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../../testing/personas.ts";
import type { Site } from "../../../testing/site.ts";
import { addressOf, openPhone, type TestPhone } from "./open-phone.ts";

export interface SitePhone extends TestPhone {
  /** Without waiting for what others write. */
  readonly syncNow: TestPhone["sync"];
}

export function sitePhone(site: Site, who: PersonaName): SitePhone {
  const phone = openPhone(
    async (request) => {
      const { method, url, body } = addressOf(request, CAMPAIGN);
      const headers = { authorization: `Bearer ${PERSONAS[who].account}` };
      const answer = await site.app.inject({
        method,
        url,
        headers,
        ...(body === undefined ? {} : { payload: body }),
      });
      if (answer.statusCode !== 200) throw new Error(`${request.kind}: ${answer.statusCode} ${answer.body}`);
      return answer.json() as never;
    },
    () => site.parts.clock(),
  );
  const syncNow = phone.sync;
  const sync = async () => {
    await awaitHorizon(site);
    return syncNow();
  };
  return Object.assign(phone, { sync, syncNow });
}

const WITHIN_MS = 60_000;

/**
 * Waits until the feed has come to now. Tests share a server with other tests' databases, and a transaction that is open in one of them holds the
 * feed of all back.
 */
export async function awaitHorizon(site: Site): Promise<void> {
  const [mark] = await site.see<{ xid: string }>("select pg_current_xact_id()::text as xid");
  const until = Date.now() + WITHIN_MS;
  for (;;) {
    const [row] = await site.see<{ passed: boolean }>(
      "select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as passed",
      [mark?.xid],
    );
    if (row?.passed === true) return;
    if (Date.now() > until) throw new Error("a transaction holds the feed back");
    await sleep(5);
  }
}
