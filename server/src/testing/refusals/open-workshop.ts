/** A site whose village has things of all kinds, open and sealed, and where more are made as requests ask for them. */
import pg from "pg";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../personas.ts";
import { makeSite, type Site } from "../site.ts";
import { insertion, makeRow, readTables, type Table } from "./fill-table.ts";
import { type Kind, makeThings, PLACE, SECRET, storePhotoFile, type Things } from "./things.ts";
import { OWN_ROUND } from "./who.ts";

export interface Workshop {
  readonly site: Site;
  readonly things: (who: PersonaName, kind: Kind) => Things;
  /** The covert round that seals whatever is sealed; before it nothing is. */
  readonly addSealedRound: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds it; the test file closes it in `after`. */
export async function openWorkshop(): Promise<Workshop> {
  const site = await makeSite();
  const client = new pg.Client(site.database.superuserUrl);
  await client.connect();
  const tables = await readTables(client);
  // Rows of one table without those that they hang on: only who is told of them matters here.
  await client.query("set session_replication_role = replica");
  const add = async (name: string, row: object) => {
    const { text, values } = insertion(name, makeRow(tables.get(name) as Table, row as never));
    await client.query(text, values);
  };
  await storePhotoFile(site);
  const addSealedRound = async () => {
    await add("round", {
      campaign: CAMPAIGN,
      id: OWN_ROUND,
      title: SECRET,
      kind: "covert",
      state: "approved",
      scope: "{}",
      first_day: "2019-05-10",
      last_day: "2019-05-20",
      sealed: true,
      planned_by: PERSONAS.officeDeputy.account,
    });
    await add("round_team", { campaign: CAMPAIGN, round: OWN_ROUND, team: TEAMS.covert.id });
    await add("round_unit", {
      campaign: CAMPAIGN,
      round: OWN_ROUND,
      unit: PLACE.id,
      pos: PLACE.pos,
      sealed_by: OWN_ROUND,
    });
  };
  return {
    site,
    addSealedRound,
    things: (who, kind) => makeThings(site, add, who, kind),
    async close() {
      await client.end();
      await site.close();
    },
  };
}
