/** A photo on its way to the server: one tus request with its metadata, digest and bytes. */
import { createHash, randomBytes } from "node:crypto";

export interface Photo {
  readonly campaign: string;
  /** The id under which a problem names it. */
  readonly evidence: string;
  /** A JPEG. */
  readonly photo: Buffer;
}

export interface Uploaded {
  readonly sha256: string;
  readonly bytes: number;
}

/** @returns what has to be said of it besides what it shows; @throws where the server does not take it */
export async function uploadPhoto(
  address: string,
  session: string,
  { campaign, evidence, photo }: Photo,
): Promise<Uploaded> {
  const bytes = withComment(photo);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const metadata = Object.entries({ campaign, evidence, sha256 })
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const answer = await fetch(`${address}/api/uploads`, {
    method: "POST",
    headers: {
      cookie: `session=${session}`,
      origin: address,
      "tus-resumable": "1.0.0",
      "upload-length": String(bytes.length),
      "upload-metadata": metadata,
      "content-type": "application/offset+octet-stream",
    },
    body: new Uint8Array(bytes),
  });
  if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  return { sha256, bytes: bytes.length };
}

/** A comment of its own after the first marker: no two uploads are the same bytes. */
function withComment(photo: Buffer): Buffer {
  const comment = randomBytes(16);
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, comment, photo.subarray(2)]);
}
