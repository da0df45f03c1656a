import { type AnswerOf, readRecheck as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { namesAbove } from "../units/names-above.ts";

type Answer = AnswerOf<typeof spec>;
type Line = Answer["lines"][number];
type Head = Omit<Answer, "drawn" | "holds" | "rebound" | "open" | "lines" | "today">;
interface Args {
  readonly campaign: string;
  readonly draw: string;
}

const selectHead = prepare<Args, Head>(
  (a) => sql`select d.id as draw, d.title, d.seed, d.seed_source, d.frame_size, d.frame_digest from draw d
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.draw}::uuid and d.draws = 'facts'`,
);

const selectLines = prepare<Args, Line>(
  (a) => sql`select (one->>'place')::integer as place, p.id as problem, p.unit, u.name as unit_name,
      ${namesAbove(sql`p.campaign`)} as above, p.serial, p.description, p.closed_on,
      k.due_on, k.result, k.note, k.done_on, k.rebound
    from draw d cross join jsonb_array_elements(d.drawn) one
    join problem_recheck k on k.campaign = d.campaign and k.draw = d.id::text and k.problem = (one->>'unit')::uuid
    join problem p on p.campaign = k.campaign and p.id = k.problem join unit u on u.id = p.unit
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.draw}::uuid and k.campaign = ${a.campaign}::uuid
      and p.campaign = ${a.campaign}::uuid and k.kind = 'draw'
    order by place`,
);

/** What was drawn, as far as it lies in the reader's units, with what was seen. */
export const readRecheck = handleRead(spec, async ({ tx, campaign, query, now }) => {
  const asked = { campaign, draw: query.draw };
  const [head, lines] = await Promise.all([tx.askOne(selectHead(asked)), tx.ask(selectLines(asked))]);
  if (head === undefined) return refuse("not_found", {});
  const count = (result: Line["result"]) => lines.filter((line) => line.result === result).length;
  return {
    ...head,
    drawn: lines.length,
    holds: count("holds"),
    rebound: count("rebound"),
    open: count(null),
    today: siteDay(now),
    lines,
  };
});
