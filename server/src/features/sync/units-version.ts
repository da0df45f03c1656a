import { createHash } from "node:crypto";
import type { Range } from "@cunjing/contract";

/**
 * Which state of the units a phone has: of which epoch and scope, up to which transaction. With another scope or epoch it reads them whole.
 * @param newest the newest transaction that changed a unit
 */
export const unitsVersion = (epoch: string, newest: string, ranges: readonly Range[]): string =>
  `${digestOf(epoch, ranges)}.${newest}`;

/** The transaction that a version names; undefined: of another epoch or scope. */
export function transactionOf(version: string, epoch: string, ranges: readonly Range[]): string | undefined {
  const [digest, newest = ""] = version.split(".");
  return digest === digestOf(epoch, ranges) && /^\d{1,19}$/.test(newest) ? newest : undefined;
}

const digestOf = (epoch: string, ranges: readonly Range[]): string =>
  createHash("sha256")
    .update(JSON.stringify([epoch, ranges]))
    .digest("base64url")
    .slice(0, 16);
