/** Whose work it is: that of the post from which it was done, whoever holds the post today. The campaign's office stands above all. */
import { type Actor, rolesWith, type Verb } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { CommandContext } from "../commands/handler.ts";
import { siteDay } from "../site-day.ts";
import { compose } from "../statements/prepare.ts";

export const isCampaignOffice = ({ grants }: Actor, campaign: string): boolean =>
  grants.some((grant) => grant.campaign === campaign && grant.role === "campaign_office");

/** Whoever did something, and when. Columns, or values. */
export interface Doing {
  readonly by: RawBuilder<unknown>;
  readonly at: RawBuilder<unknown>;
}

/** As a condition: whether it was done from a post that the actor holds and that has the verb, or the actor is the campaign's office. */
export function ofOwnOffice(
  { actor, campaign, now }: Pick<CommandContext<unknown>, "actor" | "campaign" | "now">,
  verb: Verb,
  { by, at }: Doing,
): RawBuilder<boolean> {
  if (isCampaignOffice(actor, campaign)) return sql<boolean>`true`;
  return sql<boolean>`of_own_post(${by}, ${at}, ${rolesWith(verb)}::text[], ${siteDay(now)}::date)`;
}

/** The same of one doing that is known. */
export async function isOfOwnOffice(
  context: Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "now">,
  verb: Verb,
  done: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  if (isCampaignOffice(context.actor, context.campaign)) return true;
  const doing = { by: sql`${done.by}::uuid`, at: sql`${done.at}::timestamptz` };
  const row = await context.tx.askOne(
    compose<{ own: boolean }>(sql`select ${ofOwnOffice(context, verb, doing)} as own`),
  );
  return row?.own === true;
}
