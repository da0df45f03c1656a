/** Opens a workbook in LibreOffice without a screen and saves its sheets as CSV, which recalculates every formula. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Cells are separated by commas, text is UTF-8, numbers are written in full rather than as shown; −1: every sheet, a file each. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const LONGEST_SECONDS = 120;

export type Recalculated = { seconds: number; sheet: (name: string) => string[][] };

/** A folder of its own with LibreOffice's profile and the workbook in it; the first start, which makes the profile, is done. */
export async function openOffice(): Promise<{
  recalculate: (workbook: string) => Promise<Recalculated>;
  close: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), "bench-workbook-"));
  const recalculate = async (workbook: string): Promise<Recalculated> => {
    const file = join(folder, "month.fods");
    writeFileSync(file, workbook);
    const start = performance.now();
    await convert(folder, file);
    const seconds = (performance.now() - start) / 1000;
    return {
      seconds,
      sheet: (name) =>
        // Numbers that are not written as shown come in quotation marks; no text here has any.
        readFileSync(join(folder, `month-${name}.csv`), "utf8")
          .replaceAll('"', "")
          .trimEnd()
          .split("\n")
          .map((line) => line.split(",")),
    };
  };
  return { recalculate, close: () => rmSync(folder, { recursive: true, force: true }) };
}

async function convert(folder: string, file: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = ["--headless", "--norestore", profile, "--convert-to", CSV, "--outdir", folder, file];
  try {
    await promisify(execFile)("soffice", options, { timeout: LONGEST_SECONDS * 1000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error("LibreOffice is needed here (on Debian: apt-get install libreoffice-calc)");
  }
}
