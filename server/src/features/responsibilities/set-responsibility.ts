import { type HeldResponsibility, settleResponsibility, setResponsibility as spec } from "@cunjing/contract";
import { formatDay, parseDay } from "@cunjing/engine";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findUnit, reached } from "./find-unit.ts";
import { requireKind } from "./kinds-on.ts";
import { lockUnit } from "./lock-unit.ts";

interface Days {
  readonly campaign: string;
  readonly unit: string;
  readonly kind: string;
  readonly first_day: string;
  readonly last_day: string | null;
}

const selectPresent = prepare<Days, HeldResponsibility>(
  (a) => sql`select id, holder, lower(valid) as first_day, upper(valid) - 1 as last_day
    from responsibility
    where campaign = ${a.campaign}::uuid and unit = ${a.unit}::text and kind = ${a.kind}::text
      and valid && daterange(${a.first_day}::date, ${a.last_day}::date, '[]')
    order by lower(valid) nulls first, id`,
);

/** Whether the account and the office's unit are there; posts stand behind a function that names the post alone. */
const findNamed = prepare<
  { account: string | null; office: string | null },
  { has_account: boolean; has_office: boolean }
>(
  (a) => sql`select ${a.account}::uuid is null or post_of(${a.account}::uuid) is not null as has_account,
    ${a.office}::text is null or exists (select from unit where id = ${a.office}::text) as has_office`,
);

const endPresent = prepare<{ campaign: string; ids: readonly string[]; before: string }, unknown>(
  (a) => sql`update responsibility set valid = daterange(lower(valid), ${a.before}::date)
    where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])`,
);

const insert = prepare<
  Days & {
    id: string;
    pos: number;
    holder: string;
    post: string | undefined;
    body: string | undefined;
    office: string | undefined;
    account: string | undefined;
    by: string;
    at: Date;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into responsibility (campaign, id, unit, pos, kind, holder, post, body, office, account, valid, set_by, set_at)
    values (${a.campaign}::uuid, ${a.id}::uuid, ${a.unit}::text, ${a.pos}::bigint, ${a.kind}::text, ${a.holder}::text, ${a.post}::text,
      ${a.body}::text, ${a.office}::text, ${a.account}::uuid, daterange(${a.first_day}::date, ${a.last_day}::date, '[]'), ${a.by}::uuid,
      ${a.at}::timestamptz)`,
);

/** Records who answers for a unit; the rules are contract/src/responsibilities/settle.ts. */
export const setResponsibility = handleCommand(
  spec,
  async ({ parts, tx, actor, campaign, body, at, now, record }) => {
    const { responsibility, unit, kind, holder, account, office, replaces, last_day = null } = body;
    const first_day = body.first_day ?? siteDay(at);
    if (last_day !== null && last_day < first_day)
      return refuse("responsibility_days_wrong", { first_day, last_day });
    const days = { campaign, unit, kind, first_day, last_day };
    tx.write(lockUnit({ campaign, unit }));
    const [place, known, present, named] = await Promise.all([
      tx.askOne(findUnit({ unit })),
      requireKind(parts, tx, campaign, { kind, day: first_day, today: siteDay(now) }),
      tx.ask(selectPresent(days)),
      tx.askOne(findNamed({ account: account ?? null, office: office ?? null })),
    ]);
    const { pos, ...on } = reached(place, actor, "responsibility.write", campaign);
    if (named?.has_account === false) return refuse("account_not_found", { accounts: account ?? "" });
    if (named?.has_office === false) return refuse("not_found", {});
    const settled = settleResponsibility({ unit: on, holder, first_day, last_day, replaces }, known, present);
    if ("against" in settled) throw new Refusal(settled.against);

    const ended = [...settled.ends];
    if (ended.length > 0) tx.write(endPresent({ campaign, ids: ended, before: first_day }));
    const { post, body: organ } = body;
    tx.write(
      insert({
        ...days,
        id: responsibility,
        pos,
        holder,
        post,
        body: organ,
        office,
        account,
        by: actor.account,
        at,
      }),
    );
    for (const id of ended) {
      const last = formatDay(parseDay(first_day) - 1);
      const change = { last_day: last, replaced_by: responsibility };
      record({ kind: "responsibility.ended", noun: "responsibility", subject: id, unit, pos, change });
    }
    record({
      kind: "responsibility.set",
      noun: "responsibility",
      subject: responsibility,
      unit,
      pos,
      change: { kind, holder, post, body: organ, office, account, first_day, last_day },
    });
    return { responsibility, revision: 1, ended };
  },
);
