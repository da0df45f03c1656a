/** Without a server: the engine and the documents on a folder of spreadsheets, as a command line and as functions. */

export { readDataFiles, readDataFolder } from "@cunjing/sheets";
export type { Io } from "./commands/io.ts";
export { type Data, loadData } from "./commands/load-data.ts";
export { runCommandLine } from "./commands/run-command-line.ts";
export { verifyFile } from "./verify/verify-file.ts";
