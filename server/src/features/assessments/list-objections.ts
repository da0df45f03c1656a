import { can, decideObjection, listObjections as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { type ObjectionRow, selectObjections, toObjectionLine } from "./objection-line.ts";

const ORDER = "objections";

/** The undecided ones first, each part in the order of their arrival. */
export const listObjections = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { assessment } = query;
  const after = readKeys(ORDER, query.cursor, ["whole", "instant", "uuid"]);
  await assessmentOf(tx, campaign, assessment);
  const decided = sql`(o.state <> 'open')::integer`;
  const later =
    after === undefined
      ? sql`true`
      : sql`(${decided}, o.raised_at, o.id) > (${after[0]}::integer, ${after[1]}::timestamptz, ${after[2]}::uuid)`;
  const rows = await tx.ask(
    compose(
      selectObjections(sql`where o.campaign = ${campaign}::uuid and o.assessment = ${assessment}::uuid and ${later}
        order by ${decided}, o.raised_at, o.id limit ${query.limit + 1}::integer`),
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ state, raised_at, objection }) => [
    state === "open" ? 0 : 1,
    raised_at.toISOString(),
    objection,
  ]);
  const mayDecide = ({ pos }: ObjectionRow) => can(actor, decideObjection.verb, { campaign, pos });
  return { objections: page.map((row) => ({ ...toObjectionLine(row), own: mayDecide(row) })), next };
});
