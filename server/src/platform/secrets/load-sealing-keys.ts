import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SealingKeys } from "./seal-secret.ts";
import { makeSealingKey, readSealingKey, type SealingKey, writeSealingKey } from "./sealing-key.ts";

/** The name of the key's file in the data folder when the configuration names no keys. */
export const SEALING_KEY_FILE = "sealing-key";

/** Where the keys come from: the texts of the configuration (newest first), else a file in the data folder. */
export interface SealingKeySource {
  readonly keys?: readonly string[];
  readonly dataFolder: string;
}

/**
 * The keys that seal secrets at rest.
 *
 * Without keys in the configuration, the data folder's own file is read, or made on the first start with 0600. The
 * key must be kept apart from the database's backups (who has both has the secrets) and must not be lost (second
 * factors would have to be enrolled again).
 *
 * Throws when a configured key is not 32 bytes in base64, or when the file may be read by others: starting with such
 * a key would only hide that.
 */
export async function loadSealingKeys(source: SealingKeySource): Promise<SealingKeys> {
  const [first, ...older] = (source.keys ?? []).map(parseKey);
  if (first !== undefined) return [first, ...older];
  const path = join(source.dataFolder, SEALING_KEY_FILE);
  await makeKeyFile(path);
  return [await readKeyFile(path)];
}

function parseKey(text: string): SealingKey {
  const key = readSealingKey(text);
  if (key === undefined) throw new Error("A sealing key of the configuration is not 32 bytes in base64.");
  return key;
}

async function readKeyFile(path: string): Promise<SealingKey> {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) throw new Error(`The sealing key ${path} may be read by others: chmod 600 it.`);
  const key = readSealingKey(await readFile(path, "utf8"));
  if (key === undefined) throw new Error(`${path} is not a sealing key (32 bytes in base64).`);
  return key;
}

/** Written whole beside its place and linked into it: of processes that start at once one makes the key, all read it. */
async function makeKeyFile(path: string): Promise<void> {
  if (await exists(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(`${writeSealingKey(makeSealingKey())}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(draft);
  }
}

/** Without this a loss of power could keep secrets in the database and lose the key that opens them. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
