import assert from "node:assert/strict";
import type { PersonaName } from "../personas.ts";
import type { Site } from "../site.ts";

/** Ids of all that a persona's phone is given after this cursor (without one: everything), and where it has come to then. */
export async function pullAll(
  site: Site,
  who: PersonaName,
  cursor?: string,
): Promise<{ ids: string[]; cursor: string }> {
  const path = `/sync/pull?limit=5000${cursor === undefined ? "" : `&cursor=${cursor}`}`;
  const { status, body } = await site.read(who, path);
  assert.equal(status, 200, JSON.stringify(body));
  const ids = (body.changes as { id: string }[]).map(({ id }) => id);
  if (body.more !== true) return { ids, cursor: String(body.cursor) };
  const rest = await pullAll(site, who, String(body.cursor));
  return { ids: [...ids, ...rest.ids], cursor: rest.cursor };
}
