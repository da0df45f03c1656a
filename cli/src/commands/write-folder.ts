/**
 * Writes a folder as a whole or not at all: everything goes into a folder beside it, which takes its place at the end. A
 * folder that is there already is replaced only where it holds exactly what was written last time: nothing that a person
 * put there or edited is ever lost.
 */
import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { failure } from "@cunjing/contract";
import { CommandFailed } from "./command-failed.ts";
import { reason } from "./find-policy-files.ts";
import { markUnfinished } from "./unfinished.ts";

const MANIFEST = ".cunjing.json";
/** Foreign files named in a refusal. */
const MOST_NAMED = 3;

interface Manifest {
  readonly format: 1;
  readonly files: Readonly<Record<string, string>>;
}

export interface FolderWriter {
  /** Where to write meanwhile, for those who write files themselves. */
  readonly folder: string;
  /** @param path relative to the folder, with `/` */
  file(path: string, content: string | Uint8Array): Promise<void>;
}

/** @throws {CommandFailed} where the folder holds what this program did not write, or cannot be written */
export async function writeFolder(
  folder: string,
  write: (writer: FolderWriter) => Promise<void>,
): Promise<void> {
  const target = resolve(folder);
  await refuseForeign(folder);
  const temporary = `${target}.partial-${process.pid}`;
  const finished = markUnfinished(temporary);
  try {
    await fill(temporary, write);
    replaceFolder(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new CommandFailed([failure("path_unwritable", { path: folder, found: reason(error) })]);
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
    finished();
  }
}

async function fill(temporary: string, write: (writer: FolderWriter) => Promise<void>): Promise<void> {
  await mkdir(temporary, { recursive: true });
  await write({
    folder: temporary,
    async file(path, content) {
      const full = join(temporary, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, content);
    },
  });
  const files: Record<string, string> = {};
  for (const path of await filesBelow(temporary)) files[path] = await digest(join(temporary, path));
  const manifest: Manifest = { format: 1, files };
  await writeFile(join(temporary, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Synchronous, so that no signal comes between the two names. */
function replaceFolder(temporary: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(temporary, target);
    return;
  }
  const old = `${target}.old-${process.pid}`;
  renameSync(target, old);
  renameSync(temporary, target);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Asked before a long computation too: its result would have no place.
 * @throws {CommandFailed} where the folder holds what this program did not write
 */
export async function refuseForeign(folder: string): Promise<void> {
  const target = resolve(folder);
  if (!existsSync(target)) return;
  const foreign = (await stat(target)).isDirectory() ? await foreignFiles(target) : [folder];
  if (foreign.length === 0) return;
  const found = `${foreign.slice(0, MOST_NAMED).join("、")}${foreign.length > MOST_NAMED ? "…" : ""}`;
  throw new CommandFailed([failure("folder_in_use", { path: folder, found })]);
}

/** Files that were not written by this program, or were changed since. */
async function foreignFiles(target: string): Promise<string[]> {
  const known = await readManifest(target);
  const foreign: string[] = [];
  for (const path of await filesBelow(target)) {
    if (known[path] === undefined || known[path] !== (await digest(join(target, path)))) foreign.push(path);
  }
  return foreign;
}

/** Every file but the manifest, with `/` between its folders, sorted. */
async function filesBelow(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== MANIFEST)
    .sort();
}

async function readManifest(target: string): Promise<Manifest["files"]> {
  try {
    return (JSON.parse(await readFile(join(target, MANIFEST), "utf8")) as Manifest).files;
  } catch {
    return {};
  }
}

async function digest(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}
