/** A file of boundaries as a command brings it: JSON, or JSON packed by gzip. */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type Boundary, checkGeojson } from "@cunjing/contract";
import { type InputFault, InputRefusal } from "../../platform/commands/check-input.ts";
import { refuse } from "../../platform/commands/refusal.ts";

/** Of the file as it is read: half a million positions stay below. */
const MOST_BYTES = 24 * 1024 * 1024;

const unpack = promisify(gunzip);

/** @throws refusals: `too_large`, or `body_wrong` with every feature that is wrong */
export async function openBoundaries(base64: string): Promise<readonly Boundary[]> {
  const { boundaries, faults } = checkGeojson(parse(await textOf(Buffer.from(base64, "base64"))));
  if (faults.length > 0) throw new InputRefusal(faults.map(inFile));
  return boundaries;
}

/** A fault of the file, at the place of the body that holds it. */
export const inFile = ({ at, found, expected }: InputFault): InputFault => ({
  at: at === "" ? "boundaries" : `boundaries ${at}`,
  found,
  expected,
});

async function textOf(bytes: Buffer): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString("utf8");
  try {
    return (await unpack(bytes, { maxOutputLength: MOST_BYTES })).toString("utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE")
      return refuse("too_large", { most: "24 MB" });
    throw new InputRefusal([inFile({ at: "", found: "", expected: "gzip 文件不完整，请重新压缩" })]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputRefusal([inFile({ at: "", found: text.slice(0, 40), expected: "应为 GeoJSON（UTF-8）" })]);
  }
}
