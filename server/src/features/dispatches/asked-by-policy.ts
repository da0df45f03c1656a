/** What the policy says of a document that hands problems over: by when, and what follows until close-out, each with its clause (S1-8, S1-18). */
import type { AnswerOf, Channel, ProblemRules, readDispatch } from "@cunjing/contract";
import { limitWords } from "@cunjing/engine";
import { STEP_LABELS } from "../problems/describe-chain.ts";

type Asks = NonNullable<AnswerOf<typeof readDispatch>["asks"]>;

/** Null where no policy holds, or it does not know the channel any more. */
export function askedByPolicy(rules: ProblemRules | undefined, channel: string): Asks | null {
  const known = rules?.channels.find(({ id }) => id === channel);
  if (rules === undefined || known === undefined) return null;
  return { limit: limitOf(known), clause: [...known.clause], steps: stepsOf(rules.chain) };
}

/** Null where it depends on the problem's severity. */
function limitOf({ limits }: Channel): string | null {
  const { ordinary, prominent, serious } = limits;
  if (ordinary !== prominent || prominent !== serious) return null;
  // A channel's hours are whole, as the policy writes them; halves come with an extension alone.
  return limitWords(ordinary as Parameters<typeof limitWords>[0]);
}

function stepsOf({ dispatched, started, requested, after }: ProblemRules["chain"]): Asks["steps"] {
  const before = [
    [STEP_LABELS.handover, dispatched],
    [STEP_LABELS.start, started],
    [STEP_LABELS.request, requested],
  ] as const;
  return [
    ...before.flatMap(([label, who]) => (who === null ? [] : [{ label, by: who.text, clause: [] }])),
    ...after.map(({ kind, who, clause }) => ({
      label: STEP_LABELS[kind],
      by: who.text,
      clause: [...clause],
    })),
  ];
}
