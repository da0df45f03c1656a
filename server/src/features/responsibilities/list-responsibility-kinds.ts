import { reach, listResponsibilityKinds as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { kindsOn } from "./kinds-on.ts";

/** The policy's kinds in its order, then the common ones; each with how many hold it of the reader's units. */
export const listResponsibilityKinds = handleRead(
  spec,
  async ({ parts, tx, actor, campaign, query, now }) => {
    const today = siteDay(now);
    const { day = today } = query;
    const ranges = reach(actor, "responsibility.read", campaign);
    const [kinds, counts] = await Promise.all([
      kindsOn(parts, tx, campaign, day, today),
      tx.ask(
        compose<{
          kind: string;
          held: number;
        }>(sql<never>`select r.kind, count(*)::integer as held from responsibility r
          where r.campaign = ${campaign}::uuid and ${withinRanges("r.pos", ranges)} and r.valid @> ${day}::date group by r.kind`),
      ),
    ]);
    const held = new Map(counts.map((one) => [one.kind, one.held]));
    return {
      day,
      kinds: [...kinds.values()].map(({ id, label, holders, of, everyone, one_holder, clause }) => ({
        kind: id,
        label,
        holders,
        of: [...of],
        everyone,
        one_holder,
        clause: [...clause],
        held: held.get(id) ?? 0,
      })),
    };
  },
);
