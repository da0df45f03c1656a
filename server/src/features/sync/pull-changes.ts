import { KEPT_DAYS, pullChanges as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { cursorKeys } from "./cursor-keys.ts";
import { planWalk, type Walk, wholeWalk } from "./feed/plan-walk.ts";
import { openCursor, type SyncCursor, sealCursor } from "./feed/sync-cursor.ts";
import { allRanges, type SyncScope, scopeOf } from "./feed/sync-scope.ts";
import { type Page, type Position, walkFeed } from "./feed/walk-feed.ts";
import { unitsVersion } from "./units-version.ts";

interface FeedState {
  readonly epoch: string;
  /** No transaction below it is under way any more: what it wrote is here, or never will be. */
  readonly horizon: string;
  /** The first transaction that has not begun. */
  readonly end: string;
  readonly units: string;
}

const selectState = prepare<object, FeedState>(
  () => sql`select feed_epoch() as epoch, pg_snapshot_xmin(s)::text as horizon, pg_snapshot_xmax(s)::text as end,
      coalesce((select u.xid::text from unit u where u.xid < pg_snapshot_xmin(s) order by u.xid desc limit 1), '0') as units
    from pg_current_snapshot() s`,
);

/** A cursor further behind than this is brought forward though nothing came: so many transactions are read again at most. */
const MOST_BEHIND = 16_384n;
const DAY_MS = 86_400_000;

/**
 * What changed in the person's scope, below the oldest transaction that is still under way, in the order of transactions: none that commits
 * late is missed (docs/decisions/0022-sync.md).
 */
export const pullChanges = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const whose = `${actor.account} ${campaign}`;
  const [keys, state] = await Promise.all([cursorKeys(parts), tx.askOne(selectState({}))]);
  if (state === undefined) throw new Error("the feed has no epoch");
  const given = query.cursor === undefined ? undefined : openCursor(query.cursor, whose, keys);
  const scope = scopeOf(actor, campaign);
  const begun = begin(given, scope, state);
  const reset = begun === undefined;
  const { from, to, walk, before, start } = begun ?? fresh(scope, state);
  const context = {
    actor,
    campaign,
    today: siteDay(now),
    keptFrom: siteDay(new Date(now.getTime() - KEPT_DAYS * DAY_MS)),
    teams: scope.teams,
  };
  const page = await walkFeed(tx, walk, { from, to, limit: query.limit }, start, context);
  const first = reset || given?.walk?.first === true;
  const cursor: SyncCursor = {
    epoch: state.epoch,
    scope,
    ...(page.next === null
      ? { from: forward(from, to, page) }
      : {
          from,
          walk: {
            ...page.next,
            after: keyed(page.next),
            to,
            first,
            ...(before === undefined ? {} : { before }),
          },
        }),
  };
  const left = start.leg === 0 && start.part === 0 && start.after === null ? walk.left : [];
  return {
    jsonText:
      `{"reset":${reset && query.cursor !== undefined},"left":${JSON.stringify(left)},"changes":[${page.changes.join(",\n")}],` +
      `"cursor":${JSON.stringify(sealCursor(cursor, whose, keys))},"more":${page.next !== null},` +
      `"units":${JSON.stringify(unitsVersion(state.epoch, state.units, allRanges(scope)))},"server_time":"${siteInstant(now)}"}`,
  };
});

interface Begun {
  readonly from: string;
  readonly to: string;
  readonly walk: Walk;
  readonly before: SyncScope | undefined;
  readonly start: Position;
}

const START = { leg: 0, part: 0, after: null } as const;

const fresh = (scope: SyncScope, { horizon }: FeedState): Begun => ({
  from: "0",
  to: horizon,
  walk: wholeWalk(scope),
  before: undefined,
  start: { ...START, newest: "0" },
});

/** Where the cursor goes on; undefined: it is of another cluster or time, or the scope is another in the midst of a walk. */
function begin(given: SyncCursor | undefined, scope: SyncScope, state: FeedState): Begun | undefined {
  if (given === undefined || given.epoch !== state.epoch) return undefined;
  // A copy of the files was put back without a new epoch: the cursor knows of transactions that are still to come.
  if (BigInt(given.from) > BigInt(state.end)) return undefined;
  const { from, walk: under } = given;
  if (under === undefined) {
    const walk = planWalk(given.scope, scope);
    const isSame = walk?.left.length === 0;
    return walk === null
      ? undefined
      : {
          from,
          to: state.horizon,
          walk,
          before: isSame ? undefined : given.scope,
          start: { ...START, newest: "0" },
        };
  }
  if (JSON.stringify(given.scope) !== JSON.stringify(scope)) return undefined;
  const walk = under.first ? wholeWalk(scope) : planWalk(under.before ?? scope, scope);
  const { leg, part, after, newest } = under;
  return walk === null
    ? undefined
    : { from, to: under.to, walk, before: under.before, start: { leg, part, after, newest } };
}

/**
 * Behind the newest that came, and not at the horizon: the cursor then tells nothing of what others write. All below the newest has come,
 * since all that was read was below the horizon of the walk's first page.
 */
function forward(from: string, to: string, { newest }: Page): string {
  const behind = newest !== "0" && BigInt(newest) >= BigInt(from) ? BigInt(newest) + 1n : BigInt(from);
  const least = BigInt(to) - MOST_BEHIND;
  return String(behind > least ? behind : least);
}

const keyed = ({ after }: Position): [number | string, string] | null =>
  after === null ? null : [after[0], after[1]];
