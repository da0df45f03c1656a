import { endRelations as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { lockTree } from "./store/lock-tree.ts";

const endThem = prepare<
  { hierarchy: string; parent: string; children: readonly string[]; last: string },
  { child: string }
>(
  (a) => sql`update unit_relation set valid = daterange(lower(valid), ${a.last}::date + 1)
    where hierarchy = ${a.hierarchy} and parent = ${a.parent} and child = any (${a.children}::text[])
      and valid @> ${a.last}::date
    returning child`,
);

/** Ends relations after a last day on which they held. */
export const endRelations = handleCommand(spec, async ({ tx, body, record }) => {
  const { hierarchy, parent, children, last_day: last, basis } = body;
  tx.write(lockTree({}));
  const ended = await tx.ask(endThem({ hierarchy, parent, children, last }));
  const missing = children.find((child) => !ended.some((row) => row.child === child));
  if (missing !== undefined) refuse("unit_unrelated", { child: missing, parent, day: last });
  for (const { child } of ended)
    record({
      kind: "unit.relation-ended",
      noun: "unit",
      subject: child,
      unit: child,
      change: { hierarchy, parent, last, basis },
    });
  return { ended: ended.length };
});
