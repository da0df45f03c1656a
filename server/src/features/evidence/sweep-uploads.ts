import { sql } from "kysely";
import type { FileStore } from "../../platform/files/file-store.ts";
import { sweepDrafts } from "../../platform/files/open-folder-store.ts";
import type { Task } from "../../platform/jobs/task.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { INCOMING_LASTS, openIncoming } from "./uploads/open-incoming.ts";

/** A file that nobody has said anything of after so many days is an orphan: its command was given up with its phone. */
const ORPHAN_DAYS = 60;
/** Between storing a file and writing its receipt lie moments; files without a receipt are left alone for so many hours all the same. */
const SETTLE_HOURS = 48;
const AT_ONCE = 500;

const deleteOrphansOf = prepare<{ campaign: string; before: Date; most: number }, { file: string | null }>(
  (a) => sql`delete from upload where (campaign, evidence, account) in (
      select u.campaign, u.evidence, u.account from upload u
      where u.campaign = ${a.campaign}::uuid and u.received_at < ${a.before}::timestamptz and not exists (
        select from evidence e where e.campaign = u.campaign and e.id = u.evidence and e.file = u.file)
      limit ${a.most}::integer)
    returning file`,
);

const selectCampaigns = prepare<object, { campaign: string }>(
  () => sql`select distinct campaign from upload`,
);

const selectKnown = prepare<{ files: readonly string[] }, { file: string }>(
  (a) => sql`select file from upload where file = any(${a.files}::text[])`,
);

/** Removes what was begun and not finished, what nobody spoke of, files without a receipt, and drafts of killed processes. */
export const sweepUploads: Task = async (_, { parts, transact, signal, log }) => {
  const now = parts.clock().getTime();
  await openIncoming(parts.config, INCOMING_LASTS).store.deleteExpired();
  const before = new Date(now - ORPHAN_DAYS * 86_400_000);
  let orphans = 0;
  const campaigns = await transact(null, (tx) => tx.ask(selectCampaigns({})));
  for (const { campaign } of campaigns) {
    // In the campaign's own context: elsewhere its evidence is not seen, and every upload would look like an orphan.
    const gone = await transact(campaign, (tx) =>
      tx.ask(deleteOrphansOf({ campaign, before, most: AT_ONCE })),
    );
    for (const { file } of gone) if (file !== null) await parts.files.remove(file);
    orphans += gone.length;
    if (signal.aborted) return;
  }
  const settled = new Date(now - SETTLE_HOURS * 3_600_000);
  const lost = await removeUnknown(parts.files, settled, (files) =>
    transact(null, async (tx) => (await tx.ask(selectKnown({ files }))).map(({ file }) => file)),
  );
  const { files } = parts.config;
  const drafts = files.kind === "folder" ? await sweepDrafts(files.path, settled) : 0;
  if (orphans + lost + drafts > 0) log.info({ orphans, lost, drafts }, "uploads swept");
};

/** Removes originals without a receipt. Answers how many. */
export async function removeUnknown(
  files: FileStore,
  storedBefore: Date,
  known: (keys: readonly string[]) => Promise<readonly string[]>,
): Promise<number> {
  let removed = 0;
  let heap: string[] = [];
  const look = async (): Promise<void> => {
    const receipted = new Set(await known(heap));
    for (const key of heap) {
      if (receipted.has(key)) continue;
      await files.remove(key);
      removed += 1;
    }
    heap = [];
  };
  for await (const file of files.list("original")) {
    if (file.storedAt < storedBefore) heap.push(file.key);
    if (heap.length >= AT_ONCE) await look();
  }
  await look();
  return removed;
}
