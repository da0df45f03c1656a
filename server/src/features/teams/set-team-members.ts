import { type BodyOf, setTeamMembers as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectSharedMembers } from "./shared-members.ts";
import { touchTeam } from "./team-statements.ts";
import { teamToChange } from "./team-to-change.ts";

interface KnownMember {
  readonly id: string;
  readonly account: string | null;
  readonly placeholder: string | null;
  readonly role_name: string;
  readonly is_head: boolean;
  readonly home_unit: string | null;
  readonly headcount: number;
  readonly open: boolean;
}

/** Members of any team of the campaign with one of these ids: an id stands for one membership for ever. */
const selectKnown = prepare<{ team: string; ids: readonly string[]; first_day: string }, KnownMember>(
  (a) => sql`select id, account, placeholder, role_name, is_head, home_unit, headcount,
      team = ${a.team}::uuid and valid @> ${a.first_day}::date and upper(valid) is null as open
    from team_member where id = any(${a.ids}::uuid[])`,
);

/** Posts of accounts stand behind a function that names the post alone: an account without one is none. */
const selectMissingAccounts = prepare<{ accounts: readonly string[] }, { account: string }>(
  (a) => sql`select account::text from unnest(${a.accounts}::uuid[]) account where post_of(account) is null`,
);

const selectMissingUnits = prepare<{ units: readonly string[] }, { unit: string }>(
  (a) => sql`select given as unit from unnest(${a.units}::text[]) given
    where not exists (select from unit where unit.id = given)`,
);

const endMembers = prepare<{ team: string; keep: readonly string[]; first_day: string }, unknown>(
  (a) => sql`update team_member
    set valid = case when lower(valid) < ${a.first_day}::date then daterange(lower(valid), ${a.first_day}::date) else 'empty' end
    where team = ${a.team}::uuid and not isempty(valid) and id <> all(${a.keep}::uuid[])
      and (upper(valid) is null or upper(valid) > ${a.first_day}::date)`,
);

const addMembers = prepare<{ team: string; members: string; first_day: string }, unknown>(
  (
    a,
  ) => sql`insert into team_member (id, team, account, placeholder, role_name, is_head, home_unit, headcount, valid)
    select member, ${a.team}::uuid, account, placeholder, role_name, is_head, home_unit, headcount,
      daterange(${a.first_day}::date, null)
    from jsonb_to_recordset(${a.members}::jsonb) as given(member uuid, account uuid, placeholder text, role_name text,
      is_head boolean, home_unit text, headcount integer)`,
);

/** From a day on the team has these members; the answer flags whom the covert team shares with a team that it checks. */
export const setTeamMembers = handleCommand(spec, async (context) => {
  const { tx, campaign, body, record } = context;
  const { team, members, first_day } = body;
  const ids = members.map(({ member }) => member);
  const accounts = members.flatMap(({ account }) => account ?? []);
  const units = members.flatMap(({ home_unit }) => home_unit ?? []);
  const [row, known, missingAccounts, missingUnits] = await Promise.all([
    teamToChange(context, team),
    tx.ask(selectKnown({ team, ids, first_day })),
    tx.ask(selectMissingAccounts({ accounts })),
    tx.ask(selectMissingUnits({ units })),
  ]);
  if (missingAccounts.length > 0)
    return refuse("account_not_found", {
      accounts: missingAccounts.map(({ account }) => account).join("、"),
    });
  if (missingUnits.length > 0)
    return refuse("units_not_found", { units: missingUnits.map(({ unit }) => unit).join("、") });
  const knownById = new Map(known.map((one) => [one.id, one]));
  const added = members.filter((one) => {
    const before = knownById.get(one.member);
    if (before === undefined) return true;
    return isSame(before, one) ? false : refuse("id_taken", { id: one.member });
  });

  tx.write(endMembers({ team, keep: ids, first_day }));
  tx.write(addMembers({ team, members: JSON.stringify(added), first_day }));
  tx.write(touchTeam({ team }));
  const shared = await tx.ask(selectSharedMembers({ campaign, day: first_day, team }));
  record({
    kind: "team.members_set",
    noun: "team",
    subject: team,
    change: { first_day, members: ids, added: added.length, shared: shared.length },
  });
  return { team, revision: row.revision + 1, shared };
});

/** A membership that goes on unchanged. */
function isSame(known: KnownMember, given: BodyOf<typeof spec>["members"][number]): boolean {
  return (
    known.open &&
    known.account === (given.account ?? null) &&
    known.placeholder === (given.placeholder ?? null) &&
    known.role_name === given.role_name &&
    known.is_head === given.is_head &&
    known.home_unit === (given.home_unit ?? null) &&
    known.headcount === given.headcount
  );
}
