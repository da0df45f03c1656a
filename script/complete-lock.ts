// Adds to package-lock.json the packages of other platforms that the registry at hand did not have when the lock was
// made: npm leaves them out in silence, and a machine of that platform then gets no binary. Their versions are the
// exact ones that their parents ask for; their hashes stay unknown until a fuller registry fills them in.
// Usage, after an `npm install` that script/lock.test.ts complains about: node script/complete-lock.ts
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type LockedPackage = {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  libc?: string[];
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
};

/** Package names end in platform, processor and often C library: …-linux-arm64-musl. */
const platformInName = /-(?<os>android|darwin|linux|win32)-(?<cpu>arm64|arm|x64)(?:-(?<abi>[a-z]+))?$/;
const libcByAbi: Record<string, string> = { gnu: "glibc", gnueabihf: "glibc", musl: "musl" };

/** The lock's entry for a platform's package, from its name alone. Throws where the name or version does not tell. */
function lockPlatformPackage(name: string, version: string, dev: boolean): LockedPackage {
  const platform = platformInName.exec(name)?.groups;
  if (!platform?.os || !platform.cpu) throw new Error(`${name}: its name does not tell its platform`);
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) throw new Error(`${name}: ${version} is no exact version`);
  const libc = libcByAbi[platform.abi ?? ""];
  return {
    version,
    cpu: [platform.cpu],
    ...(dev && { dev }),
    ...(libc && platform.os === "linux" && { libc: [libc] }),
    optional: true,
    os: [platform.os],
  };
}

const path = join(dirname(import.meta.dirname), "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, LockedPackage> };
const parents = Object.values(lock.packages);
for (const { optionalDependencies = {}, dev = false } of parents) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (lock.packages[key]) continue;
    lock.packages[key] = lockPlatformPackage(name, version, dev);
    console.log(`added ${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
