import { can, readProblemStory as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { rulesNow } from "./rules-now.ts";
import { selectStory, toStoryEvent } from "./story-events.ts";
import { storyParts } from "./story-parts.ts";

const ORDER = "problem-story";
/** Events of one problem within one microsecond: no true cursor says more. */
const MOST_AT_ONE_INSTANT = 1_000;

const selectHead = prepare<
  { campaign: string; problem: string },
  { pos: number; lineage: string | null; rebound_of: string | null }
>(
  (a) =>
    sql`select pos, lineage, rebound_of from problem where campaign = ${a.campaign}::uuid and id = ${a.problem}::uuid`,
);

/** What happened to a problem; the documents and the rest of it with the first page. */
export const readProblemStory = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query } = context;
  const { problem, limit } = query;
  const [received_at, shown] = readKeys(ORDER, query.cursor, ["instant", "whole"]) ?? [null, 0];
  if (shown < 0 || shown > MOST_AT_ONE_INSTANT) return refuse("cursor_wrong", {});
  const [head, rows, rules] = await Promise.all([
    tx.askOne(selectHead({ campaign, problem })),
    tx.ask(selectStory({ campaign, problem, received_at, shown, limit: limit + 1 })),
    rulesNow(context),
  ]);
  if (head === undefined || !can(actor, spec.verb, { campaign, pos: head.pos }))
    return refuse("not_found", {});
  const { page, next } = cutPage(rows, limit, ORDER, ({ key }) => {
    const same = rows.slice(0, limit).filter((row) => row.key === key).length;
    return [key, key === received_at ? shown + same : same];
  });
  const { lineage, rebound_of } = head;
  return {
    events: page.map(toStoryEvent),
    next,
    parts:
      query.cursor === undefined
        ? await storyParts(tx, { campaign, problem, lineage, rebound_of }, rules)
        : null,
  };
});
