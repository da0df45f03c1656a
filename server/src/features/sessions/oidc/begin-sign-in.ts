import * as client from "openid-client";
import { type SealingKeys, sealSecret } from "../../../platform/secrets/seal-secret.ts";
import type { Provider } from "./discover-provider.ts";

/** How long a person may take at the provider, in seconds. */
export const VISIT_SECONDS = 600;

/** What binds the way there to the way back: it stays in the person's own browser, sealed. */
export interface Visit {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Milliseconds. */
  readonly until: number;
}

/**
 * Send a person to the provider: the authorization code flow with PKCE (RFC 7636), state and nonce, each random and
 * for this visit alone. Answers the address to go to and the sealed visit for the cookie.
 *
 * `redirectUri` is the way back, one for each provider, so that no provider's answer is taken for another's
 * (RFC 9700 4.4.2.2).
 */
export async function beginProviderSignIn(
  provider: Provider,
  redirectUri: string,
  now: number,
  keys: SealingKeys,
): Promise<{ readonly address: URL; readonly visit: string }> {
  const visit: Visit = {
    provider: provider.settings.id,
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    until: now + VISIT_SECONDS * 1000,
  };
  const address = client.buildAuthorizationUrl(provider.configuration, {
    redirect_uri: redirectUri,
    scope: provider.settings.scope,
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(visit.verifier),
    code_challenge_method: "S256",
  });
  return { address, visit: sealSecret(JSON.stringify(visit), VISIT_PURPOSE, keys) };
}

/** What a sealed visit is sealed for. */
export const VISIT_PURPOSE = "oidc-visit";
