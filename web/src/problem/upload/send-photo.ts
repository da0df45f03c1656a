/**
 * A photo or file from the desk: what it shows goes first (add-evidence), its bytes after it, resumable by the tus protocol 1.0: sent in
 * parts, asked after a broken connection how much has arrived, and gone on with from there.
 */
import { send } from "../../api/call.ts";
import { Failure, failureOf, unreachable } from "../../api/failure.ts";

export type Stage = "before" | "after" | "claim" | "other";

export interface SentPhoto {
  readonly campaign: string;
  readonly problem: string;
  readonly stage: Stage;
  readonly file: File;
  /** Its id, where it was promised under one (find-problem); sending it again goes on under the same. */
  readonly evidence?: string;
}

const PART_BYTES = 8_000_000;
const TRIES = 4;
const PAUSE_MS = 1_000;
const TUS = { "tus-resumable": "1.0.0" } as const;

/** 64 hexadecimal digits. */
export const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** As tus writes it: names and Base64 values. All values here are ASCII. */
export const metadataOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${btoa(value)}`)
    .join(",");

/** Offices reach the server by plain http inside of their own network, and there browsers hold `crypto.subtle` back (as in random-id.ts). */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const own: SubtleCrypto | undefined = crypto.subtle;
  if (own !== undefined) return toHex(await own.digest("SHA-256", bytes));
  const { digestOfBytes } = await import("@cunjing/engine");
  return digestOfBytes(new Uint8Array(bytes));
}

const ask = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, { credentials: "same-origin", ...init, headers: { ...TUS, ...init.headers } }).catch(() => {
    throw unreachable();
  });

/** @throws Failure */
export async function sendPhoto(photo: SentPhoto): Promise<string> {
  const { campaign, file } = photo;
  const evidence = photo.evidence ?? crypto.randomUUID();
  const sha256 = await digestOf(await file.arrayBuffer());
  await describe(photo, evidence, sha256);
  const begun = await ask("/api/uploads", {
    method: "POST",
    headers: {
      "upload-length": String(file.size),
      "upload-metadata": metadataOf({ campaign, evidence, sha256 }),
    },
  });
  if (!begun.ok) throw await failureOf(begun);
  await sendParts(begun.headers.get("location") ?? "", file);
  return evidence;
}

/** What it shows, said once: a promised photo that is sent again was described before. */
async function describe(
  { campaign, problem, stage, file, evidence: promised }: SentPhoto,
  evidence: string,
  sha256: string,
): Promise<void> {
  const body = { evidence, problem, stage, sha256, bytes: file.size };
  try {
    await send("add-evidence", { args: { campaign }, body });
  } catch (error) {
    const wasSaid = error instanceof Failure && error.problem.code === "id_taken";
    if (promised === undefined || !wasSaid) throw error;
  }
}

async function sendParts(address: string, file: File): Promise<void> {
  let offset = 0;
  for (let tries = 0; offset < file.size; ) {
    try {
      const sent = await ask(address, {
        method: "PATCH",
        headers: { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
        body: file.slice(offset, offset + PART_BYTES),
      });
      if (!sent.ok) throw await failureOf(sent);
      offset = Number(sent.headers.get("upload-offset") ?? offset + PART_BYTES);
      tries = 0;
    } catch (error) {
      const again = error instanceof Failure && error.problem.status === 0;
      if (!again || ++tries >= TRIES) throw error;
      await new Promise((wake) => setTimeout(wake, PAUSE_MS * tries));
      offset = await arrived(address, offset);
    }
  }
}

/** How much the server has; what was believed before where it cannot be asked yet. */
async function arrived(address: string, before: number): Promise<number> {
  const answer = await ask(address, { method: "HEAD" }).catch(() => undefined);
  return Number(answer?.headers.get("upload-offset") ?? before);
}
