/** The command line's entry: runs what was typed and sets the exit status (docs in README.md, "Exit status"). */
import { processIo } from "./commands/io.ts";
import { runCommandLine } from "./commands/run-command-line.ts";
import { removeUnfinished } from "./commands/unfinished.ts";

// `cunjing … | head` closes the pipe early: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// Ctrl-C leaves nothing half-written.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), processIo());
