import { refuse } from "../../platform/commands/refusal.ts";
import { factsByLink } from "./account-statements.ts";
import { advanceSignIn, type SignInClient, type SignInProgress, today } from "./advance-sign-in.ts";
import { settleAttempt } from "./attempt-statements.ts";
import { claimAttempt } from "./claim-attempt.ts";
import type { Provider } from "./oidc/discover-provider.ts";
import { finishProviderSignIn, type VisitOutcome } from "./oidc/finish-sign-in.ts";
import { runAs } from "./run-as.ts";
import type { SignInTools } from "./sign-in-tools.ts";

/**
 * The first step where an OpenID provider vouches for the person: by a link that was made beforehand. Whom the provider
 * knows and we do not is refused as a forged answer would be; the log says which it was.
 *
 * @throws a refusal provider_refused, provider_unreachable, sign_in_over or sign_in_locked
 */
export async function proveByProvider(
  tools: SignInTools,
  client: SignInClient,
  visit: { readonly provider: Provider; readonly answer: URL; readonly sealed: string | undefined },
): Promise<SignInProgress> {
  const { database } = tools.parts;
  const { id, label } = visit.provider.settings;
  const attempt = await claimAttempt(tools, { step: "provider", name: undefined, address: client.address });
  const now = tools.clock().getTime();
  const outcome = await finishProviderSignIn(visit.provider, visit.answer, visit.sealed, now, tools.keys);
  if (outcome.kind !== "known") return refuseVisit(outcome);
  const facts = await runAs(database, undefined, (tx) =>
    tx.askOne(factsByLink({ provider: id, subject: outcome.subject, day: today(tools) })),
  );
  if (facts === undefined || !facts.is_open)
    return refuseVisit({ kind: "unverified", why: facts === undefined ? "no link" : "closed account" });
  return advanceSignIn(tools, client, {
    facts,
    proof: { first: "provider", second: outcome.second },
    attempt,
  });

  async function refuseVisit(refused: Exclude<VisitOutcome, { kind: "known" }>): Promise<never> {
    const why = `${id}: ${refused.kind === "unverified" ? refused.why : refused.kind}`;
    // Neither one's own slowness nor a provider that is down is a guess.
    const isGuess = refused.kind === "unverified";
    await runAs(database, undefined, async (tx) =>
      tx.write(
        settleAttempt({ id: attempt, outcome: isGuess ? "failed" : "unchecked", account: undefined, why }),
      ),
    );
    if (refused.kind === "over") return refuse("sign_in_over", {});
    if (refused.kind === "unreachable") return refuse("provider_unreachable", { provider: label });
    return refuse("provider_refused", { provider: label });
  }
}
