/**
 * Copies of the loaded photos. A job for each of thirty thousand photos would keep a small machine busy for a quarter of an hour, and they show
 * a few hundred drawn pictures: each of these is derived once, by the jobs' own function, and its copies are shared.
 */
import { sql } from "kysely";
import { derivePhoto } from "../features/evidence/derive-photo.ts";
import { bandsOfHash, isFlat, toLikeness } from "../features/evidence/perceptual-hash.ts";
import { connect } from "../platform/database/connect.ts";
import { describeContent, oneSource } from "../platform/files/check-content.ts";
import type { FileStore } from "../platform/files/file-store.ts";
import { readWhole } from "../platform/files/read-whole.ts";
import { transact } from "../platform/jobs/transact.ts";
import { prepare } from "../platform/statements/prepare.ts";
import { CAMPAIGN } from "./demonstration.ts";

const selectContents = prepare<{ campaign: string }, { sha256: string; file: string }>(
  (a) => sql`select sha256, min(file) as file from evidence
    where campaign = ${a.campaign}::uuid and state = 'received' and kind = 'photo' group by sha256 order by sha256`,
);

const markDerived = prepare<{ campaign: string; contents: string }, unknown>(
  (a) => sql`with content as (
      select * from jsonb_to_recordset(${a.contents}::jsonb) as c(sha256 text, width integer, height integer, thumbnail text,
        screen text, likeness bigint, is_flat boolean, bands integer[])
    ), derived as (
      update evidence e set state = 'derived', width = c.width, height = c.height, thumbnail = c.thumbnail, screen = c.screen,
        likeness = c.likeness, is_flat = c.is_flat
      from content c where e.campaign = ${a.campaign}::uuid and e.state = 'received' and e.sha256 = c.sha256
      returning e.campaign, e.id, e.unit, e.pos, e.sealed_by, e.likeness, c.bands
    )
    insert into photo_band (campaign, band, bits, evidence, unit, pos, sealed_by, likeness)
    select d.campaign, b.band - 1, b.bits, d.id, d.unit, d.pos, d.sealed_by, d.likeness
    from derived d, unnest(d.bands) with ordinality as b(bits, band)
    on conflict do nothing`,
);

/** What the uploads asked for is done. */
const dropRequests = prepare<{ campaign: string }, unknown>(
  (a) =>
    sql`delete from job_request where task = 'derive-evidence' and payload ->> 'campaign' = ${a.campaign}`,
);

/** @param jobsUrl of the jobs' role, which sees all of a campaign */
export async function settleCopies(files: FileStore, jobsUrl: string): Promise<void> {
  const database = connect(jobsUrl, { name: "cunjing demonstration copies", max: 1, patienceMs: 300_000 });
  try {
    const contents = await transact(database, CAMPAIGN, (tx) =>
      tx.ask(selectContents({ campaign: CAMPAIGN })),
    );
    const derived: object[] = [];
    for (const { sha256, file } of contents) derived.push(await derive(files, sha256, file));
    await transact(database, CAMPAIGN, async (tx) => {
      await tx.ask(markDerived({ campaign: CAMPAIGN, contents: JSON.stringify(derived) }));
      await tx.ask(dropRequests({ campaign: CAMPAIGN }));
    });
  } finally {
    await database.end();
  }
}

async function derive(files: FileStore, sha256: string, file: string): Promise<object> {
  const made = await derivePhoto(await readWhole(files, file));
  if (made.kind === "refused") throw new Error(`a drawn picture is refused: ${made.reason}`);
  const keep = async (size: "thumbnail" | "screen"): Promise<string> => {
    const { bytes } = made[size];
    const content = describeContent(bytes);
    const key = `${size}/${sha256}/${content.sha256.slice(0, 16)}`;
    await files.put(key, content, oneSource(bytes));
    return key;
  };
  const flat = isFlat(made.hash);
  return {
    sha256,
    width: made.width,
    height: made.height,
    thumbnail: await keep("thumbnail"),
    screen: await keep("screen"),
    likeness: toLikeness(made.hash.bits),
    is_flat: flat,
    bands: flat ? [] : bandsOfHash(made.hash.bits),
  };
}
