/**
 * One supervisor a folder: a second one would take the first one's server for a leftover and end it, and so for ever.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identify, isSameAlive } from "./identify.ts";

/**
 * Takes the folder for this process and returns how to let it go. Throws, naming the holder, where another live process has it,
 * or this one already.
 */
export function holdFolder(folder: string): () => void {
  const path = toPath(folder);
  for (;;) {
    if (putMark(path)) return () => rmSync(path, { force: true });
    const held = readHeld(folder);
    if (held === undefined) continue;
    if (isSameAlive(held))
      throw new Error(
        `the database in ${folder} is in use by process ${Number.parseInt(held, 10)}: end it, or choose another folder`,
      );
    moveAway(path, held);
  }
}

/** The live process that holds the folder, or undefined. */
export function findHolder(folder: string): number | undefined {
  const held = readHeld(folder);
  return held !== undefined && isSameAlive(held) ? Number.parseInt(held, 10) : undefined;
}

/** Puts our mark where there is none, whole from the first moment: nobody can read half of it. */
function putMark(path: string): boolean {
  const ours = `${path}.${process.pid}.new`;
  writeFileSync(ours, identify(process.pid));
  try {
    linkSync(ours, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(ours);
  }
}

/** Removes a dead holder's mark, and puts back what turns out to be the mark of one who was quicker. */
function moveAway(path: string, held: string): void {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") !== held) linkSync(aside, path);
    rmSync(aside);
  } catch {
    // Somebody else moved it away: the next look tells.
  }
}

const toPath = (folder: string) => join(folder, "supervisor.pid");

function readHeld(folder: string): string | undefined {
  try {
    return readFileSync(toPath(folder), "utf8");
  } catch {
    return undefined;
  }
}
