/**
 * One supervisor a folder: a second one would take the first one's server for a leftover and end it, and so for ever.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identify, isSameAlive } from "./identify.ts";

/** Takes the folder for this process and returns how to let it go; throws, naming the holder, where another live process has it. */
export function holdFolder(folder: string): () => void {
  const path = join(folder, "supervisor.pid");
  const me = identify(process.pid);
  for (;;) {
    try {
      writeFileSync(path, me, { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = findHolder(folder);
    if (holder !== undefined)
      throw new Error(
        `the database in ${folder} is in use by process ${holder}: end it, or choose another folder`,
      );
    // Moved away first: of two that find the same dead holder, one fails here and looks again.
    const dead = `${path}.${process.pid}`;
    try {
      renameSync(path, dead);
    } catch {
      continue;
    }
    rmSync(dead);
  }
}

/** The live process that holds the folder, or undefined. */
export function findHolder(folder: string): number | undefined {
  try {
    const held = readFileSync(join(folder, "supervisor.pid"), "utf8");
    return isSameAlive(held) ? Number.parseInt(held, 10) : undefined;
  } catch {
    return undefined;
  }
}
