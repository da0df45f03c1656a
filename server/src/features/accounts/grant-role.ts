import {
  type BodyOf,
  checkGrant,
  REACHES,
  ROLE_REACHES,
  type Role,
  grantRole as spec,
  type WantedGrant,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { lockAccount, selectGrants } from "./account-statements.ts";

interface Place {
  readonly has_campaign: boolean;
  readonly has_unit: boolean;
  readonly is_within: boolean;
  readonly team_kind: string | null;
  readonly has_pool: boolean;
}

const findPlace = prepare<
  { campaign: string | null; unit: string | null; team: string | null; pool: string | null },
  Place
>(
  (a) =>
    sql`select * from grant_place(${a.campaign}::uuid, ${a.unit}::text, ${a.team}::uuid, ${a.pool}::text)`,
);

const insertGrant = prepare<WantedGrant & { grant: string; account: string; by: string }, unknown>(
  (
    a,
  ) => sql`insert into role_grant (id, account, role, campaign, unit, reach, pool, team, first_day, last_day, granted_by)
    values (${a.grant}::uuid, ${a.account}::uuid, ${a.role}::text, ${a.campaign}::uuid, ${a.unit}::text, ${a.reach}::text, ${a.pool}::text,
      ${a.team}::uuid, ${a.first_day}::date, ${a.last_day}::date, ${a.by}::uuid)`,
);

/** Grants a role: one grant of an account at a time, decided by contract/src/rights/check-grant.ts. */
export const grantRole = handleCommand(spec, async ({ tx, actor, body, record }) => {
  const { grant, account } = body;
  if (account.toLowerCase() === actor.account) return refuse("account_own", {});
  const wanted = wantedOf(body);
  const { campaign, unit, team, pool } = wanted;
  const [row, held, place] = await Promise.all([
    tx.askOne(lockAccount({ account })),
    tx.ask(selectGrants({ account })),
    tx.askOne(findPlace({ campaign, unit, team, pool })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  if (row.disabled) return refuse("account_closed", {});
  const open = held.filter(({ revoked_at }) => revoked_at === null);
  const against = checkGrant(wanted, open);
  if (against !== undefined) throw new Refusal(against);
  if (place === undefined || !isThere(wanted, place)) return refuse("not_found", {});
  if (!isTeamOf(wanted.role, place.team_kind))
    return refuse("grant_reach_wrong", {
      role: wanted.role,
      expected: {
        zh: `${REACHES.team.zh}，且暗访组的只能是暗访组`,
        en: "a covert team for covert members, else another",
      },
    });
  tx.write(insertGrant({ ...wanted, grant, account, by: actor.account }));
  record({ kind: "account.granted", noun: "account", subject: account, change: { grant, ...wanted } });
  return { grant, account };
});

function wantedOf({
  role,
  campaign,
  reach,
  unit,
  pool,
  team,
  first_day,
  last_day,
}: BodyOf<typeof spec>): WantedGrant {
  return {
    role,
    campaign: campaign ?? null,
    reach: reach ?? ROLE_REACHES[role][0],
    unit: unit ?? null,
    pool: pool ?? null,
    team: team ?? null,
    first_day,
    last_day: last_day ?? null,
  };
}

/** What is named exists, and the unit lies within the campaign. */
function isThere({ campaign, unit, team, pool }: WantedGrant, place: Place): boolean {
  if (campaign !== null && !place.has_campaign) return false;
  if (unit !== null && !(place.has_unit && place.is_within)) return false;
  if (team !== null && place.team_kind === null) return false;
  return pool === null || place.has_pool;
}

/** A covert team's members see its sealed rounds through their role: it goes with no other team, and the team with no other role. */
const isTeamOf = (role: Role, kind: string | null): boolean =>
  kind === null || (kind === "covert") === (role === "covert_member");
