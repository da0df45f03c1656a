import { sql } from "kysely";
import { z } from "zod";
import { describeContent, oneSource } from "../../platform/files/check-content.ts";
import type { FileStore } from "../../platform/files/file-store.ts";
import { letGo } from "../../platform/files/let-go.ts";
import { readWhole } from "../../platform/files/read-whole.ts";
import type { Task } from "../../platform/jobs/task.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { bandsOfHash, isFlat, toLikeness } from "./perceptual-hash.ts";
import { type PhotoWorkers, startPhotoWorkers } from "./photo-workers.ts";

const payloadOf = z.object({ campaign: z.uuid(), evidence: z.uuid() });

const selectReceived = prepare<{ campaign: string; evidence: string }, { file: string }>(
  (a) => sql`select file from evidence
    where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid and state = 'received' and kind = 'photo'`,
);

const markUnreadable = prepare<{ campaign: string; evidence: string; reason: string }, unknown>(
  (a) => sql`update evidence set state = 'unreadable', unreadable_reason = ${a.reason}
    where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid and state = 'received'`,
);

/** Bands go in with the row that they describe; a photo withdrawn meanwhile gets neither. */
const markDerived = prepare<Record<string, unknown>, unknown>(
  (a) => sql`with derived as (
      update evidence set state = 'derived', width = ${a.width}, height = ${a.height}, thumbnail = ${a.thumbnail}, screen = ${a.screen},
        likeness = ${a.likeness}::bigint, is_flat = ${a.is_flat}
      where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid and state = 'received'
      returning campaign, id, unit, pos, sealed_by, likeness
    )
    insert into photo_band (campaign, band, bits, evidence, unit, pos, sealed_by, likeness)
    select d.campaign, b.band - 1, b.bits, d.id, d.unit, d.pos, d.sealed_by, d.likeness
    from derived d, unnest(${a.bands}::integer[]) with ordinality as b(bits, band)
    on conflict do nothing`,
);

/** Tries before a photo that takes too long counts as unreadable: where processor time is not told the clock counts, and the machine may have been busy. */
const PATIENCE = 3;

let workers: PhotoWorkers | undefined;

/** Makes a photo's copies and its hash. Two at a time, as many as jobs run at once: requests go first (server-design, throttled queue). */
export const deriveEvidence: Task = async (payload, { parts, transact, attempt, log }) => {
  const { campaign, evidence } = payloadOf.parse(payload);
  const row = await transact(campaign, (tx) => tx.askOne(selectReceived({ campaign, evidence })));
  if (row === undefined) return;
  workers ??= startPhotoWorkers();
  const original = await readWhole(parts.files, row.file);
  const made = await workers.derive(original);
  letGo(original);
  if (made.kind === "refused") {
    if (made.reason === "time-limit" && attempt < PATIENCE) throw new Error("the photo took too long");
    log.warn({ evidence, reason: made.reason, found: made.found }, "a photo is unreadable");
    const reason = `evidence_${made.reason.replaceAll("-", "_")}`;
    await transact(campaign, (tx) => tx.ask(markUnreadable({ campaign, evidence, reason })));
    return;
  }
  const [thumbnail, screen] = await Promise.all([
    keepCopy(parts.files, "thumbnail", evidence, made.thumbnail.bytes),
    keepCopy(parts.files, "screen", evidence, made.screen.bytes),
  ]);
  const flat = isFlat(made.hash);
  const derived = {
    campaign,
    evidence,
    width: made.width,
    height: made.height,
    thumbnail,
    screen,
    likeness: toLikeness(made.hash.bits),
    is_flat: flat,
    bands: flat ? [] : bandsOfHash(made.hash.bits),
  };
  await transact(campaign, (tx) => tx.ask(markDerived(derived)));
};

/** The content's own digest in the key: made again by a newer encoder, a copy is another file. */
async function keepCopy(
  files: FileStore,
  size: string,
  evidence: string,
  bytes: Uint8Array,
): Promise<string> {
  const content = describeContent(bytes);
  const key = `${size}/${evidence}/${content.sha256.slice(0, 16)}`;
  await files.put(key, content, oneSource(bytes));
  letGo(bytes);
  return key;
}
