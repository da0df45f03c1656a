/** The plain way: every hash of the campaign compared, one after the other; as a superuser, so that no policy costs anything. */
import type pg from "pg";
import { CAMPAIGN } from "./start-database.ts";

const SCAN = `select e.id from evidence e
  where e.campaign = '${CAMPAIGN}' and not e.is_flat and e.id <> $1
    and bit_count((e.likeness # (select likeness from evidence where campaign = '${CAMPAIGN}' and id = $1))::bit(64)) <= 7
  order by e.id`;

/** All photos within seven bits, and how long it took to find them, in ms. */
export async function scanAll(
  client: pg.ClientBase,
  evidence: string,
): Promise<{ ids: string[]; ms: number }> {
  const begun = performance.now();
  const { rows } = await client.query<{ id: string }>(SCAN, [evidence]);
  return { ids: rows.map(({ id }) => id), ms: performance.now() - begun };
}
