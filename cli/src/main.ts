/** The command line's entry: runs what was typed and sets the exit status (README.md, "Exit status"). */
import { setFlagsFromString } from "node:v8";
import { processIo } from "./commands/io.ts";
import { runCommandLine } from "./commands/run-command-line.ts";

// The engine's columns lie outside of the heap, and V8 would collect garbage each time they grow by some dozen megabytes, whatever there is to
// collect: a fifth of a country's year (docs/decisions/0032-garbage-and-columns.md).
setFlagsFromString("--external-memory-accounted-in-global-limit");

// `cunjing … | head` closes the pipe early: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), processIo());
