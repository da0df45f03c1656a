/** What the code of a receipt says to whoever holds it: no account, no context, through functions that answer for one code (migration 0020). */
import { sql } from "kysely";
import { askAlone } from "../../../platform/database/batch.ts";
import type { Parts } from "../../../platform/parts.ts";
import { siteInstant } from "../../../platform/site-day.ts";
import { prepare, type Query } from "../../../platform/statements/prepare.ts";

interface Row {
  readonly title: string;
  readonly number: string | null;
  readonly organ: string;
  readonly recipient: string;
  readonly issued_at: Date;
  readonly receipts_by: string | null;
  readonly received_at: Date | null;
  readonly received_by_post: string | null;
  readonly state: "issued" | "receipted" | "void";
  readonly file: string | null;
}

export interface OpenReceipt {
  readonly title: string;
  readonly number: string | null;
  readonly organ: string;
  readonly recipient: string;
  readonly issued_at: string;
  readonly receipts_by: string | null;
  readonly received_at: string | null;
  readonly received_by: string | null;
  readonly void: boolean;
  /** Key of the document as PDF; null while it is being made. */
  readonly file: string | null;
}

const read = prepare<{ code: string }, Row>((a) => sql`select * from read_receipt(${a.code}::text)`);

const sign = prepare<{ code: string; post: string; note: string | null; at: Date }, { signed: boolean }>(
  (a) =>
    sql`select sign_receipt(${a.code}::text, ${a.post}::text, ${a.note}::text, ${a.at}::timestamptz) as signed`,
);

async function ask<R>(parts: Parts, query: Query<R>): Promise<R | undefined> {
  const connection = await parts.database.connect();
  try {
    const [row] = await askAlone(connection, query);
    return row;
  } finally {
    connection.release();
  }
}

/** @returns undefined for a code that belongs to no receipt */
export async function readReceipt(parts: Parts, code: string): Promise<OpenReceipt | undefined> {
  const row = await ask(parts, read({ code }));
  if (row === undefined) return undefined;
  const { title, number, organ, recipient, receipts_by, file } = row;
  return {
    title,
    number,
    organ,
    recipient,
    issued_at: siteInstant(row.issued_at),
    receipts_by,
    received_at: row.received_at === null ? null : siteInstant(row.received_at),
    received_by: row.received_by_post,
    void: row.state === "void",
    file,
  };
}

/** Signs for it, once; a second time, and for a void document, nothing happens. */
export async function signReceipt(
  parts: Parts,
  code: string,
  post: string,
  note: string | null,
): Promise<void> {
  await ask(parts, sign({ code, post, note, at: parts.clock() }));
}
