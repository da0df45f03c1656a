import { type Actor, type FailureCode, failure } from "@cunjing/contract";
import { sql } from "kysely";
import type { EventRecord } from "../../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../../platform/commands/refusal.ts";
import { eventStatements } from "../../../platform/commands/write-events.ts";
import type { Parts } from "../../../platform/parts.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { bindUpload, lockEvidence, selectOwnEvidence, selectOwnUpload } from "../evidence-statements.ts";
import { toFileSays } from "../file-says.ts";
import type { Refused } from "../photo-refusal.ts";
import { requestDerivation } from "../request-derivation.ts";
import { asActor } from "./as-actor.ts";
import type { Incoming } from "./open-incoming.ts";
import { type TakenIn, takeIn, takeInBytes } from "./take-in.ts";
import type { UploadMetadata } from "./upload-metadata.ts";

/** A whole upload. */
export interface WholeUpload {
  readonly id: string;
  readonly bytes: number;
  readonly metadata: UploadMetadata;
}

/** Only a refused upload is replaced under its id: what was received stays. */
const keepUpload = prepare<Record<string, unknown>, { evidence: string }>(
  (
    a,
  ) => sql`insert into upload as u (campaign, evidence, account, sha256, bytes, state, reason, found, file, kind, media_type, ending, says, received_at)
    values (${a.campaign}, ${a.evidence}, ${a.account}, ${a.sha256}, ${a.bytes}, ${a.state}, ${a.reason}, ${a.found}, ${a.file}, ${a.kind},
      ${a.media_type}, ${a.ending}, coalesce(${a.says}::jsonb, '{}'), ${a.received_at}::timestamptz)
    on conflict (campaign, evidence, account) do update set sha256 = excluded.sha256, bytes = excluded.bytes, state = excluded.state,
      reason = excluded.reason, found = excluded.found, file = excluded.file, kind = excluded.kind, media_type = excluded.media_type,
      ending = excluded.ending, says = excluded.says, received_at = excluded.received_at
    where u.state = 'refused'
    returning u.evidence`,
);

/**
 * Takes a whole upload in: checked against the device's SHA-256, recognised, stored, its receipt written, joined with its evidence where that was
 * said already. When it has answered, the file survives anything; repeated after a crash in between it changes nothing.
 * @throws {Refusal} `evidence_hash_wrong`, `evidence_other_file`, or why the file is not taken
 */
export async function finishUpload(
  parts: Parts,
  incoming: Incoming,
  actor: Actor,
  upload: WholeUpload,
): Promise<void> {
  const announced = { sha256: upload.metadata.sha256, bytes: upload.bytes };
  const taken = await takeIn(parts.files, keyOf(upload), announced, await incoming.read(upload.id));
  try {
    await settleUpload(parts, actor, upload, taken);
  } catch (error) {
    if (error instanceof Refusal) await incoming.remove(upload.id);
    throw error;
  }
  await incoming.remove(upload.id);
}

/** Takes in an upload that came whole in the request that began it: nothing of it is incoming, and it waits for the disk once. */
export async function receiveWhole(
  parts: Parts,
  actor: Actor,
  upload: WholeUpload,
  bytes: Buffer,
): Promise<void> {
  const announced = { sha256: upload.metadata.sha256, bytes: upload.bytes };
  await settleUpload(parts, actor, upload, await takeInBytes(parts.files, keyOf(upload), announced, bytes));
}

const keyOf = ({ id }: WholeUpload): string => `original/${id}`;

/** Writes what follows from a whole upload: its receipt, or why it is refused. */
async function settleUpload(parts: Parts, actor: Actor, upload: WholeUpload, taken: TakenIn): Promise<void> {
  const { metadata, bytes } = upload;
  const file = keyOf(upload);
  if (taken.kind === "hash-wrong") return refuse("evidence_hash_wrong", {});
  const common = { ...metadata, bytes, received_at: parts.clock() };
  if (taken.kind === "refused") {
    const code = codeOf(taken);
    await asActor(parts, actor, metadata.campaign, (tx) =>
      tx.ask(keepUpload({ ...common, state: "refused", reason: code, found: taken.found })),
    );
    throw new Refusal(failure(code, { found: taken.found } as never));
  }
  const { found } = taken;
  const isKept = await keep(parts, actor, upload, {
    ...common,
    state: "received",
    file,
    kind: found.kind,
    media_type: found.mediaType,
    ending: found.ending,
    says: JSON.stringify(toFileSays(found)),
  }).catch(async (error) => {
    if (error instanceof Refusal) await parts.files.remove(file);
    throw error;
  });
  if (!isKept) await parts.files.remove(file);
}

/** Writes the receipt and what follows from it. False: the same file was received before, under another upload. */
function keep(
  parts: Parts,
  actor: Actor,
  upload: WholeUpload,
  row: Record<string, unknown>,
): Promise<boolean> {
  const { campaign, evidence, sha256 } = upload.metadata;
  const key = { campaign, evidence, account: actor.account };
  return asActor(parts, actor, campaign, async (tx) => {
    const locked = tx.ask(lockEvidence(key));
    const [own, kept, there, bound] = await Promise.all([
      tx.askOne(selectOwnEvidence(key)),
      tx.askOne(keepUpload(row)),
      tx.askOne(selectOwnUpload(key)),
      tx.askOne(bindUpload(key)),
      locked,
    ]);
    const saidOther = own !== undefined && own.sha256 !== null && own.sha256 !== sha256;
    if (saidOther || there?.sha256 !== sha256) return refuse("evidence_other_file", {});
    if (bound === undefined) return kept !== undefined;
    const event: EventRecord = {
      kind: "evidence.received",
      noun: "evidence",
      subject: evidence,
      unit: bound.unit,
      pos: bound.pos,
      sealedBy: bound.sealed_by,
      change: { sha256, bytes: upload.bytes },
    };
    const frame = { at: parts.clock(), campaign, account: actor.account, command: upload.id };
    for (const statement of eventStatements(frame, [event])) tx.write(statement);
    if (bound.kind === "photo") requestDerivation(tx, key);
    return kept !== undefined;
  });
}

/** The catalogue's code for a reason: `too-many-pixels` is `evidence_too_many_pixels`. */
function codeOf({ reason }: Refused): FailureCode {
  return `evidence_${reason.replaceAll("-", "_")}` as FailureCode;
}
