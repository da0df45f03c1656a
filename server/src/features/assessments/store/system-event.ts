/** What the system did by itself goes on the trail without an account. */
import type { TrailKind } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";

export const systemEvent = prepare<
  { campaign: string; kind: TrailKind; noun: string; subject: string; change: string; at: Date },
  unknown
>(
  (a) => sql`insert into event (at, kind, campaign, noun, subject, change)
    values (${a.at}::timestamptz, ${a.kind}, ${a.campaign}::uuid, ${a.noun}, ${a.subject}, ${a.change}::jsonb)`,
);
