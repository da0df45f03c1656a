import { withdrawResponsibility as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { responsibilityToChange } from "./responsibility-to-change.ts";

const withdraw = prepare<{ campaign: string; id: string }, unknown>(
  (a) =>
    sql`update responsibility set valid = 'empty' where campaign = ${a.campaign}::uuid and id = ${a.id}::uuid`,
);

/** No day has it any more; what it said stands in the event. */
export const withdrawResponsibility = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, base, record }) => {
    const { responsibility, reason } = body;
    const row = await responsibilityToChange(tx, actor, campaign, responsibility, base);
    tx.write(withdraw({ campaign, id: responsibility }));
    const { unit, pos, kind, holder, first_day, last_day } = row;
    record({
      kind: "responsibility.withdrawn",
      noun: "responsibility",
      subject: responsibility,
      unit,
      pos,
      change: { kind, holder, first_day, last_day, reason },
    });
    return { responsibility, revision: row.revision + 1 };
  },
);
