import * as client from "openid-client";
import type { Provider } from "./discover-provider.ts";

/**
 * The address where a person also signs out at the provider (OpenID Connect RP-Initiated Logout 1.0), with the way
 * back; undefined if the provider has none. No ID token is kept to be shown there, so that the provider asks once
 * whether to sign out: less is stored about people, for one more click.
 */
export function providerSignOutAddress(provider: Provider, wayBack: string): URL | undefined {
  if (provider.configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
  return client.buildEndSessionUrl(provider.configuration, { post_logout_redirect_uri: wayBack });
}
