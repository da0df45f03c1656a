/**
 * Builds the console into web/dist where its sources changed since (script/bootstrap calls it each time): Vite, then each text file
 * compressed once, as small as it gets, so that the server sends bytes and computes nothing. It is built beside and takes its place whole: a
 * server that runs never finds half of it.
 */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";

const WEB = join(import.meta.dirname, "..");
const DIST = join(WEB, "dist");
const STAMP = "built-from.txt";

const SOURCES = [
  "index.html",
  "vite.config.ts",
  "package.json",
  "src/**/*",
  "../contract/src/**/*.ts",
  "../engine/src/**/*.ts",
];

/** Below that a packet more or less is all there is to win. */
const LEAST_BYTES = 1_400;

function digestSources(): string {
  const hash = createHash("sha256");
  const files = globSync(SOURCES, { cwd: WEB, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of [...files, join(WEB, "../package-lock.json")].toSorted())
    hash.update(`${file.slice(WEB.length)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

const digest = digestSources();
const stamp = join(DIST, STAMP);
if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) process.exit(0);
const [fresh, gone] = [`${DIST}.${process.pid}.new`, `${DIST}.${process.pid}.old`];
await build({
  root: WEB,
  configFile: join(WEB, "vite.config.ts"),
  logLevel: "warn",
  build: { outDir: fresh, emptyOutDir: true },
});
for (const file of globSync("assets/*.{js,css,svg}", { cwd: fresh })) compress(join(fresh, file));
writeFileSync(join(fresh, STAMP), digest);
if (existsSync(DIST)) renameSync(DIST, gone);
renameSync(fresh, DIST);
rmSync(gone, { recursive: true, force: true });
