// A program of its own: a process of the jobs that takes a job, says so, and never finishes it. To be killed (jobs.test.ts).
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { connect } from "../platform/database/connect.ts";
import { runJobs } from "../platform/jobs/run-jobs.ts";
import type { Parts } from "../platform/parts.ts";

const url = process.argv[2] ?? "";
const parts = {
  config: { folder: mkdtempSync(join(tmpdir(), "cunjing-hold-")) },
  database: connect(url, { name: "held jobs", max: 2 }),
  log: pino({ level: "silent" }),
  clock: () => new Date(),
} as unknown as Parts;

await runJobs({
  parts,
  url,
  schedule: [],
  lost: () => process.exit(1),
  tasks: {
    hold: async () => {
      process.stdout.write("holding\n");
      await new Promise(() => {});
    },
  },
});
