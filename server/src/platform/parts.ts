/** What main.ts builds and passes down: no container, no globals. A feature takes from it what it needs. */

import type { Actor } from "@cunjing/contract";
import type { Logger } from "pino";
import type { Pool } from "./commands/transaction.ts";
import type { Config } from "./config.ts";
import type { FileStore } from "./files/file-store.ts";
import type { PolicyShelf } from "./policies/policy-shelf.ts";

/** Who a token belongs to, as long as its session lasts. */
export interface Sessions {
  actorOf(token: string): Promise<Actor | undefined>;
}

export interface Parts {
  readonly config: Config;
  /** Connections as the application's role, in pipeline mode. */
  readonly database: Pool;
  /** For reads that may lag a little; the same as `database` where there is no replica. */
  readonly replica: Pool;
  readonly files: FileStore;
  readonly policies: PolicyShelf;
  readonly sessions: Sessions;
  readonly log: Logger;
  /** The only source of "now" in the server. */
  readonly clock: () => Date;
}
