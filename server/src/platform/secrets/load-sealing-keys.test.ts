import assert from "node:assert/strict";
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { loadSealingKeys, SEALING_KEY_FILE } from "./load-sealing-keys.ts";
import { makeSealingKey, writeSealingKey } from "./sealing-key.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "sealing-"));
});
after(() => rm(folder, { recursive: true }));

test("the first start makes a key for its owner alone; later starts read the same one", async () => {
  const dataFolder = join(folder, "fresh");
  const [made] = await loadSealingKeys({ dataFolder });
  const [read] = await loadSealingKeys({ dataFolder });
  assert.equal(made.id, read.id);
  assert.equal((await stat(join(dataFolder, SEALING_KEY_FILE))).mode & 0o777, 0o600);
});

test("processes that start at once end with one key and leave no drafts", async () => {
  const dataFolder = join(folder, "crowd");
  const loaded = await Promise.all(Array.from({ length: 16 }, () => loadSealingKeys({ dataFolder })));
  assert.equal(new Set(loaded.map(([key]) => key.id)).size, 1);
  assert.deepEqual(await readdir(dataFolder), [SEALING_KEY_FILE]);
});

test("keys of the configuration come first and in their order; no file is made", async () => {
  const dataFolder = join(folder, "configured");
  const keys = [makeSealingKey(), makeSealingKey()];
  const loaded = await loadSealingKeys({ keys: keys.map(writeSealingKey), dataFolder });
  assert.deepEqual(
    loaded.map((key) => key.id),
    keys.map((key) => key.id),
  );
  await assert.rejects(stat(dataFolder));
});

test("a key that others may read, that is too short or no key at all is refused", async () => {
  const dataFolder = join(folder, "loose");
  await loadSealingKeys({ dataFolder });
  await chmod(join(dataFolder, SEALING_KEY_FILE), 0o640);
  await assert.rejects(loadSealingKeys({ dataFolder }), /read by others/);
  await chmod(join(dataFolder, SEALING_KEY_FILE), 0o600);
  await writeFile(join(dataFolder, SEALING_KEY_FILE), "c2hvcnQ=");
  await assert.rejects(loadSealingKeys({ dataFolder }), /not a sealing key/);
  await assert.rejects(loadSealingKeys({ keys: ["c2hvcnQ="], dataFolder }), /32 bytes/);
  await assert.rejects(loadSealingKeys({ keys: ["不是密钥"], dataFolder }), /32 bytes/);
});
