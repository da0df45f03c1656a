import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { S3Place } from "./open-s3-store.ts";

interface TestServer {
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
