/** Answers without what is random or the database's clock, which differ between any two sites; all else is compared byte for byte. */
import { tagOf } from "../../platform/http/tag-of.ts";
import { wordsOf } from "../refusals/read-answer.ts";

/** What was answered, as it went over the wire. */
export interface Answered {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly rawPayload: Buffer;
  readonly body: string;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** The twins live in 2019; only the database's own clock, which dates receipts, is of today. */
const TODAY = /20(?:2[4-9]|[3-9]\d)-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/g;
/** Long enough to be a cursor, which may hold one of both. */
const CURSOR = /"next":"([\w-]{12,})"/g;

/** Sealed by the server for the phone that brings it back: how long it is may be compared, what is in it nobody can read. */
const CLOSED_CURSOR = /"cursor":"([\w-]{12,})"/g;
/** The newest transaction that changed the tree, counted by the whole cluster: the twins' trees were made one after the other. */
const TREE_VERSION = /([\w-]{16})\.\d+(?=\\?")/g;

/** Made anew for each page: what the content security policy lets through. */
const NONCE = /(nonce-|nonce="|nonce" content=")[\w+/=]{16,}/g;

/** Of values about a person the trail has digests with a random salt (doubled quotes: inside of CSV). */
const PERSONAL = /("{1,2}personal"{1,2}:\{)([^}]*)\}/g;
const DIGEST = /[0-9a-f]{64}/g;

/** Ids that nobody chose become their order in the answer: how many there are, and where, is compared. */
function withoutRandom(text: string, chosen: ReadonlySet<string>): string {
  const order = new Map<string, number>();
  return text.replaceAll(TODAY, "clock").replaceAll(UUID, (id) => {
    if (chosen.has(id)) return id;
    if (!order.has(id)) order.set(id, order.size + 1);
    return `id ${order.get(id)}`;
  });
}

const readRandom = (text: string): string =>
  text
    .replaceAll(CURSOR, (_, cursor) => `"next":${Buffer.from(cursor, "base64url").toString("utf8")}`)
    .replaceAll(CLOSED_CURSOR, (_, cursor) => `"cursor":${cursor.length}`)
    .replaceAll(TREE_VERSION, "$1.transaction")
    .replaceAll(NONCE, "$1once")
    .replaceAll(PERSONAL, (_, head, values: string) => `${head}${values.replaceAll(DIGEST, "digest")}}`);

/** A tag that says no more than what the body says, of which it is the digest, is compared by the revision before it. */
function tagWithoutRandom(etag: unknown, { body }: Answered): unknown {
  const revision = Number(/^"(\d+)\./.exec(String(etag))?.[1]);
  return etag === tagOf(revision, body) ? `"${revision}.digest"` : etag;
}

/** Status, headers and body of an answer as one text. @param chosen ids that the past and the requests themselves named */
export function normalise(answer: Answered, chosen: ReadonlySet<string>): string {
  const { date: _, "content-length": length, etag, ...headers } = answer.headers;
  // A workbook says when it was made, in compressed parts: its length is none of the content's.
  const isBook = String(headers["content-type"]).includes("spreadsheet");
  const sorted = Object.entries({
    ...headers,
    length: isBook ? "" : length,
    etag: tagWithoutRandom(etag, answer),
  });
  const kept = JSON.stringify(sorted.sort(([a], [b]) => (a < b ? -1 : 1)));
  const body = wordsOf(answer.rawPayload);
  return withoutRandom(readRandom(`${answer.statusCode} ${kept} ${body}`), chosen);
}
