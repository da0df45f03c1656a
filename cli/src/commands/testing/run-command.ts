/** Runs a command line in the test's own process, and hands over what it wrote and how it ended. */
import { mkdtempSync, rmSync } from "node:fs";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestContext } from "node:test";
import { makePaint } from "../../terminal/colour.ts";
import type { ExitCode } from "../exit-codes.ts";
import { runCommandLine } from "../run-command-line.ts";

export const ROOT = resolve(import.meta.dirname, "../../../..");
/** The small made-up example of the documentation: four villages, two months. */
export const EXAMPLE = join(ROOT, "docs/example");
export const RULES = join(EXAMPLE, "rules.yaml");

export interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export async function runCommand(...argv: readonly string[]): Promise<Ended> {
  let out = "";
  let err = "";
  const code = await runCommandLine(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 120,
    interactive: false,
    paint: makePaint(false),
    now: () => 0,
    today: () => "2026-01-01",
  });
  return { code, out, err };
}

/** A folder that is gone after the test. */
export function makeFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The example's data in a folder of their own, with some tables written anew. */
export async function makeData(
  context: TestContext,
  changed: Readonly<Record<string, string | ((text: string) => string)>> = {},
): Promise<string> {
  const folder = join(makeFolder(context), "data");
  await cp(join(EXAMPLE, "data"), folder, { recursive: true });
  for (const [file, change] of Object.entries(changed)) {
    const path = join(folder, file);
    await writeFile(path, typeof change === "string" ? change : change(await readFile(path, "utf8")));
  }
  return folder;
}

/** Every file below a folder, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
