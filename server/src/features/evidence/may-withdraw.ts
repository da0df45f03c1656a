import { type Actor, can } from "@cunjing/contract";

interface Sent {
  /** The account that sent it. */
  readonly account: string;
  readonly pos: number;
}

/** Whether this reader may take evidence back: whoever sent it and may still add some there, and the campaign's office. */
export const mayWithdraw = (actor: Actor, campaign: string, { account, pos }: Sent): boolean =>
  can(actor, "evidence.add", { campaign, pos }) &&
  (account === actor.account || can(actor, "campaign.write", { campaign, pos }));
