import { type Actor, grantsFor, type Verb } from "@cunjing/contract";

/**
 * The units in whose office's name the actor holds the verb: duty summaries are for the holder's own office, not for the one above, which
 * could lay those of its offices side by side (requirements, B4).
 */
export function ownOffices(actor: Actor, verb: Verb, campaign: string): readonly string[] {
  return grantsFor(actor, verb, { campaign }).flatMap(({ unit }) => unit ?? []);
}
