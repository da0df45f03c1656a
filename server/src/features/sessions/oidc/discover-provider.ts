import * as client from "openid-client";
import { isLoopback, type ProviderSettings } from "./provider-settings.ts";

/** Seconds that a provider has for each answer. */
const TIMEOUT_SECONDS = 10;
/** A provider's description is asked for again after this long, so that changed endpoints and keys are noticed. */
const FRESH_MILLISECONDS = 3_600_000;

/** A provider with the description that it published of itself. */
export interface Provider {
  readonly settings: ProviderSettings;
  readonly configuration: client.Configuration;
}

/**
 * Providers by id, each discovered at its first use and not at the start: a provider that is down must not keep the
 * server from starting. A failed discovery is not remembered.
 */
export function createProviderShelf(list: readonly ProviderSettings[], clock: () => Date) {
  const known = new Map<string, { at: number; provider: Promise<Provider> }>();

  return function findProvider(id: string): Promise<Provider> | undefined {
    const settings = list.find((one) => one.id === id);
    if (settings === undefined) return undefined;
    const now = clock().getTime();
    const held = known.get(id);
    if (held !== undefined && now - held.at < FRESH_MILLISECONDS) return held.provider;
    const provider = discoverProvider(settings);
    known.set(id, { at: now, provider });
    provider.catch(() => known.delete(id));
    return provider;
  };
}

async function discoverProvider(settings: ProviderSettings): Promise<Provider> {
  const issuer = new URL(settings.issuer);
  const configuration = await client.discovery(
    issuer,
    settings.clientId,
    { client_secret: settings.clientSecret },
    client.ClientSecretBasic(settings.clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      execute: [
        // Without it the library trusts TLS and leaves an ID token's signature unchecked (Core 3.1.3.7, 6).
        client.enableNonRepudiationChecks,
        ...(isLoopback(issuer) ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  return { settings, configuration };
}
