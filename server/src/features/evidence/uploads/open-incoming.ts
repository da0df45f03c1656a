import { join } from "node:path";
import type { Readable } from "node:stream";
import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { FileStore as FolderIncoming } from "@tus/file-store";
import { S3Store as S3Incoming } from "@tus/s3-store";
import type { DataStore } from "@tus/server";
import type { Config } from "../../../platform/config.ts";
import { openS3Client } from "../../../platform/files/open-s3-store.ts";

/** Where uploads lie until they are whole. */
export interface Incoming {
  readonly store: DataStore;
  /** What came in so far. */
  read(upload: string): Promise<Readable>;
  /** Forgets it; one that is gone already is no error. */
  remove(upload: string): Promise<void>;
}

/** What is not finished after so long is swept: a phone comes back from a valley within days. Milliseconds. */
export const INCOMING_LASTS = 7 * 24 * 3_600_000;

/**
 * Opens the place of unfinished uploads: a folder where files lie in a folder, the same bucket where they lie in an S3-compatible store, so that
 * any process can go on with what another began.
 * @param lasts milliseconds after which `deleteExpired` sweeps; 0, for serving: the tus library would look for an upload's age after it was taken in and gone.
 */
export function openIncoming(config: Pick<Config, "files" | "folder">, lasts = 0): Incoming {
  if (config.files.kind === "folder") {
    const store = new FolderIncoming({
      directory: join(config.folder, "incoming"),
      expirationPeriodInMilliseconds: lasts,
    });
    return {
      store,
      read: async (upload) => store.read(upload),
      remove: (upload) => removeFrom(store, upload),
    };
  }
  const { bucket, endpoint, region, credentials } = config.files;
  const store = new S3Incoming({
    // Most photos are shorter than a part and are sent as one; S3 takes no parts below five megabytes.
    partSize: 8 * 1024 * 1024,
    expirationPeriodInMilliseconds: lasts,
    // Tags are an extension that not every compatible store has; the sweep asks the store itself.
    useTags: false,
    // The library's own never forgets an upload that was finished; and what another process wrote it does not know.
    cache: { get: async () => undefined, set: async () => undefined, delete: async () => undefined },
    s3ClientConfig: {
      bucket,
      region: region ?? "us-east-1",
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      ...(credentials === undefined ? {} : { credentials }),
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    },
  });
  const client = openS3Client(config.files);
  return {
    store,
    read: (upload) => store.read(upload),
    async remove(upload) {
      // The library begins by aborting the upload in parts; of a whole one there is none to abort, and it stops there.
      await removeFrom(store, upload);
      for (const Key of [upload, `${upload}.info`]) {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
      }
    },
  };
}

async function removeFrom(store: DataStore, upload: string): Promise<void> {
  try {
    await store.remove(upload);
  } catch (error) {
    const status = (error as { status_code?: number }).status_code;
    if (status !== 404 && status !== 410) throw error;
  }
}
