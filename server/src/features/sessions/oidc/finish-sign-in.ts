import * as client from "openid-client";
import { openSecret, type SealingKeys } from "../../../platform/secrets/seal-secret.ts";
import { VISIT_PURPOSE, type Visit } from "./begin-sign-in.ts";
import type { Provider } from "./discover-provider.ts";

/**
 * What a visit to a provider came to. `subject` is the value of the provider's claim, to be looked up among the links.
 * The other kinds are for the security log; the person is told one and the same thing, except that "over" and
 * "denied" (one's own doing) may be said.
 */
export type VisitOutcome =
  | { readonly kind: "known"; readonly subject: string; readonly second: boolean }
  /** No visit in this browser, or it took too long: begin again. */
  | { readonly kind: "over" }
  /** The provider or the person said no. */
  | { readonly kind: "denied" }
  /** State, nonce, code, signature, issuer, audience or time do not hold. */
  | { readonly kind: "unverified"; readonly why: string }
  /** The provider does not answer. */
  | { readonly kind: "unreachable" };

/**
 * Take a person back from the provider: exchange the code and verify the ID token (OpenID Connect Core 3.1.3.7) with
 * its signature, issuer, audience, times and nonce.
 *
 * `answer` is the address that the provider sent the browser to: our redirect URI with its parameters.
 */
export async function finishProviderSignIn(
  provider: Provider,
  answer: URL,
  sealedVisit: string | undefined,
  now: number,
  keys: SealingKeys,
): Promise<VisitOutcome> {
  const visit = openVisit(sealedVisit, keys);
  if (visit === undefined || visit.provider !== provider.settings.id || now >= visit.until)
    return { kind: "over" };
  try {
    const tokens = await client.authorizationCodeGrant(provider.configuration, answer, {
      expectedState: visit.state,
      expectedNonce: visit.nonce,
      pkceCodeVerifier: visit.verifier,
      idTokenExpected: true,
    });
    const subject = await readSubject(provider, tokens);
    if (subject === undefined)
      return { kind: "unverified", why: `no claim ${provider.settings.claim} in what the provider says` };
    return { kind: "known", subject, second: provider.settings.secondFactor === "provider" };
  } catch (error) {
    return explain(error);
  }
}

function openVisit(sealed: string | undefined, keys: SealingKeys): Visit | undefined {
  const text = sealed === undefined ? undefined : openSecret(sealed, VISIT_PURPOSE, keys);
  return text === undefined ? undefined : (JSON.parse(text) as Visit);
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

/** The claim from the ID token, else from the user info endpoint, whose answer must be about the same `sub`. */
async function readSubject({ configuration, settings }: Provider, tokens: Tokens) {
  const claims = tokens.claims();
  if (claims === undefined) return undefined;
  const own = asSubject(claims[settings.claim]);
  if (own !== undefined) return own;
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return undefined;
  const info = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return asSubject(info[settings.claim]);
}

/** Texts alone: a number of staff that is written as a number has lost its leading zeros. */
function asSubject(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function explain(error: unknown): VisitOutcome {
  if (error instanceof client.AuthorizationResponseError) return { kind: "denied" };
  if (isNetworkError(error)) return { kind: "unreachable" };
  // A fault of ours must not look like a forged answer.
  if (!(error instanceof client.ClientError) && !(error instanceof client.ResponseBodyError)) throw error;
  return { kind: "unverified", why: reasonsOf(error).join(": ") };
}

/** Messages and names of claims down the chain of causes; never values, among which are codes and tokens. */
function reasonsOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const { code, message, error: oauthCode, claim, cause } = error as Record<string, unknown>;
  const own = [code, message, oauthCode, claim].filter((one) => typeof one === "string");
  return [...new Set([...own, ...reasonsOf(cause)])];
}

/** `fetch` says TypeError with a cause when there is no connection, and the library says OAUTH_TIMEOUT. */
function isNetworkError(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === "fetch failed";
  return error instanceof client.ClientError && error.code === "OAUTH_TIMEOUT";
}
