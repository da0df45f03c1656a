import { type AnswerOf, can, readDispatch as spec } from "@cunjing/contract";
import { parseDay } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { namePlaces } from "../problems/name-places.ts";
import { labelOf, rulesNow } from "../problems/rules-now.ts";
import { askedByPolicy } from "./asked-by-policy.ts";
import { DISPATCH_COLUMNS, dispatchCounts, type StoredDispatch, toDispatchLine } from "./dispatch-page.ts";
import { type StoredStep, selectSteps, toStepLine } from "./select-steps.ts";

type Answer = AnswerOf<typeof spec>;
type Line = Answer["lines"][number];

interface Head extends StoredDispatch {
  readonly due_at: Date | null;
  readonly demand: string | null;
  readonly contact: string | null;
  readonly refused_note: string | null;
  readonly received_by: string | null;
  readonly inspection: string | null;
}

interface Args {
  readonly campaign: string;
  readonly dispatch: string;
  readonly today: string;
}

const selectHead = prepare<Args, Head>(
  (
    a,
  ) => sql`select ${DISPATCH_COLUMNS}, d.due_at, d.demand, d.contact, d.refused_note, post_of(d.received_by) as received_by, d.inspection
    from dispatch d join unit r on r.id = d.receiver
    cross join ${dispatchCounts(sql`${a.campaign}::uuid`, sql`${a.today}::date`)}
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.dispatch}::uuid`,
);

type StoredLine = Omit<Line, "handed_on_to" | "handed_on_name" | "answered"> & { readonly pos: number };

const selectLines = prepare<Args, StoredLine>(
  (
    a,
  ) => sql`select p.pos, p.id as problem, p.serial, p.unit, u.name as unit_name, p.description, p.state, p.due_on,
      b.id as below, b.name as below_name,
      case when p.state in ('dispatched', 'in_rectification') and p.due_on < ${a.today}::date then ${a.today}::date - p.due_on end
        as overdue_days
    from dispatch_problem x join problem p on p.campaign = x.campaign and p.id = x.problem join unit u on u.id = p.unit
    join dispatch d on d.campaign = x.campaign and d.id = x.dispatch
    left join unit b on b.parent = d.receiver and b.pos <= p.pos and p.pos <= b.pos_end
    where x.campaign = ${a.campaign}::uuid and x.dispatch = ${a.dispatch}::uuid and p.campaign = ${a.campaign}::uuid
    order by p.pos, p.serial, p.id`,
);

/** One document, with what is still open by when. */
export const readDispatch = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const today = siteDay(now);
  const place = { campaign, dispatch: query.dispatch, today };
  const [head, lines, steps, rules] = await Promise.all([
    tx.askOne(selectHead(place)),
    tx.ask(selectLines(place)),
    tx.ask(selectSteps({ campaign, dispatches: [query.dispatch] })),
    rulesNow(context),
  ]);
  // It is there for whoever may read problems where its receiver is, or where one of its problems is.
  const isRead = ({ pos }: { pos: number }) => can(actor, spec.verb, { campaign, pos });
  const read = lines.filter(isRead);
  if (head === undefined || (read.length === 0 && !isRead(head))) return refuse("not_found", {});
  const places = await namePlaces(tx, campaign, [head.receiver]);
  const told = read.map(({ pos: _, ...line }) => withSteps(line, steps));
  const row = toDispatchLine(
    head,
    labelOf(rules, head.channel),
    places.get(head.receiver)?.above ?? [],
    can(actor, "problem.receive", { campaign, pos: head.pos }),
  );
  return {
    ...row,
    due_at: head.due_at === null ? null : siteInstant(head.due_at),
    demand: head.demand,
    contact: head.contact,
    refused_note: head.refused_note,
    received_by: head.received_by,
    inspection: head.inspection,
    today,
    asks: askedByPolicy(rules, head.channel),
    lines: told,
    steps: steps.map(toStepLine),
    open: row.open,
    still_open: openOf(row, told, today),
  };
});

function withSteps(line: Omit<StoredLine, "pos">, steps: StoredStep[]): Line {
  const about = steps.filter(({ problems }) => problems.includes(line.problem));
  const handedOn = about.findLast(({ kind }) => kind === "hand_on");
  return {
    ...line,
    handed_on_to: handedOn?.to ?? null,
    handed_on_name: handedOn?.to_name ?? null,
    answered: about.some(({ kind }) => kind === "joint_answer"),
  };
}

/** What is left to be done with it, first by day; what has no day of its own comes first. */
function openOf(
  { state, due_on }: Pick<Answer, "state" | "due_on">,
  lines: readonly Line[],
  today: string,
): Answer["still_open"] {
  const running = lines.filter(isRunning);
  const byDay = [...Map.groupBy(running, (line) => line.due_on)].sort(([a], [b]) =>
    (a ?? "") < (b ?? "") ? -1 : 1,
  );
  const isOwed = state !== "answered" && state !== "settled" && state !== "closed";
  const owed = isOwed ? lines.filter((line) => !line.answered && line.state !== "withdrawn") : [];
  const late = (day: string | null) => (day !== null && day < today ? parseDay(today) - parseDay(day) : null);
  return [
    ...(state === "to_sign"
      ? [{ what: "sign" as const, problems: running.length, due_on: null, overdue_days: null }]
      : []),
    ...byDay.map(([day, group]) => ({
      what: "rectify" as const,
      problems: group.length,
      due_on: day,
      overdue_days: late(day),
    })),
    ...(owed.length > 0
      ? [{ what: "answer" as const, problems: owed.length, due_on, overdue_days: late(due_on) }]
      : []),
  ];
}

const isRunning = ({ state }: Line): boolean => state === "dispatched" || state === "in_rectification";
