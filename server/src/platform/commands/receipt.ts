/** Receipts make a second sending harmless: same id and same content is answered as before, same id and other content is a conflict. */
import { createHash } from "node:crypto";
import { canonicalJson } from "@cunjing/engine";
import { sql } from "kysely";
import { build, prepare } from "../statements/prepare.ts";

export interface Receipt {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly campaign: string | null;
  readonly digest: Buffer;
  /** As the device said, where a device said anything. */
  readonly claimedAt: Date | null;
  /** Milliseconds by which its clock was behind the server's, where it pushed. */
  readonly clockOffset: number | null;
}

/** The first insert of a command's transaction. No row back: the id is known already, to whomever it belongs. */
export const insertReceipt = prepare<Receipt, { id: string }>((a) =>
  build
    .insertInto("command")
    .values({
      id: a.id,
      name: a.name,
      account: a.account,
      campaign: a.campaign,
      body_digest: a.digest,
      claimed_at: a.claimedAt,
      clock_offset_ms: a.clockOffset,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id"),
);

export const storeResult = prepare<{ id: string; result: string }, unknown>((a) =>
  build
    .updateTable("command")
    .set({ result: sql`${a.result}::jsonb` })
    .where("id", "=", a.id),
);

/** The sender's own receipt; somebody else's is not seen, and so looks like a conflict. */
export const findReceipt = prepare<{ id: string }, { name: string; body_digest: Buffer; result: unknown }>(
  (a) => build.selectFrom("command").select(["name", "body_digest", "result"]).where("id", "=", a.id),
);

/** What "the same content" means: name, campaign and body in canonical form; not the claimed time, which a device may mend. */
export function digestBody(name: string, campaign: string | null, body: unknown): Buffer {
  return createHash("sha256")
    .update(canonicalJson(withoutDoubles({ name, campaign, body }) as never))
    .digest();
}

/** Canonical JSON has no form for doubles; positions and directions are such, and their shortest text is the same wherever it is made. */
function withoutDoubles(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : `double ${value}`;
  if (Array.isArray(value)) return value.map((part) => withoutDoubles(part ?? null));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutDoubles(part)]));
}
