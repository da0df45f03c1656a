/** The installation's keys, which seal cursors too; read once a process. */
import type { Parts } from "../../platform/parts.ts";
import { loadSealingKeys } from "../../platform/secrets/load-sealing-keys.ts";
import type { SealingKeys } from "../../platform/secrets/seal-secret.ts";
import { readSessionSettings } from "../sessions/session-settings.ts";

const loaded = new Map<string, Promise<SealingKeys>>();

export function cursorKeys({ config }: Parts): Promise<SealingKeys> {
  const { folder, host, port } = config;
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const { sealingKeys } = readSessionSettings(process.env, `http://${host}:${port}`);
  const keys = loadSealingKeys({
    ...(sealingKeys === undefined ? {} : { keys: sealingKeys }),
    dataFolder: folder,
  });
  loaded.set(folder, keys);
  // A start that failed is no answer for ever.
  keys.catch(() => loaded.delete(folder));
  return keys;
}
