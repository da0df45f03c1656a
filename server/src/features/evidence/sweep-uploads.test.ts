import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { pino } from "pino";
import { connect, type Pool } from "../../platform/database/connect.ts";
import { describeContent, oneSource } from "../../platform/files/check-content.ts";
import { placeOfKey } from "../../platform/files/folder-path.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { CAMPAIGN } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { makeJpeg } from "./fixtures/make-photos.ts";
import { hashOf, sendTus, uploadWhole, writeMetadata } from "./fixtures/upload.ts";
import { sweepUploads } from "./sweep-uploads.ts";

let site: Site;
let jobs: Pool;
before(async () => {
  site = await makeSite();
  jobs = connect(site.database.urls.jobs, { max: 2, name: "test jobs" });
});
after(async () => {
  await jobs.end();
  await site.close();
});

const sweep = (): Promise<void> =>
  sweepUploads(
    {},
    {
      parts: { ...site.parts, database: jobs },
      log: pino({ level: "silent" }),
      attempt: 1,
      signal: new AbortController().signal,
      transact: (campaign, work) => transact(jobs, campaign, work),
    },
  );

const originals = async (): Promise<string[]> => {
  const keys: string[] = [];
  for await (const file of site.parts.files.list("original")) keys.push(file.key);
  return keys.sort();
};

it("what is evidence of something stays; what nobody spoke of goes after sixty days, and files without a receipt after two", async () => {
  const photos = await Promise.all([1, 2, 3].map((seed) => makeJpeg(seed, 48, 32)));
  const [said, unsaid, young] = [randomUUID(), randomUUID(), randomUUID()] as const;
  const told = await site.command("teamA", "add-evidence", {
    evidence: said,
    unit: "village_a1",
    stage: "other",
    sha256: hashOf(photos[0]!),
    bytes: photos[0]!.length,
  });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  await uploadWhole(site, "teamA", photos[0]!, { evidence: said });
  await uploadWhole(site, "teamA", photos[1]!, { evidence: unsaid });
  await site.see("update upload set received_at = '2019-03-01T00:00:00Z' where evidence = any($1)", [
    [said, unsaid],
  ]);
  await uploadWhole(site, "teamA", photos[2]!, { evidence: young });
  const lost = ["original/lost-old", "original/lost-new"];
  for (const key of lost)
    await site.parts.files.put(key, describeContent(Buffer.from(key)), oneSource(Buffer.from(key)));
  // The site's clock stands in 2019 and the disk's does not: every file but these two looks young to it.
  const { files } = site.parts.config;
  assert.ok(files.kind === "folder");
  const old = new Date("2019-05-01T00:00:00Z");
  for (const key of (await originals()).filter((one) => one !== "original/lost-new")) {
    await utimes(placeOfKey(files.path, key), old, old);
  }
  await sweep();
  const kept = await site.see<{ evidence: string; file: string }>(
    "select evidence, file from upload order by file",
  );
  assert.deepEqual(kept.map(({ evidence }) => evidence).sort(), [said, young].sort());
  assert.deepEqual(await originals(), [...kept.map(({ file }) => file), "original/lost-new"].sort());
});

it("an upload that was begun and left is forgotten after a week", async () => {
  const photo = await makeJpeg(4, 48, 32);
  const begun = await sendTus(site, {
    who: "teamA",
    method: "POST",
    headers: {
      "upload-length": String(photo.length),
      "upload-metadata": writeMetadata({ campaign: CAMPAIGN, evidence: randomUUID(), sha256: hashOf(photo) }),
    },
  });
  assert.equal(begun.status, 201);
  const incoming = join(site.parts.config.folder, "incoming");
  await sweep();
  assert.equal((await readdir(incoming)).length, 2);
  const { readFile, writeFile } = await import("node:fs/promises");
  const [info] = (await readdir(incoming)).filter((name) => name.endsWith(".json"));
  const words = JSON.parse(await readFile(join(incoming, info!), "utf8"));
  const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000).toISOString();
  await writeFile(join(incoming, info!), JSON.stringify({ ...words, creation_date: eightDaysAgo }));
  await sweep();
  assert.deepEqual(await readdir(incoming), []);
});
