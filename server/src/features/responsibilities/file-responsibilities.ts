import { type FiledHolding, fileList, fileResponsibilities as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectHoldings } from "./filed-statements.ts";
import { findUnit, reached } from "./find-unit.ts";
import { lockUnit } from "./lock-unit.ts";

const selectLast = prepare<{ campaign: string; unit: string }, { number: number; digest: string }>(
  (a) => sql`select number, digest from responsibility_file
    where campaign = ${a.campaign}::uuid and unit = ${a.unit}::text order by number desc limit 1`,
);

const insertFile = prepare<
  {
    campaign: string;
    id: string;
    unit: string;
    pos: number;
    number: number;
    title: string;
    day: string;
    digest: string;
    content: string;
    holdings: number;
    by: string;
    at: Date;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into responsibility_file (campaign, id, unit, pos, number, title, day, digest, content, holdings, filed_by, filed_at)
    values (${a.campaign}::uuid, ${a.id}::uuid, ${a.unit}::text, ${a.pos}::bigint, ${a.number}::integer, ${a.title}::text, ${a.day}::date,
      ${a.digest}::text, ${a.content}::jsonb, ${a.holdings}::integer, ${a.by}::uuid, ${a.at}::timestamptz)`,
);

/** Files what stands on the day, under the unit's next number; the same list is not filed twice running. */
export const fileResponsibilities = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, at, now, record }) => {
    const { file, unit, title, day = siteDay(at) } = body;
    tx.write(lockUnit({ campaign, unit }));
    const [found, last] = await Promise.all([
      tx.askOne(findUnit({ unit })),
      tx.askOne(selectLast({ campaign, unit })),
    ]);
    const { pos, pos_end } = reached(found, actor, "responsibility.write", campaign);
    const rows: FiledHolding[] = await tx.ask(selectHoldings({ campaign, low: pos, high: pos_end, day }));
    if (rows.length === 0) return refuse("responsibility_none", { day });
    const { content, digest } = fileList(rows);
    if (digest === last?.digest) return refuse("responsibility_file_same", { number: last.number });
    const number = (last?.number ?? 0) + 1;
    const holdings = content.length;
    const filed = { number, title, day, digest, holdings };
    const stored = { ...filed, content: JSON.stringify(content) };
    tx.write(insertFile({ ...stored, campaign, id: file, unit, pos, by: actor.account, at: now }));
    record({ kind: "responsibility.filed", noun: "responsibility", subject: file, unit, pos, change: filed });
    return { file, number, digest, holdings };
  },
);
