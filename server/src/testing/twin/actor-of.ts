import type { Actor } from "@cunjing/contract";
import { actorFrom, selectActor } from "../../platform/rights/load-actor.ts";
import { PERSONAS, type PersonaName } from "../personas.ts";
import type { Site } from "../site.ts";

/** A persona with the grants that it holds in the days of the tests. */
export async function actorOf(site: Site, who: PersonaName): Promise<Actor> {
  const { account } = PERSONAS[who];
  const connection = await site.parts.database.connect();
  try {
    const { rows } = await connection.query(selectActor({ account, day: "2019-05-16" }) as never);
    return actorFrom(account, rows as never) as Actor;
  } finally {
    connection.release();
  }
}
