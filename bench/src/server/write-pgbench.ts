/**
 * A script for pgbench that sends recorded statements, trip by trip in pipelines, with ids that differ each time: the bound that the server
 * is held against, since it is the same work of the same PostgreSQL with nothing in front.
 */
import type { Sent } from "./record-statements.ts";

/** Recorded text → SQL that stands for it, made of pgbench's variables. */
export type Stand = ReadonlyMap<string, string>;

export function pgbenchScript(
  set: readonly string[],
  trips: readonly (readonly Sent[])[],
  stands: Stand,
): string {
  const lines = [...set];
  for (const trip of trips) {
    lines.push("\\startpipeline");
    for (const { text, values } of trip) lines.push(`${oneLine(bound(text, values, stands))};`);
    lines.push("\\endpipeline");
  }
  return `${lines.join("\n")}\n`;
}

function bound(text: string, values: readonly unknown[], stands: Stand): string {
  return text.replaceAll(/\$(\d+)/g, (_, at: string) => literal(values[Number(at) - 1], stands));
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");

function literal(value: unknown, stands: Stand): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean")
    return stands.get(String(value)) ?? String(value);
  if (value instanceof Date) return `${quoted(value.toISOString())}::timestamptz`;
  if (Buffer.isBuffer(value)) return `${quoted(`\\x${value.toString("hex")}`)}::bytea`;
  if (Array.isArray(value))
    return `array[${value.map((one) => literal(one, stands)).join(", ")}]${value.length === 0 ? "::text[]" : ""}`;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return stands.get(text) ?? quoted(text);
}

/** pgbench takes a colon before a letter or digit for a variable, so colons are written as escapes. */
function quoted(text: string): string {
  const plain = text.replaceAll("'", "''");
  if (!plain.includes(":") && !plain.includes("\\")) return `'${plain}'`;
  return `U&'${plain.replaceAll("\\", "\\\\").replaceAll(":", "\\003a")}'`;
}
