import { readTaskList as spec, taskLines } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findUnit, reached } from "./find-unit.ts";
import { kindsOn, policyOn } from "./kinds-on.ts";
import { officeRank, RESPONSIBILITIES, type StoredResponsibility } from "./responsibility-row.ts";

const selectHolders = prepare<
  { campaign: string; unit: string; day: string; kinds: readonly string[] },
  StoredResponsibility
>(
  (a) => sql`${RESPONSIBILITIES}
    where r.campaign = ${a.campaign}::uuid and r.unit = ${a.unit}::text and r.valid @> ${a.day}::date order by ${officeRank(a.kinds)}, r.id`,
);

const countCommitments = prepare<{ campaign: string; unit: string }, { period: string; units: number }>(
  (a) => sql`select period, count(*)::integer as units from commitment
    where campaign = ${a.campaign}::uuid and promised_by = ${a.unit}::text and withdrawn_at is null group by period order by period`,
);

/** Who answers for whatever is asked of the unit itself: its heads, and those that carry the main responsibility. */
const ANSWERING = new Set(["main_leader", "party_secretary", "leader_in_charge", "main"]);

/** The policy's tasks that bind such a unit, each with who answers for it there; bodies' tasks name the body. */
export const readTaskList = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { unit, day = siteDay(now) } = query;
  const today = siteDay(now);
  const kinds = await kindsOn(parts, tx, campaign, day, today);
  const [place, policy, holders, commitments] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    policyOn(parts, tx, campaign, day, today),
    tx.ask(selectHolders({ campaign, unit, day, kinds: [...kinds.keys()] })),
    tx.ask(countCommitments({ campaign, unit })),
  ]);
  const { name, kind: unitKind } = reached(place, actor, "responsibility.read", campaign);
  if (policy === undefined) return refuse("policy_not_in_force", { day });
  const answering = (isAsked: (kind: string) => boolean) =>
    holders
      .filter(({ kind }) => isAsked(kind))
      .map(({ kind, post, body, telephone }) => ({
        kind_label: kinds.get(kind)?.label ?? kind,
        post,
        body,
        telephone,
      }));
  const tasks = taskLines(policy)
    .filter(({ of }) => of.length === 0 || of.includes(unitKind))
    .map(({ source, of, asks, clause, ...line }) => {
      const [block, id = ""] = source.split(".");
      const role = block === "duties" ? policy.duties?.[id]?.role : undefined;
      const isAsked = (kind: string) => (role === undefined ? ANSWERING.has(kind) : kind === role);
      return {
        ...line,
        source,
        asks: [...asks],
        clause: [...clause],
        answering: of.length === 0 ? [] : answering(isAsked),
      };
    });
  return { day, unit, unit_name: name, tasks, commitments };
});
