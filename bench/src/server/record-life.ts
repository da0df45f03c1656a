/** One problem's life through the server's own code, its statements written down. */
import { randomUUID } from "node:crypto";
import type { Actor } from "@cunjing/contract";
import {
  actorFrom,
  askAlone,
  type CommandHandler,
  connect,
  openPolicyShelf,
  type Parts,
  type ReadHandler,
  runCommand,
  runRead,
  SERVED,
  selectActor,
} from "@cunjing/server";
import { PROVINCE, rangeOf } from "./fill-ledger.ts";
import type { Person } from "./people.ts";
import { type Recording, recordStatements, type Sent } from "./record-statements.ts";
import { type BenchSite, CAMPAIGN } from "./start-site.ts";
import { pgbenchScript } from "./write-pgbench.ts";

/** Draws a village and ids; the village's position is that of fill-ledger.ts. */
const SET = [
  "\\set c random(0, 99)",
  "\\set t random(0, 19)",
  "\\set v random(0, 19)",
  "\\set pos 1000 + :c * 441000 + 21000 + :t * 21000 + 1000 + :v * 1000",
  "\\set r random(1, 999999999999)",
];
const idOf = (kind: number) => `('0000000${kind}-0000-4000-8000-' || lpad(:r::text, 12, '0'))::uuid`;

export async function recordLife(
  site: BenchSite,
): Promise<{ script: string; trips: number; statements: number }> {
  const pool = connect(site.appUrl, { name: "bench record", max: 1 });
  const recording = recordStatements(pool);
  const ids = {
    problem: randomUUID(),
    dispatch: randomUUID(),
    commands: [1, 2, 3, 4].map(() => randomUUID()),
  };
  const trips = await liveOnce(recording, site, ids);
  // The second life is recorded: the first reads policies that are kept afterwards.
  const again = {
    problem: randomUUID(),
    dispatch: randomUUID(),
    commands: [1, 2, 3, 4].map(() => randomUUID()),
  };
  const kept = await liveOnce(recording, site, again, trips.parts);
  await pool.end();
  const [pos] = rangeOf(PROVINCE, 7, 7, 7);
  const stands = new Map([
    [again.problem, idOf(1)],
    [again.dispatch, idOf(2)],
    ...again.commands.map((id, at): [string, string] => [id, idOf(3 + at)]),
    ["c7t7v7", "('c' || :c || 't' || :t || 'v' || :v)"],
    [String(pos), ":pos"],
  ]);
  return {
    script: pgbenchScript(SET, kept.sent, stands),
    trips: kept.sent.length,
    statements: kept.sent.flat().length,
  };
}

interface Ids {
  readonly problem: string;
  readonly dispatch: string;
  readonly commands: readonly string[];
}

async function liveOnce(
  { pool, take }: Recording,
  { people }: BenchSite,
  ids: Ids,
  known?: Parts,
): Promise<{ sent: Sent[][]; parts: Parts }> {
  const clock = () => new Date();
  const parts =
    known ?? ({ database: pool, replica: pool, policies: openPolicyShelf(clock), clock } as unknown as Parts);
  const actors = {
    finder: await actor(people.finder),
    office: await actor(people.office),
    verifier: await actor(people.verifier),
  };
  take();
  const command = async (who: Actor, name: string, at: number, body: unknown) => {
    const handler = SERVED.commands.find(({ spec }) => spec.name === name) as CommandHandler;
    await runCommand(parts, handler, {
      id: ids.commands[at]!,
      actor: who,
      campaign: CAMPAIGN,
      body,
      at: undefined,
      base: undefined,
    });
  };
  const problems = [{ problem: ids.problem }];
  await command(actors.finder, "find-problem", 0, {
    problem: ids.problem,
    unit: "c7t7v7",
    category: "rubbish",
    place_type: "roadside",
    description: "村口路边积存生活垃圾",
    place: "村委会东侧五十米",
  });
  await command(actors.finder, "dispatch-problems", 1, {
    dispatch: ids.dispatch,
    problems,
    channel: "notice",
  });
  await command(actors.office, "request-acceptance", 2, {
    problems,
    rectification: "已清运",
    on_behalf_of: "村",
  });
  await command(actors.verifier, "accept-problems", 3, { problems, step: "accepted" });
  const read = SERVED.reads.find(({ spec }) => spec.name === "read-problem") as ReadHandler;
  await runRead(parts, read, { actor: actors.finder, campaign: CAMPAIGN, query: { problem: ids.problem } });
  // The read's transaction is ended after its answer.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { sent: take(), parts };

  async function actor({ account }: Person): Promise<Actor> {
    const connection = await pool.connect();
    try {
      return actorFrom(account, await askAlone(connection, selectActor({ account, day: "2026-06-01" })))!;
    } finally {
      connection.release();
    }
  }
}
