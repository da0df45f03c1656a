/** What the examples of commands and reads name, as the twins have it: something open, something sealed, or nothing. */
import { type Kind, PLACE, type Things } from "../refusals/things.ts";
import { OPEN, SEALED, twinId } from "./twin-ids.ts";

let made = 0;

/** Ids by what an example asks for. A noun that no seal can hide has no sealed one: asked for it, there is nothing. */
const NAMED = {
  problem: [OPEN.other, SEALED.problem],
  inspection: [OPEN.inspection, SEALED.inspection],
  dispatch: [OPEN.dispatch, undefined],
  evidence: [OPEN.evidence, SEALED.evidence],
  round: [OPEN.round, SEALED.round],
  draw: [OPEN.draw, SEALED.draw],
  recheck: [undefined, undefined],
  responsibility: [OPEN.responsibility, undefined],
  responsibilityFile: [OPEN.responsibilityFile, undefined],
  visit: [OPEN.visit, undefined],
  complaint: [OPEN.complaint, undefined],
  view: [undefined, undefined],
  team: [OPEN.team, undefined],
  account: [OPEN.account, undefined],
  grant: [undefined, undefined],
  fact: [undefined, undefined],
  organ: [undefined, undefined],
  document: [undefined, undefined],
  assessment: [undefined, undefined],
  objection: [undefined, undefined],
} as const satisfies Partial<
  Record<keyof Things, readonly [open: string | undefined, sealed: string | undefined]>
>;

/** Nouns of Things that have no line above; a test keeps this empty. */
export const unknownThings = (things: Things): readonly string[] =>
  Object.keys(things).filter(
    (one) => !(one in NAMED) && !["kind", "named", "hasSealable", "unit"].includes(one),
  );

/** The same ids for whoever asks: nothing is made for a request. */
export function thingsOfTwins(kind: Kind): Things {
  const named: string[] = [];
  const say = (id: string | undefined): string => {
    made += 1;
    const said = id ?? twinId(`nothing ${made}`);
    named.push(said);
    return said;
  };
  const at = kind === "there" ? 0 : kind === "sealed" ? 1 : 2;
  const nouns = Object.entries(NAMED).map(([noun, ids]) => [
    noun,
    async () => say((ids as readonly (string | undefined)[])[at]),
  ]);
  const known: Record<string | symbol, unknown> = {
    kind,
    named,
    hasSealable: () => true,
    unit: () => (kind === "absent" ? say(undefined) : PLACE.id),
    ...Object.fromEntries(nouns),
  };
  // A noun of tomorrow is asked for in vain until it has its line.
  return new Proxy(known, {
    get: (at_, noun) => at_[noun] ?? (async () => say(undefined)),
  }) as unknown as Things;
}
