/** Ids of what the demonstration loads follow from the simulation's own: the same seed gives the same rows, run after run. */
import { createHash } from "node:crypto";

/**
 * A UUID of version 8 from SHA-256 over kind and name.
 * @param kind keeps things apart that have one name: "problem", "evidence", "command"
 * @param name the simulation's id, such as v_jia_1_2-p3
 */
export function demoId(kind: string, name: string): string {
  const bytes = digest(`${kind}\u001f${name}`).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A whole number from 0 to `count` − 1 that follows from the name: who of several, how many minutes later. */
export function pickBy(name: string, count: number): number {
  return digest(name).readUInt32BE(0) % count;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
