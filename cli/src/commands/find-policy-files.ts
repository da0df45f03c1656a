/** The policy files behind what the user names: files as they are, folders with everything below them. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failure } from "@cunjing/contract";

/** Folders of a pack that hold no policies: YAML there is something else. */
const OTHER_FOLDERS = new Set(["scenarios", "node_modules"]);
const OTHER_FILES = new Set(["coverage.yaml"]);

export interface PolicyFiles {
  /** In the order given; within a folder by name. */
  readonly files: readonly string[];
  /** Named by the user and no YAML: README.md in `policies/*`. */
  readonly skipped: readonly string[];
  readonly failures: readonly Failure[];
}

export async function findPolicyFiles(paths: readonly string[]): Promise<PolicyFiles> {
  const files: string[] = [];
  const skipped: string[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      const folder = (await stat(path)).isDirectory();
      const found = folder ? await filesBelow(path) : [path].filter(isYaml);
      if (folder && found.length === 0) failures.push(failure("no_policy_found", { path }));
      if (!folder && found.length === 0) skipped.push(path);
      files.push(...found);
    } catch (error) {
      failures.push(failure("path_unreadable", { path, found: reason(error) }));
    }
  }
  if (files.length === 0 && failures.length === 0) {
    failures.push(failure("no_policy_found", { path: paths.join(" ") }));
  }
  return { files: [...new Set(files)], skipped, failures };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !OTHER_FOLDERS.has(entry.name)) found.push(...(await filesBelow(path)));
    else if (entry.isFile() && isYaml(entry.name) && !OTHER_FILES.has(entry.name)) found.push(path);
  }
  return found;
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

const REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOENT: { zh: "没有这个文件或文件夹", en: "no such file or folder" },
  EACCES: { zh: "没有权限", en: "no permission" },
  EISDIR: { zh: "是文件夹，不是文件", en: "it is a folder, no file" },
  ENOTDIR: { zh: "不是文件夹", en: "it is no folder" },
};

/** Why a path cannot be read, in both languages where the reason is a common one. */
export function reason(error: unknown): { zh: string; en: string } {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const message = error instanceof Error ? error.message : String(error);
  return REASONS[code] ?? { zh: message, en: message };
}
