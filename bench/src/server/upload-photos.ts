/** Photos of about 200 kB, each with bytes of its own, uploaded as a phone does: one tus request with metadata, hash and content. */
import { createHash, randomBytes } from "node:crypto";
import sharp from "sharp";
import type { Client } from "./http-client.ts";
import { CAMPAIGN } from "./start-site.ts";

const WIDTH = 1600;
const HEIGHT = 1200;

/** A JPEG of about 200 kB that looks like something: soft shapes with grain over them. */
export async function makePhoto(): Promise<Buffer> {
  const noise = randomBytes((WIDTH / 8) * (HEIGHT / 8) * 3);
  return sharp(noise, { raw: { width: WIDTH / 8, height: HEIGHT / 8, channels: 3 } })
    .resize(WIDTH, HEIGHT, { kernel: "cubic" })
    .jpeg({ quality: 27 })
    .toBuffer();
}

/** The same picture with a comment of its own after its first marker, so that no two uploads have the same hash. */
export function withComment(photo: Buffer): Buffer {
  const comment = randomBytes(16);
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, comment, photo.subarray(2)]);
}

/** Uploads it as the evidence of that id; resolves when the server has it whole and on the disk. */
export async function uploadPhoto(
  client: Client,
  token: string,
  evidence: string,
  photo: Buffer,
): Promise<void> {
  const bytes = withComment(photo);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const metadata = Object.entries({ campaign: CAMPAIGN, evidence, sha256 })
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const { status, body } = await client.send(
    "POST",
    "/api/uploads",
    {
      authorization: `Bearer ${token}`,
      "tus-resumable": "1.0.0",
      "upload-length": bytes.length,
      "upload-metadata": metadata,
      "content-type": "application/offset+octet-stream",
      "content-length": bytes.length,
    },
    bytes,
  );
  if (status !== 201) throw new Error(`upload: ${status} ${body.toString().slice(0, 300)}`);
}
