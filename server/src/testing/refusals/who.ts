/** A persona as the rules for rows speak of it, without the program's own code that tells row-level security. */
import { type Actor, can, type Verb, wholeReach } from "@cunjing/contract";
import { PERSONAS, type PersonaName } from "../personas.ts";

/** Sealed rounds: the one of the covert persona's team, and another team's. */
export const OWN_ROUND = "00000000-0000-4000-8000-00000000d001";
export const FOREIGN_ROUND = "00000000-0000-4000-8000-00000000d002";

export interface Who {
  readonly account: string;
  readonly campaign: string | null;
  readonly may: (verb: Verb) => boolean;
  readonly reaches: (pos: number) => boolean;
  /** Whether a record that this round seals (NULL: none does) may be seen. */
  readonly cleared: (round: string | null) => boolean;
}

export function whoIs(name: PersonaName, actor: Actor, campaign: string | null): Who {
  const { role, campaign: own } = PERSONAS[name];
  const here = campaign !== null && own === campaign && name !== "nobody";
  const ranges = campaign === null ? [] : wholeReach(actor, campaign);
  return {
    account: actor.account,
    campaign,
    may: (verb) => can(actor, verb, { campaign }),
    reaches: (pos) => ranges.some(([first, last]) => first <= pos && pos <= last),
    cleared: (round) =>
      round === null ||
      (here && (role === "campaign_office" || (role === "covert_member" && round === OWN_ROUND))),
  };
}
