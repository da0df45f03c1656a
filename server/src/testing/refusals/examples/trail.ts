import type { ReadExample } from "./example.ts";

export const TRAIL_READS: Readonly<Record<string, ReadExample>> = {
  "export-events": { placed: true, path: (things) => `/trail.csv?unit=${things.unit()}` },
  "export-site-events": { path: () => "/trail.csv" },
  "list-events": { placed: true, path: (things) => `/trail?unit=${things.unit()}` },
  "list-site-events": { path: () => "/trail" },
};
