// A trail for the chain's tests: events of every shape, some sealed by a round, some with personal values; and raw hands that touch rows.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Pool } from "../../../platform/database/connect.ts";
import { transact } from "../../../platform/jobs/transact.ts";
import { CAMPAIGN, PERSONAS } from "../../../testing/personas.ts";
import { makeSite, type Site } from "../../../testing/site.ts";
import { checkTrail, type TrailChecked, type TrailCheckPlan } from "./check-trail.ts";
import { sealBlock } from "./seal-block.ts";

export const ROUND = "00000000-0000-4000-8000-0000000000f1";

export interface ChainFixture {
  readonly site: Site;
  readonly jobs: Pool;
  /** Events as commands write them, without commands: `many` of them, one transaction each ten; two of the ten under this round's seal. */
  readonly addEvents: (many: number, round?: string | null) => Promise<void>;
  /**
   * Seals all there is, in blocks of so many; how many blocks. Transactions in other databases of the server hold the sealing back (other tests'),
   * so that it may take a moment and more blocks than full ones.
   */
  readonly seal: (most?: number, elsewhere?: string) => Promise<number>;
  /** Whether every event of a transaction that is over stands in a block. */
  readonly isSettled: () => Promise<boolean>;
  readonly check: (plan?: Partial<TrailCheckPlan>) => Promise<TrailChecked>;
  /** "event_changed 17" of the first finding; "" where nothing was found. */
  readonly first: (plan?: Partial<TrailCheckPlan>) => Promise<string>;
  readonly heads: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export async function openChain(): Promise<ChainFixture> {
  const site = await makeSite();
  const jobs = connect(site.database.urls.jobs, { name: "test sealer", max: 3 });
  await site.see(
    `insert into round (campaign, id, title, kind, first_day, last_day, scope, state, sealed, planned_by, planned_at)
     values ($1, $2, '暗访', 'covert', '2019-05-01', '2019-05-31', '{}', 'approved', true, $3, now())`,
    [CAMPAIGN, ROUND, PERSONAS.office.account],
  );
  // Triggers hold what commands do; a raw hand passes them by.
  await site.see("set session_replication_role = replica");
  const isSettled = async () => {
    const [row] = await site.see<{ settled: boolean }>(
      `select not exists (select from event e where e.xid < pg_snapshot_xmax(pg_current_snapshot())
         and not exists (select from trail_block b, unnest(b.ids) listed where listed = e.id)) as settled`,
    );
    return row?.settled ?? false;
  };
  const check = (plan: Partial<TrailCheckPlan> = {}) => checkTrail({ database: jobs, ...plan });
  return {
    site,
    jobs,
    addEvents: async (many, round = ROUND) => {
      for (let done = 0; done < many; done += 10) await site.see(TEN_EVENTS, [CAMPAIGN, round, randomUUID()]);
    },
    isSettled,
    seal: async (most, elsewhere) => {
      for (let blocks = 0; ; ) {
        const block = await transact(jobs, null, (tx) => sealBlock(tx, elsewhere, most));
        if (block !== undefined) blocks += 1;
        else if (await isSettled()) return blocks;
        else await sleep(20);
      }
    },
    check,
    first: async (plan) => {
      const [one] = (await check(plan)).findings;
      return one === undefined ? "" : [one.kind, one.event ?? one.block ?? one.detail].join(" ");
    },
    heads: async () =>
      (
        await site.see<{ head: string }>(
          "select encode(digest, 'hex') as head from trail_block order by number",
        )
      ).map(({ head }) => head),
    close: async () => {
      await jobs.end();
      await site.close();
    },
  };
}

/** On the site and in the campaign, with and without unit, sealed and open, of accounts and of nobody. */
const TEN_EVENTS = `
  insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by)
  select clock_timestamp() - interval '5 minutes', 'problem.found', case when n % 5 > 0 then $1::uuid end, 'problem',
    gen_random_uuid()::text, u.id, u.pos, case when n <> 3 then '${PERSONAS.teamA.account}'::uuid end, $3::uuid,
    jsonb_build_object('to', '立行立改', 'n', n, 'share', 1.50, 'list', jsonb_build_array(n, null, 'é\\"', true)),
    case when n in (1, 6) then $2::uuid end
  from generate_series(1, 10) n
  left join lateral (select id, pos from unit where kind = 'village' and n % 5 > 1 order by id offset n % 3 limit 1) u on true`;
