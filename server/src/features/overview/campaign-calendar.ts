/** The periods that the policy in force cuts; where it has no week, ten-day period or month of its own, the calendar's stand in. */
import { definePeriods, type Period, type PeriodSystem, parseDay } from "@cunjing/engine";
import { sql } from "kysely";
import type { ReadContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type Kind = "week" | "ten_day" | "month";
type Where = Pick<ReadContext<unknown>, "parts" | "tx" | "campaign">;

const selectDays = prepare<{ campaign: string }, { first_day: string; last_day: string }>(
  (a) => sql`select first_day, last_day from campaign where id = ${a.campaign}::uuid`,
);

interface Calendar {
  readonly system: PeriodSystem;
  /** The cadence of a kind, by its name in the policy. */
  readonly named: (kind: Kind) => string;
  readonly first_day: string;
  readonly last_day: string;
}

/** As the campaign's policy reads on the day; on its first or last day where the day is outside of the campaign. */
export async function campaignCalendar({ parts, tx, campaign }: Where, day: string): Promise<Calendar> {
  const days = await tx.askOne(selectDays({ campaign }));
  if (days === undefined) return refuse("not_found", {});
  const within = day < days.first_day ? days.first_day : day > days.last_day ? days.last_day : day;
  const held = await parts.policies.inForce(tx, campaign, within);
  const policy = held?.version.policy;
  const own = policy?.periods ?? {};
  // A policy may call something else by the name of a kind.
  const nameOf = (kind: Kind) =>
    Object.keys(own).find((name) => own[name]?.kind === kind) ?? (kind in own ? `calendar_${kind}` : kind);
  const missing = (["week", "ten_day", "month"] as const).filter((kind) => !(nameOf(kind) in own));
  const added = Object.fromEntries(
    missing.map((kind) => [nameOf(kind), { kind, within: "always" as const }]),
  );
  return { system: definePeriods({ ...own, ...added }, policy?.campaign ?? null), named: nameOf, ...days };
}

/**
 * The period of this id, as the policy that holds on its last day cuts it.
 * @throws a refusal `period_unknown`
 */
export async function periodNamed(where: Where, id: string, today: string): Promise<Period> {
  const calendar = await campaignCalendar(where, today);
  const found = calendar.system.find(id)[0];
  if (found !== undefined) return found;
  const known = periodsOf(calendar, "month", today).map((period) => period.id);
  return refuse("period_unknown", { found: id, known: known.slice(-12).join("、") || "—" });
}

/** All of a kind that have begun, in their order. */
export function periodsOf(
  { system, named, first_day, last_day }: Calendar,
  kind: Kind,
  today: string,
): readonly Period[] {
  const range = { first: parseDay(first_day), last: parseDay(today < last_day ? today : last_day) };
  return range.first > range.last ? [] : system.of(named(kind), range);
}
