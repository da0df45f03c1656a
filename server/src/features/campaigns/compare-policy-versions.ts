import { type AnswerOf, comparePolicyVersions as spec } from "@cunjing/contract";
import { compareShown, type DecisionInForce, type ShownPhrase, type ShownPolicy } from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { holdsOn, inForce, selectStored, shownOn, toVersionLine, versionsOf } from "./policy-versions.ts";

type Answer = AnswerOf<typeof spec>;
type Quote = (ids: readonly string[]) => Answer["decisions"][number]["clauses"];

/** What one day's policy says otherwise than another's, with the clauses beside each phrase. */
export const comparePolicyVersions = handleRead(spec, async ({ tx, campaign, query }): Promise<Answer> => {
  const versions = versionsOf(await tx.ask(selectStored({ campaign })));
  const on = (day: string) =>
    versions.find((one) => holdsOn(one, day)) ?? refuse("policy_not_in_force", { day });
  const [from, to] = [on(query.from), on(query.to)];
  const [was, is] = [shownOn(from, query.from), shownOn(to, query.to)];
  const [quoteWas, quoteIs] = [quoting(was), quoting(is)];
  return {
    from: toVersionLine(from),
    to: toVersionLine(to),
    changes: compareShown(was, is).map(({ chapter, heading, ...change }) => ({
      chapter,
      heading,
      was: phraseWith(change.was, quoteWas),
      is: phraseWith(change.is, quoteIs),
    })),
    decisions: decidedOtherwise(
      inForce(from.stored, from.text, query.from).decisions,
      inForce(to.stored, to.text, query.to).decisions,
      quoteIs,
    ),
  };
});

function quoting({ clauses }: ShownPolicy): Quote {
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  return (ids) => ids.map((id) => ({ id, text: texts.get(id) ?? null }));
}

const phraseWith = (phrase: ShownPhrase | null, quote: Quote) =>
  phrase === null ? null : { article: phrase.article, text: phrase.text, clauses: quote(phrase.clause) };

function decidedOtherwise(
  was: readonly DecisionInForce[],
  is: readonly DecisionInForce[],
  quote: Quote,
): Answer["decisions"] {
  const before = new Map(was.map((one) => [one.id, one]));
  const after = new Map(is.map((one) => [one.id, one]));
  const taken = (one: DecisionInForce | undefined) =>
    one === undefined ? null : { value: one.value, label: one.label, set_by: one.set_by };
  return [...after.values(), ...was.filter(({ id }) => !after.has(id))]
    .filter(({ id }) => {
      const [earlier, later] = [before.get(id), after.get(id)];
      return earlier?.value !== later?.value || earlier?.set_by !== later?.set_by;
    })
    .map(({ id, asks, clause }) => ({
      id,
      asks,
      was: taken(before.get(id)),
      is: taken(after.get(id)),
      clauses: quote(clause),
    }));
}
