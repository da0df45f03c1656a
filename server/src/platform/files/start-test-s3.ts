import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { S3Place } from "./open-s3-store.ts";

/** A request as the server's library (Koa) hands it to its middlewares. */
interface Asked {
  readonly method: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  body: unknown;
  type: string;
  status: number;
}

interface TestServer {
  readonly middleware: ((asked: Asked, next: () => Promise<void>) => Promise<void>)[];
  readonly store: { getResourcePath(bucket: string, key: undefined, resource: "uploads"): string };
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** What of npm's s3rver is used here; it ships no types. */
type MakeServer = new (options: {
  readonly directory: string;
  readonly address: string;
  readonly port: number;
  readonly silent: boolean;
  readonly configureBuckets: readonly { readonly name: string }[];
}) => TestServer;

/** Starts an S3 server for tests on a free port of loopback. Answers how to reach its one bucket and how to end it. */
export async function startTestS3(directory: string): Promise<{ place: S3Place; close(): Promise<void> }> {
  const Server = createRequire(import.meta.url)("s3rver") as MakeServer;
  const bucket = "evidence";
  const server = new Server({
    directory,
    address: "127.0.0.1",
    port: 0,
    silent: true,
    configureBuckets: [{ name: bucket }],
  });
  // What s3rver lacks of uploads in parts: listing the parts, and ending an upload, of which a whole one knows nothing any more.
  server.middleware.unshift(async (asked, next) => {
    const { uploadId } = asked.query;
    if (uploadId === undefined || !["GET", "DELETE"].includes(asked.method)) return next();
    const folder = join(server.store.getResourcePath(bucket, undefined, "uploads"), uploadId);
    asked.type = "application/xml";
    if (!existsSync(folder)) {
      asked.status = 404;
      asked.body = '<?xml version="1.0"?><Error><Code>NoSuchUpload</Code></Error>';
    } else if (asked.method === "GET") asked.body = await listParts(folder);
    else {
      await rm(folder, { recursive: true });
      asked.status = 204;
    }
  });
  const { port } = await server.run();
  return {
    place: {
      bucket,
      endpoint: `http://127.0.0.1:${port}`,
      // s3rver's own fixed pair.
      credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
    },
    close: () => server.close(),
  };
}

/** S3's answer to ListParts: the parts of an upload that lie in its folder, each a file named by its number. */
async function listParts(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /^\d+$/.test(name));
  const parts = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const tag = createHash("md5").update(bytes).digest("hex");
      return `<Part><PartNumber>${name}</PartNumber><ETag>"${tag}"</ETag><Size>${bytes.length}</Size></Part>`;
    }),
  );
  return `<?xml version="1.0"?><ListPartsResult><IsTruncated>false</IsTruncated>${parts.join("")}</ListPartsResult>`;
}
