import type { Actor } from "@cunjing/contract";
import { askAlone } from "../../platform/database/batch.ts";
import { actorFrom, selectActor } from "../../platform/rights/load-actor.ts";
import { PERSONAS, type PersonaName } from "../personas.ts";
import type { Site } from "../site.ts";

/** A persona with the grants that it holds in the days of the tests. */
export async function actorOf(site: Site, who: PersonaName): Promise<Actor> {
  const { account } = PERSONAS[who];
  const connection = await site.parts.database.connect();
  try {
    return actorFrom(
      account,
      await askAlone(connection, selectActor({ account, day: "2019-05-16" })),
    ) as Actor;
  } finally {
    connection.release();
  }
}
