/** The command line's entry: runs what was typed and sets the exit status (README.md, "Exit status"). */
import { processIo } from "./commands/io.ts";
import { runCommandLine } from "./commands/run-command-line.ts";

// `cunjing … | head` closes the pipe early: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), processIo());
