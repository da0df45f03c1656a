/** Photos of about 200 kB, each with bytes of its own, uploaded as a phone does: one tus request with metadata, hash and content. */
import { createHash, randomBytes, randomFillSync } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { Client } from "./http-client.ts";
import { CAMPAIGN } from "./start-site.ts";

const WIDTH = 1600;
const HEIGHT = 1200;

/** Where a photo has bytes of its own: a comment of so many behind the first marker. */
const COMMENT = { at: 6, bytes: 16 };

/** A JPEG of about 200 kB that looks like something: soft shapes with grain over them; with room for bytes of its own. */
export async function makePhoto(): Promise<Buffer> {
  const noise = randomBytes((WIDTH / 8) * (HEIGHT / 8) * 3);
  const photo = await sharp(noise, { raw: { width: WIDTH / 8, height: HEIGHT / 8, channels: 3 } })
    .resize(WIDTH, HEIGHT, { kernel: "cubic" })
    .jpeg({ quality: 27 })
    .toBuffer();
  const head = Buffer.from([0xff, 0xfe, 0, COMMENT.bytes + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, Buffer.alloc(COMMENT.bytes), photo.subarray(2)]);
}

/** Makes the folders of originals, which are all there after some forty thousand photos (platform/files/folder-path.ts): until then every other upload makes one and waits for the disk for it. */
export function makePhotoFolders(folder: string): void {
  for (let shard = 0; shard < 4096; shard++) {
    mkdirSync(join(folder, "files/original", shard.toString(16).padStart(3, "0")), {
      recursive: true,
      mode: 0o700,
    });
  }
}

/**
 * Uploads it as the evidence of that id; resolves when the server has it whole and on the disk. The photo gets bytes of its own first, in place, so that no two
 * uploads have the same hash: nobody else may be sending it meanwhile. A copy each time kept the bench's own collector busy on the cores that it measures.
 */
export async function uploadPhoto(
  client: Client,
  token: string,
  evidence: string,
  photo: Buffer,
): Promise<void> {
  randomFillSync(photo, COMMENT.at, COMMENT.bytes);
  const sha256 = createHash("sha256").update(photo).digest("hex");
  const metadata = Object.entries({ campaign: CAMPAIGN, evidence, sha256 })
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const { status, body } = await client.send(
    "POST",
    "/api/uploads",
    {
      authorization: `Bearer ${token}`,
      "tus-resumable": "1.0.0",
      "upload-length": photo.length,
      "upload-metadata": metadata,
      "content-type": "application/offset+octet-stream",
      "content-length": photo.length,
    },
    photo,
  );
  if (status !== 201) throw new Error(`upload: ${status} ${body.toString().slice(0, 300)}`);
}
