import { recordVisit as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { InputRefusal } from "../../platform/commands/check-input.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findUnit, reached } from "./find-unit.ts";
import { ownOffices } from "./own-offices.ts";

const selectHeldOn = prepare<
  {
    campaign: string;
    unit: string;
    holder: string;
    kind: string;
    offices: readonly string[];
    day: string;
  },
  { is_held: boolean }
>(
  (a) => sql`select bool_or(valid @> ${a.day}::date) as is_held from responsibility
    where campaign = ${a.campaign}::uuid and unit = ${a.unit}::text and holder = ${a.holder}::text and kind = ${a.kind}::text
      and office = any(${a.offices}::text[]) and not isempty(valid)
    having count(*) > 0`,
);

const insertVisit = prepare<
  {
    campaign: string;
    id: string;
    unit: string;
    pos: number;
    holder: string;
    kind: string;
    day: string;
    amount: string;
    work: string;
    by: string;
    at: Date;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into visit (campaign, id, unit, pos, holder, kind, day, amount, work, entered_by, entered_at)
    values (${a.campaign}::uuid, ${a.id}::uuid, ${a.unit}::text, ${a.pos}::bigint, ${a.holder}::text, ${a.kind}::text, ${a.day}::date,
      ${a.amount}::numeric, ${a.work}::text, ${a.by}::uuid, ${a.at}::timestamptz)`,
);

/** A visit of somebody whose own office this is, to a unit held on that day. */
export const recordVisit = handleCommand(spec, async ({ tx, actor, campaign, body, at, now, record }) => {
  const { visit, unit, holder, kind, amount, work, day = siteDay(at) } = body;
  if (day > siteDay(now))
    throw new InputRefusal([{ at: "day", found: day, expected: "不晚于今天：走访之后再登记" }]);
  const offices = ownOffices(actor, "duty.record", campaign);
  const [place, held] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    tx.askOne(selectHeldOn({ campaign, unit, holder, kind, offices, day })),
  ]);
  const { pos, name } = reached(place, actor, "duty.record", campaign);
  if (held === undefined) return refuse("not_found", {});
  if (!held.is_held) return refuse("visit_not_held", { holder, unit: name, kind, day });
  tx.write(
    insertVisit({ campaign, id: visit, unit, pos, holder, kind, day, amount, work, by: actor.account, at }),
  );
  record({
    kind: "duty.visit-recorded",
    noun: "duty",
    subject: visit,
    unit,
    pos,
    change: { holder, kind, day, amount },
  });
  return { visit, revision: 1 };
});
