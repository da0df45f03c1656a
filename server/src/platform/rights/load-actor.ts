/** An account as an actor: its post and the roles that hold today, with the ranges of the unit tree that they reach. */
import type { Actor, Grant, Range, Role } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare } from "../statements/prepare.ts";

interface Row {
  readonly post: string;
  readonly role: Role | null;
  readonly campaign: string | null;
  readonly unit: string | null;
  readonly team: string | null;
  readonly ranges: string | null;
  readonly cleared: string[] | null;
}

/** Rows of an account, one a role; one row with `role` NULL where it holds none. None where there is no such account. */
export const selectActor = prepare<{ account: string; day: string }, Row>(
  (
    a,
  ) => sql`select post_of(${a.account}::uuid) as post, g.role, g.campaign, g.unit, g.team, g.ranges::text as ranges,
      g.cleared::text[] as cleared
    from (select 1) as one left join grants_of(${a.account}::uuid, ${a.day}::date) g on true
    where post_of(${a.account}::uuid) is not null`,
);

export function actorFrom(account: string, rows: readonly Row[]): Actor | undefined {
  const first = rows[0];
  if (first === undefined) return undefined;
  return { account, post: first.post, grants: rows.flatMap(grantFrom) };
}

function grantFrom({ role, campaign, unit, team, ranges, cleared }: Row): Grant[] {
  if (role === null) return [];
  return [{ role, campaign, unit, team, ranges: rangesFrom(ranges), cleared: cleared ?? [] }];
}

/** PostgreSQL prints multiranges of whole numbers as {[1,5),[9,12)}: the upper end is not included. */
function rangesFrom(text: string | null): Range[] {
  return [...(text ?? "").matchAll(/\[(\d+),(\d+)\)/g)].map(([, first, end]) => [
    Number(first),
    Number(end) - 1,
  ]);
}
