import type { Polygons } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface KnownUnit {
  readonly id: string;
  readonly code: string | null;
  readonly withdrawn_on: string | null;
  /** Of the boundary that it has; null: none. */
  readonly digest: string | null;
}

/** Units by id, or by a code in one of its lengths. */
export const selectUnits = prepare<{ ids: readonly string[]; codes: readonly string[] }, KnownUnit>(
  (
    a,
  ) => sql`select u.id, u.code, u.withdrawn_on, b.digest from unit u left join unit_boundary b on b.unit = u.id
    where u.id = any(${a.ids}::text[]) or u.code = any(${a.codes}::text[])`,
);

export const storeBoundary = prepare<
  {
    unit: string;
    polygons: string;
    digest: string;
    west: number;
    south: number;
    east: number;
    north: number;
    file: string;
    account: string;
    now: Date;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into unit_boundary (unit, polygons, digest, west, south, east, north, file, loaded_by, loaded_at)
    values (${a.unit}, ${a.polygons}::jsonb, ${a.digest}, ${a.west}, ${a.south}, ${a.east}, ${a.north}, ${a.file}, ${a.account}::uuid, ${a.now})
    on conflict (unit) do update set polygons = excluded.polygons, digest = excluded.digest, west = excluded.west, south = excluded.south,
      east = excluded.east, north = excluded.north, file = excluded.file, loaded_by = excluded.loaded_by, loaded_at = excluded.loaded_at`,
);

export interface BoundaryRow {
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly polygons: Polygons;
  readonly digest: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const selectBelow = prepare<{ below: string }, BoundaryRow>(
  (a) => sql`select b.unit, u.name, u.kind, b.polygons, b.digest, b.west, b.south, b.east, b.north
    from unit u join unit_boundary b on b.unit = u.id
    where u.parent = ${a.below} and u.withdrawn_on is null order by u.official_order, u.id`,
);
