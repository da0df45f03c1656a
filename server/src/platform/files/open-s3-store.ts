import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { checkContent } from "./check-content.ts";
import {
  checkCollection,
  checkKey,
  type FileStore,
  FileStoreFailure,
  fitRange,
  type StoredFile,
} from "./file-store.ts";

/** Where an S3-compatible store is. Keys to it come from the environment (AWS_ACCESS_KEY_ID and so on) unless given. */
export interface S3Place {
  readonly bucket: string;
  /** Its address when it is not Amazon's, for example `http://127.0.0.1:9000`. */
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

interface Looked extends StoredFile {
  readonly sha256: string | undefined;
}

/** A file store in an S3-compatible store. The bucket exists already; making and protecting it is its keeper's work. */
export function openS3Store(place: S3Place): FileStore {
  const client = openS3Client(place);
  const bucket = place.bucket;

  async function look(key: string): Promise<Looked | null> {
    try {
      const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: checkKey(key) }));
      const storedAt = head.LastModified ?? new Date(0);
      return { key, bytes: head.ContentLength ?? 0, storedAt, sha256: head.Metadata?.sha256 };
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  }

  return {
    async put(key, content, source) {
      const there = await look(key);
      const checked = checkContent(source, content);
      if (there) {
        // Read to the end all the same: a wrong file is refused as such whether or not the key is taken.
        for await (const _ of checked);
        if (there.sha256 === content.sha256) return;
        throw new FileStoreFailure("other-content", "the key holds another file");
      }
      await sendObject(client, bucket, key, content, checked);
    },
    async get(key, range) {
      const found = await look(key);
      if (!found) throw new FileStoreFailure("missing", key);
      const part = range ? fitRange(range, found.bytes) : undefined;
      const wanted = part ? { Range: `bytes=${part.first}-${part.last}` } : {};
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...wanted }));
      if (!(answer.Body instanceof Readable)) throw new Error("the store answered without a stream");
      return answer.Body;
    },
    async stat(key) {
      const found = await look(key);
      return found && { key: found.key, bytes: found.bytes, storedAt: found.storedAt };
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: checkKey(key) }));
    },
    async *list(collection) {
      const Prefix = `${checkCollection(collection)}/`;
      let next: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix,
            ...(next === undefined ? {} : { ContinuationToken: next }),
          }),
        );
        for (const one of page.Contents ?? []) {
          if (one.Key === undefined) continue;
          yield { key: one.Key, bytes: one.Size ?? 0, storedAt: one.LastModified ?? new Date(0) };
        }
        next = page.NextContinuationToken;
      } while (next !== undefined);
    },
  };
}

/** A client for an S3-compatible store. */
export function openS3Client(place: S3Place): S3Client {
  return new S3Client({
    region: place.region ?? "us-east-1",
    ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
    ...(place.credentials === undefined ? {} : { credentials: place.credentials }),
    // Bucket in the path: stores that are not Amazon's have no name for each bucket.
    forcePathStyle: place.endpoint !== undefined,
    // Trailing checksums are Amazon's own; many compatible stores refuse them. The SHA-256 below does their work.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    // A stream cannot be sent twice; the job that puts the file is what tries again.
    maxAttempts: 1,
    // Its warnings would go to the console; every failure is thrown as well.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
}

async function sendObject(
  client: S3Client,
  bucket: string,
  key: string,
  content: { readonly sha256: string; readonly bytes: number },
  checked: AsyncIterable<Uint8Array>,
): Promise<void> {
  const body = Readable.from(checked, { objectMode: false });
  let fault: Error | undefined;
  const broken = new AbortController();
  body.once("error", (error) => {
    fault = error;
    // Otherwise the request waits seconds for the bytes that will not come.
    broken.abort();
  });
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: body,
    ContentLength: content.bytes,
    Metadata: { sha256: content.sha256 },
  });
  // The signature covers the content's SHA-256, which the store checks on its side; known beforehand, it needs no buffer.
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers: Record<string, string> };
      request.headers["x-amz-content-sha256"] = content.sha256;
      return next(args);
    },
    { step: "build", name: "sayContentHash" },
  );
  try {
    await client.send(command, { abortSignal: broken.signal });
  } catch (error) {
    // What broke the stream says more than the request that broke with it.
    throw fault ?? error;
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
