/** The trail as CSV, in one snapshot, sent while it is read. */
import { trailPhrase } from "@cunjing/contract";
import { writeCsv } from "@cunjing/sheets";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { latestHead } from "../../platform/trail/latest-head.ts";
import { type After, type TrailEvent, type TrailScope, toTrailEvent } from "./trail-query.ts";
import { endOf, fetchEvents, walkBack } from "./walk-windows.ts";

/** Rows read at a time: a page is in memory, the file never is. */
const PAGE = 2_000;

const COLUMNS: readonly { readonly title: string; readonly of: (event: TrailEvent) => string | null }[] = [
  { title: "收到时间", of: ({ received_at }) => received_at },
  { title: "发生时间", of: ({ at }) => at },
  { title: "事项", of: ({ kind }) => trailPhrase(kind).zh },
  { title: "对象编号", of: ({ subject }) => subject },
  { title: "单位编号", of: ({ unit }) => unit },
  { title: "单位", of: ({ unit_name }) => unit_name },
  { title: "职务", of: ({ by }) => by },
  { title: "命令编号", of: ({ command }) => command },
  { title: "事项代码", of: ({ kind }) => kind },
  { title: "内容", of: ({ change }) => JSON.stringify(change) },
];
const ACCOUNT: (typeof COLUMNS)[number] = { title: "账号", of: ({ account }) => account };

/** The newest first; @param showsAccount adds the column of accounts, for audit. */
export async function* writeTrail(
  tx: Transaction,
  scope: TrailScope,
  showsAccount: boolean,
): AsyncGenerator<Uint8Array> {
  const columns = showsAccount ? [...COLUMNS, ACCOUNT] : COLUMNS;
  yield Buffer.from(writeCsv([columns.map(({ title }) => title)]));
  for (let after: After | undefined; ; ) {
    const keys = await walkBack(tx, scope, after, PAGE);
    const rows = await fetchEvents(tx, keys);
    const events = rows.map((row) => toTrailEvent(row, showsAccount));
    // The mark that Excel wants stands at the beginning of the file alone.
    const text = writeCsv(events.map((event) => columns.map(({ of }) => of(event) ?? ""))).slice(1);
    if (events.length > 0) yield Buffer.from(text);
    if (keys.length < PAGE) break;
    after = endOf(keys, after);
  }
  yield* writeHead(tx);
}

/** The last line says up to which head of the chain what stands above it can be checked (script/verify-trail, find-trail-head). */
async function* writeHead(tx: Transaction): AsyncGenerator<Uint8Array> {
  const head = await latestHead(tx);
  if (head === undefined) return;
  yield Buffer.from(writeCsv([["校验值", siteInstant(head.sealed_at), head.digest]]).slice(1));
}
