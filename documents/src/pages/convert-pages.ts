import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SUBSTITUTES = new URL("../../fonts/open-substitutes.conf", import.meta.url).pathname;

/** Converts office files to PDF with LibreOffice, with free faces for fonts that only offices have. For checks only. */
export function convertToPdf(files: readonly string[], directory: string): void {
  mkdirSync(directory, { recursive: true });
  // A profile of its own, because LibreOffice runs once a profile.
  const profile = mkdtempSync(join(tmpdir(), "cunjing-office-"));
  const lock = join(tmpdir(), "soffice.lock");
  const office = [
    "soffice",
    `-env:UserInstallation=file://${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    directory,
  ];
  const run = spawnSync("flock", [lock, ...office, ...files], {
    encoding: "utf8",
    env: { ...process.env, FONTCONFIG_FILE: SUBSTITUTES },
  });
  rmSync(profile, { recursive: true, force: true });
  if (run.status !== 0)
    throw new Error(`LibreOffice could not convert (is libreoffice-writer installed?): ${run.stderr}`);
}

/** Pages of a PDF, by poppler. */
export function countPages(file: string): number {
  const run = spawnSync("pdfinfo", [file], { encoding: "utf8" });
  return Number(/^Pages:\s+(\d+)/m.exec(run.stdout)?.[1] ?? Number.NaN);
}

/** Text of a PDF, page by page, white space and line breaks taken out. */
export function readPages(file: string): string[] {
  const run = spawnSync("pdftotext", ["-layout", file, "-"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return run.stdout
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ""));
}
