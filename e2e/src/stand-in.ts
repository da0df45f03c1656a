/** The demonstration shows one team's head; for problems of another team's area that head is given its role as well, as an office does in a leave. */
import { randomUUID } from "node:crypto";
import type { Actor } from "./act-at.ts";
import type { Desk } from "./open-desk.ts";

interface ListedAccount {
  readonly account: string;
  readonly name: string;
}

/** @param unit a county, district or zone, whose own team the shown head now belongs to as well */
export async function standInFor({ ask, accountOf }: Desk, actor: Actor, unit: string): Promise<void> {
  const { teams } = (await actor.read("campaign_office", "/teams?limit=200")) as {
    teams: { team: string; kind: string; units: { unit: string }[] }[];
  };
  const team = teams.find(({ kind, units }) => kind === "area" && units.some((one) => one.unit === unit));
  if (team === undefined) throw new Error(`no team has ${unit} in its area`);
  const { name } = accountOf("team_member");
  const { accounts } = (await ask("security_admin", "GET", `/api/accounts?search=${name}`)) as {
    accounts: ListedAccount[];
  };
  const account = accounts.find((one) => one.name === name)?.account;
  await ask("security_admin", "POST", "/api/commands/grant-role", {
    id: randomUUID(),
    body: {
      grant: randomUUID(),
      account,
      role: "team_member",
      campaign: actor.campaign,
      reach: "team",
      team: team.team,
      first_day: "2019-05-09",
    },
  });
}
