/** Without a server: the engine and the documents on a folder of spreadsheets, as a command line and as functions. */
export type { Io } from "./commands/io.ts";
export { type Data, loadData } from "./commands/load-data.ts";
export { runCommandLine } from "./commands/run-command-line.ts";
export { readDataFiles } from "./tables/read-data-files.ts";
export { readDataFolder } from "./tables/read-data-folder.ts";
export { verifyFile } from "./verify/verify-file.ts";
