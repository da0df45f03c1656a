// Exit status 0 where node_modules is what package-lock.json says, 1 where `npm ci` is due.
// npm's own record of what it installed (node_modules/.package-lock.json, written last) is compared, so an install
// that was interrupted, a pull that moved the lock and a package.json edited by hand are all seen.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

type LockedPackage = {
  version?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, LockedPackage> };

/** The JSON file, or undefined where there is none. */
function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return undefined;
  }
}

/** Whether the installed packages are the locked ones; a locked optional package may be absent (other platforms). */
function isInstalled(locked: Lock, installed: Lock): boolean {
  return Object.entries(locked.packages)
    .filter(([path]) => path.startsWith("node_modules/") || path.includes("/node_modules/"))
    .every(([path, wanted]) => {
      const found = installed.packages[path];
      if (!found) return wanted.optional === true;
      return (
        found.version === wanted.version && found.integrity === wanted.integrity && found.link === wanted.link
      );
    });
}

/** Whether each package.json of ours asks for what the lock was made from. */
function isLocked(locked: Lock): boolean {
  return Object.entries(locked.packages)
    .filter(([path]) => !path.includes("node_modules/"))
    .every(([path, wanted]) => {
      const manifest = readJson<LockedPackage>(path === "" ? "package.json" : `${path}/package.json`);
      return (
        manifest !== undefined &&
        isDeepStrictEqual(manifest.dependencies, wanted.dependencies) &&
        isDeepStrictEqual(manifest.devDependencies, wanted.devDependencies)
      );
    });
}

const locked = readJson<Lock>("package-lock.json");
const installed = readJson<Lock>("node_modules/.package-lock.json");
process.exitCode = locked && installed && isInstalled(locked, installed) && isLocked(locked) ? 0 : 1;
