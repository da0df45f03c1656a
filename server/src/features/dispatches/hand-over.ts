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

/** The unit that is named, and whether it is above all the problems. */
const findNamed = prepare<{ campaign: string; problems: readonly string[]; receiver: string }, Receiver>(
  (a) => sql`with span as (
      select min(pos) as low, max(pos) as high from problem where campaign = ${a.campaign} and id = any (${a.problems}::uuid[])
    )
    select u.id, u.pos, u.name, u.pos <= low and high <= u.pos_end as fits from span, unit u where u.id = ${a.receiver}`,
);

/** The lowest unit that is above all the problems, or is their own: upwards from the first of them. */
const findLowest = prepare<{ campaign: string; problems: readonly string[] }, Receiver>(
  (a) => sql`with recursive span as (
      select min(pos) as low, max(pos) as high from problem where campaign = ${a.campaign} and id = any (${a.problems}::uuid[])
    ), upward as (
      select u.id, u.pos, u.pos_end, u.name, u.parent from unit u where u.pos = (select low from span)
      union all
      select u.id, u.pos, u.pos_end, u.name, u.parent from upward join unit u on u.id = upward.parent
      where upward.pos_end < (select high from span)
    )
    select id, pos, name, true as fits from upward where pos_end >= (select high from span)`,
);

const insertDispatch = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into dispatch (campaign, id, channel, receiver, pos, issuer_team, issuer_post, issued_by, issued_at, issued_on,
      inspection, slip, due_at, due_on, demand, contact, refused_note)
    values (${a.campaign}, ${a.id}, ${a.channel}, ${a.receiver}, ${a.pos}, ${a.team}, ${a.post}, ${a.account}, ${a.at}, ${a.day},
      ${a.inspection}, ${a.slip}, ${a.due_at}, ${a.due_on}, ${a.demand}, ${a.contact}, ${a.refused_note})`,
);

/** Each of its problems, at that problem's own place. */
const insertProblems = prepare<{ campaign: string; dispatch: string; problems: readonly string[] }, unknown>(
  (a) => sql`insert into dispatch_problem (campaign, dispatch, problem, unit, pos, sealed_by)
    select campaign, ${a.dispatch}, id, unit, pos, sealed_by from problem
    where campaign = ${a.campaign} and id = any (${a.problems}::uuid[])`,
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
    tx.askOne(
      body.receiver === undefined
        ? findLowest({ campaign, problems })
        : findNamed({ campaign, problems, receiver: body.receiver }),
    ),
    moveProblems(
      context,
      "problem.dispatch",
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
  tx.write(insertProblems({ campaign, dispatch: body.dispatch, problems }));
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
  };
}

function wishOf(kind: "dispatch" | "warn", base: number | undefined, { channel, due }: Body): Wish {
  const said = kind === "dispatch" ? { channel, due } : { due };
  return { kind, base, ...said } as unknown as Wish;
}
