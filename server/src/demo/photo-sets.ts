/**
 * Writes photos by the set: rows, receipts and events as twenty-seven thousand uploads and `add-evidence` commands would leave them, which alone
 * would take longer than all the rest. demo.test.ts holds the one against the other.
 */
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { sourceOfBytes } from "../features/evidence/byte-source.ts";
import { toFileSays } from "../features/evidence/file-says.ts";
import { isRefused } from "../features/evidence/photo-refusal.ts";
import { readEvidence } from "../features/evidence/read-photo.ts";
import { digestBody } from "../platform/commands/receipt.ts";
import { oneSource } from "../platform/files/check-content.ts";
import type { FileStore } from "../platform/files/file-store.ts";
import { commandId, receivedAt, sayPhoto } from "./as-sent.ts";
import { CAMPAIGN } from "./demonstration.ts";
import type { Picture } from "./pictures.ts";
import type { Photo } from "./timetable.ts";

/** What was received before, by a run that was interrupted, stays as it is. */
const INSERT = `with given as (
    select g.*, p.unit, p.pos, p.sealed_by from jsonb_to_recordset($2::jsonb) as g(evidence uuid, problem uuid, stage text, sha256 text,
      bytes bigint, taken_at timestamptz, retakes uuid, account uuid, at timestamptz, received_at timestamptz, file text,
      media_type text, ending text, says jsonb, command uuid, digest text)
    join problem p on p.campaign = $1::uuid and p.id = g.problem
    order by g.evidence
  ), receipts as (
    insert into command (id, name, account, campaign, body_digest, result)
    select command, 'add-evidence', account, $1::uuid, decode(digest, 'hex'), jsonb_build_object('evidence', evidence, 'state', 'received')
    from given on conflict do nothing returning id
  ), uploads as (
    insert into upload (campaign, evidence, account, sha256, bytes, state, file, kind, media_type, ending, says, received_at)
    select $1::uuid, evidence, account, sha256, bytes, 'received', file, 'photo', media_type, ending, says, received_at
    from given where command in (select id from receipts)
  ), rows as (
    insert into evidence (campaign, id, unit, pos, sealed_by, problem, stage, state, sha256, bytes, taken_at, retakes, account, at,
      stored_at, kind, media_type, ending, says, file)
    select $1::uuid, evidence, unit, pos, sealed_by, problem, stage, 'received', sha256, bytes, taken_at, retakes, account, at,
      received_at, 'photo', media_type, ending, says, file
    from given where command in (select id from receipts)
  ), trail as (
    insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by)
    select at, 'evidence.added', $1::uuid, 'evidence', evidence::text, unit, pos, account, command,
      jsonb_build_object('problem', problem, 'stage', stage, 'sha256', sha256), sealed_by
    from given where command in (select id from receipts)
  )
  select (select count(*) from given)::integer as given, file from given where command not in (select id from receipts)`;

export interface ShownPhoto {
  readonly photo: Photo;
  readonly picture: Picture;
}

/** @param owner of the tables: the rows are of many accounts at once */
export async function writePhotos(
  owner: pg.Pool,
  files: FileStore,
  shown: readonly ShownPhoto[],
): Promise<void> {
  if (shown.length === 0) return;
  const rows = await Promise.all(shown.map((one) => rowOf(files, one)));
  const { rows: kept } = await owner.query({
    name: "demonstration photos",
    text: INSERT,
    values: [CAMPAIGN, JSON.stringify(rows)],
  });
  // Their files are those of the run before.
  for (const { file } of kept as { file: string }[]) await files.remove(file);
}

async function rowOf(files: FileStore, { photo, picture }: ShownPhoto): Promise<object> {
  const { bytes, sha256 } = picture;
  const act = sayPhoto(photo, picture);
  const file = `original/${randomUUID()}`;
  await files.put(file, { sha256, bytes: bytes.length }, oneSource(bytes));
  return {
    ...act.body,
    ...(await readPicture(picture)),
    account: photo.account,
    at: photo.at,
    received_at: receivedAt(photo.at),
    file,
    command: commandId(act),
    digest: digestBody(act.command, CAMPAIGN, act.body).toString("hex"),
  };
}

interface Read {
  readonly media_type: string;
  readonly ending: string;
  readonly says: object;
}

const read = new WeakMap<Picture, Promise<Read>>();

/** What an upload would find the picture to be; looked at once. */
function readPicture(picture: Picture): Promise<Read> {
  const known = read.get(picture);
  if (known !== undefined) return known;
  const reading = (async () => {
    const found = await readEvidence(sourceOfBytes(picture.bytes));
    if (isRefused(found)) throw new Error(`a drawn picture is refused: ${found.reason}`);
    return { media_type: found.mediaType, ending: found.ending, says: toFileSays(found) };
  })();
  read.set(picture, reading);
  return reading;
}
