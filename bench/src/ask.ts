/** The server's own reads, in this process: rights, row-level security and all, without HTTP, which bench:server measures. */
import {
  actorFrom,
  connect,
  openPolicyShelf,
  type Parts,
  type ReadHandler,
  runRead,
  SERVED,
  selectActor,
} from "@cunjing/server";
import type { Person } from "./server/people.ts";

export interface Asking {
  /** The answer and how long it took, in ms. */
  ask<Answer>(
    who: Person,
    read: string,
    query: Record<string, string>,
  ): Promise<{ answer: Answer; ms: number }>;
  end(): Promise<void>;
}

export function openAsking(appUrl: string, campaign: string): Asking {
  const pool = connect(appUrl, { name: "bench", max: 2 });
  const clock = () => new Date("2026-06-01T10:00:00+08:00");
  const parts = {
    database: pool,
    replica: pool,
    policies: openPolicyShelf(clock),
    clock,
  } as unknown as Parts;
  const actors = new Map<string, ReturnType<typeof actorFrom>>();
  const actorOf = async ({ account }: Person) => {
    const known = actors.get(account);
    if (known !== undefined) return known;
    const { rows } = await pool.query(selectActor({ account, day: "2026-06-01" }) as never);
    const actor = actorFrom(account, rows as never);
    actors.set(account, actor);
    return actor;
  };
  return {
    async ask<Answer>(who: Person, name: string, query: Record<string, string>) {
      const handler = SERVED.reads.find(({ spec }) => spec.name === name) as ReadHandler;
      const actor = await actorOf(who);
      if (actor === undefined) throw new Error("the bench's account is not there");
      const begun = performance.now();
      const answer = (await runRead(parts, handler, { actor, campaign, query })) as Answer;
      return { answer, ms: performance.now() - begun };
    },
    end: () => pool.end(),
  };
}
