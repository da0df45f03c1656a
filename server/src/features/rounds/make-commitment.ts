import { type Actor, can, grantsFor, makeCommitment as spec } from "@cunjing/contract";
import { definePeriods, formatDay, isRefusal, type Policy } from "@cunjing/engine";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { checkUnits, findUnits } from "../../platform/rights/named-units.ts";
import { isCampaignOffice } from "../../platform/rights/own-office.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Promised {
  readonly unit: string;
  readonly by: string;
  readonly by_name: string;
}

const findPromiser = prepare<{ unit: string }, { name: string; pos: number; pos_end: number }>(
  (a) => sql`select name, pos, pos_end from unit where id = ${a.unit} and withdrawn_on is null`,
);

/** What stands: all that this one promised, and what others did of the units that are named. */
const lockPromised = prepare<
  { campaign: string; period: string; by: string; units: readonly string[] },
  Promised
>(
  (
    a,
  ) => sql`select c.unit, c.promised_by as by, u.name as by_name from commitment c join unit u on u.id = c.promised_by
    where c.campaign = ${a.campaign}::uuid and c.period = ${a.period} and c.withdrawn_at is null
      and (c.promised_by = ${a.by} or c.unit = any(${a.units}::text[])) order by c.unit for update of c`,
);

const addPromises = prepare<
  {
    campaign: string;
    period: string;
    by: string;
    at: Date;
    units: readonly string[];
    takes_over: boolean;
  },
  unknown
>(
  (a) => sql`insert into commitment (campaign, unit, pos, period, promised_by, promised_at)
    select ${a.campaign}::uuid, u.id, u.pos, ${a.period}, ${a.by}, ${a.at}::timestamptz from unit u where u.id = any(${a.units}::text[])
    on conflict (campaign, period, unit) do update
      set withdrawn_at = null, promised_by = excluded.promised_by, promised_at = excluded.promised_at
      where commitment.withdrawn_at is not null or ${a.takes_over}::boolean`,
);

const withdrawPromises = prepare<
  { campaign: string; period: string; at: Date; units: readonly string[] },
  unknown
>(
  (a) => sql`update commitment set withdrawn_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and period = ${a.period} and unit = any(${a.units}::text[])`,
);

/** Whether a promise is this actor's to take back: its own post's, or anybody's for the campaign's office. */
const isOwnPromise = (actor: Actor, campaign: string, by: string): boolean =>
  isCampaignOffice(actor, campaign) ||
  grantsFor(actor, "commitment.make", { campaign }).some(({ unit }) => unit === by);

/**
 * The units that a town promises for a period. What stands is changed by whoever promised it, or by the campaign's office. Once the period
 * has begun more may be promised, and nothing taken back.
 */
export const makeCommitment = handleCommand(
  spec,
  async ({ parts, tx, actor, campaign, body, at, now, record }) => {
    const { period, by, units } = body;
    const today = siteDay(now);
    const [promiser, found, promised, inForce] = await Promise.all([
      tx.askOne(findPromiser({ unit: by })),
      tx.ask(findUnits({ campaign, units })),
      tx.ask(lockPromised({ campaign, period, by, units })),
      parts.policies.inForce(tx, campaign, today),
    ]);
    if (promiser === undefined || !can(actor, "commitment.make", { campaign, pos: promiser.pos }))
      return refuse("not_found", {});
    const own = found.filter(({ pos }) => promiser.pos <= pos && pos <= promiser.pos_end);
    checkUnits(actor, "commitment.make", campaign, units, own);
    if (inForce === undefined) return refuse("policy_not_in_force", { day: today });
    const first = firstDay(inForce.version.policy, period);
    if (first === undefined) return refuse("period_unknown", { found: period, known: KNOWN });

    const before = new Set(promised.flatMap((one) => (one.by === by ? one.unit : [])));
    const after = new Set(units);
    const added = [...after].filter((unit) => !before.has(unit));
    const withdrawn = [...before].filter((unit) => !after.has(unit));
    const takesOver = isCampaignOffice(actor, campaign);
    const others = takesOver ? [] : promised.filter((one) => one.by !== by);
    if (others.length > 0)
      return refuse("commitment_of_another", { count: others.length, by: namesOf(others) });
    if (withdrawn.length > 0 && !isOwnPromise(actor, campaign, by))
      return refuse("commitment_of_another", { count: withdrawn.length, by: promiser.name });
    if (withdrawn.length > 0 && first <= today) return refuse("commitment_late", { period });
    tx.write(addPromises({ campaign, period, by, at, units: added, takes_over: takesOver }));
    tx.write(withdrawPromises({ campaign, period, at, units: withdrawn }));
    record({
      kind: "commitment.made",
      noun: "commitment",
      subject: `${by}/${period}`,
      unit: by,
      pos: promiser.pos,
      change: { period, added, withdrawn },
    });
    return { period, units: after.size, added: added.length, withdrawn: withdrawn.length };
  },
);

const namesOf = (promised: readonly Promised[]): string =>
  [...new Set(promised.map(({ by_name }) => by_name))].join("、");

const KNOWN = {
  zh: "办法的时段，例如 2019-05（月）、2019-05-x2（旬）",
  en: "periods of the policy, such as 2019-05",
};

/** The first day of a period that the policy knows, or undefined. */
function firstDay({ periods, campaign }: Policy, id: string): string | undefined {
  try {
    const period = definePeriods(periods, campaign ?? null).find(id)[0];
    return period === undefined ? undefined : formatDay(period.first);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
