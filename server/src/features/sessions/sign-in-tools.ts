import type { Parts } from "../../platform/parts.ts";
import { loadSealingKeys } from "../../platform/secrets/load-sealing-keys.ts";
import type { SealingKeys } from "../../platform/secrets/seal-secret.ts";
import { createPasswordHasher, type PasswordHasher } from "./hash-password.ts";
import { createProviderShelf } from "./oidc/discover-provider.ts";
import type { SessionSettings } from "./session-settings.ts";

/** What signing in needs besides the parts that everything has. */
export interface SignInTools {
  readonly parts: Pick<Parts, "database" | "clock" | "log">;
  readonly settings: SessionSettings;
  readonly keys: SealingKeys;
  readonly hasher: PasswordHasher;
  readonly findProvider: ReturnType<typeof createProviderShelf>;
  /**
   * The time of the world, in which authenticator apps, locks and sessions live; the parts' clock may show a finished
   * campaign as it stood.
   */
  readonly clock: () => Date;
}

/** Made once a process. @throws where the keys cannot be had (load-sealing-keys.ts) */
export async function openSignInTools(
  parts: Pick<Parts, "database" | "clock" | "log"> & { readonly config: { readonly folder: string } },
  settings: SessionSettings,
  clock: () => Date,
): Promise<SignInTools> {
  return {
    parts,
    settings,
    keys: await loadSealingKeys({ keys: settings.sealingKeys, dataFolder: parts.config.folder }),
    hasher: createPasswordHasher(),
    findProvider: createProviderShelf(settings.providers, clock),
    clock,
  };
}
