/** What dispatching and warning share: the document beside the problems that it hands over. */
import { type BodyOf, type dispatchProblems, type ProblemEventKind, toSiteTime } from "@cunjing/contract";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { moveProblems, type Wish } from "../problems/move-problem.ts";

type Body = Omit<BodyOf<typeof dispatchProblems>, "channel" | "slip" | "refused_note"> & {
  readonly channel?: string | undefined;
  readonly slip?: string | undefined;
  readonly refused_note?: string | undefined;
};

interface Receiver {
  readonly id: string;
  readonly pos: number;
  readonly name: string;
  readonly fits: boolean;
}

/** The unit that is named, or the lowest one that is above all the problems or is their own; and whether it is above them all. */
const findReceiver = prepare<
  { campaign: string; problems: readonly string[]; receiver: string | null },
  Receiver
>(
  (a) => sql`with span as (
      select min(pos) as low, max(pos) as high from problem where campaign = ${a.campaign} and id = any (${a.problems}::uuid[])
    )
    select u.id, u.pos, u.name, u.pos <= low and high <= u.pos_end as fits
    from span, unit u
    where case when ${a.receiver}::text is null then u.pos <= low and high <= u.pos_end else u.id = ${a.receiver}::text end
    order by u.pos desc limit 1`,
);

const countSent = prepare<
  { campaign: string; channel: string; team: string | null; account: string; day: string },
  { sent: number }
>(
  (a) => sql`select count(*)::int as sent from dispatch
    where campaign = ${a.campaign} and channel = ${a.channel}
      and case when ${a.team}::uuid is null then issued_by = ${a.account}::uuid else issuer_team = ${a.team}::uuid end
      and issued_on >= date_trunc('month', ${a.day}::date) and issued_on < date_trunc('month', ${a.day}::date) + interval '1 month'`,
);

const insertDispatch = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into dispatch (campaign, id, channel, receiver, pos, issuer_team, issuer_post, issued_by, issued_at, issued_on,
      inspection, slip, due_at, due_on, demand, contact, refused_note)
    values (${a.campaign}, ${a.id}, ${a.channel}, ${a.receiver}, ${a.pos}, ${a.team}, ${a.post}, ${a.account}, ${a.at}, ${a.day},
      ${a.inspection}, ${a.slip}, ${a.due_at}, ${a.due_on}, ${a.demand}, ${a.contact}, ${a.refused_note})`,
);

/** Moves the problems and keeps the document, in one transaction. */
export async function handOver(
  context: CommandContext<Body>,
  kind: Extract<ProblemEventKind, "dispatch" | "warn">,
) {
  const { tx, actor, campaign, body, at, record } = context;
  const problems = body.problems.map(({ problem }) => problem);
  const team = actor.grants.find((grant) => grant.campaign === campaign && grant.team !== null)?.team ?? null;
  const day = siteDay(at);
  const [receiver, moved] = await Promise.all([
    tx.askOne(findReceiver({ campaign, problems, receiver: body.receiver ?? null })),
    moveProblems(
      context,
      body.problems.map(({ problem, base }) => ({ problem, wish: wishOf(kind, base, body) })),
      body.dispatch,
    ),
  ]);
  if (receiver?.fits !== true)
    return refuse("dispatch_receiver_wrong", { receiver: receiver?.name ?? body.receiver ?? "" });
  const channel = kind === "warn" ? "warning" : (body.channel ?? "notice");
  const due =
    moved
      .map(({ due_at }) => due_at)
      .filter((one) => one !== null)
      .sort()[0] ?? null;
  tx.write(
    insertDispatch({
      campaign,
      id: body.dispatch,
      channel,
      receiver: receiver.id,
      pos: receiver.pos,
      team,
      post: actor.post,
      account: actor.account,
      at,
      day,
      inspection: body.inspection ?? null,
      slip: body.slip ?? null,
      due_at: due === null ? null : `${due}:00+08:00`,
      due_on: due?.slice(0, 10) ?? null,
      demand: body.demand ?? null,
      contact: body.contact ?? null,
      refused_note: body.refused_note ?? null,
    }),
  );
  const counted = await tx.askOne(countSent({ campaign, channel, team, account: actor.account, day }));
  record({
    kind: "dispatch.issued",
    noun: "dispatch",
    subject: body.dispatch,
    unit: receiver.id,
    pos: receiver.pos,
    change: { channel, problems, at: toSiteTime(at.getTime()), due },
  });
  return {
    dispatch: body.dispatch,
    receiver: receiver.id,
    problems: moved,
    sent_this_month: counted?.sent ?? 0,
  };
}

function wishOf(kind: "dispatch" | "warn", base: number | undefined, { channel, due }: Body): Wish {
  const said = kind === "dispatch" ? { channel, due } : { due };
  return { kind, base, ...said } as unknown as Wish;
}
