/** One type of the feed: where its rows are, which of them come, when they are gone, and what a phone keeps of them. */
import type { Actor, SyncType } from "@cunjing/contract";
import type { RawBuilder } from "kysely";

export interface FeedContext {
  readonly actor: Actor;
  readonly campaign: string;
  /** Of the site. */
  readonly today: string;
  /** The first day of what is not over for too long. */
  readonly keptFrom: string;
  readonly teams: readonly string[];
}

export interface FeedPart {
  readonly type: SyncType;
  readonly from: RawBuilder<unknown>;
  readonly campaign: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  readonly xid: RawBuilder<unknown>;
  /** The column of the position, of a placed type. */
  readonly pos?: string;
  /** The column of the seal, of a placed type. */
  readonly sealedBy?: string;
  readonly where: (context: FeedContext) => readonly RawBuilder<unknown>[];
  /** 'withdrawn', 'past' or NULL. */
  readonly gone: (context: FeedContext) => RawBuilder<unknown>;
  /** The text of a JSON object (json-line.ts). */
  readonly row: (context: FeedContext) => RawBuilder<unknown>;
  /** Adds to the type of the same name what became visible without a change of its own. */
  readonly onlyChanged?: true;
}
