/** Photos of a campaign, within the reader's scope, that are the same file as one or look like it. */
import type { Range } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { bandsOfHash, fromLikeness } from "./perceptual-hash.ts";

/** Up to so many of 64 bits two photos of one scene differ (perceptual-hash.test.ts). */
const ALIKE = 7;
/** Of photos that share a band with this one, so many are compared a probe: what half the villages share (a printed form) must not cost more. */
const MOST_A_PROBE = 500;
const MOST_FOUND = 50;

export interface LookAlike {
  readonly evidence: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly problem: string | null;
  readonly inspection: string | null;
  readonly stage: string;
  readonly taken_at: Date | null;
  readonly same_file: boolean;
  /** Of 64; 0 for the same file. */
  readonly different_bits: number;
}

export interface PhotoToFind {
  readonly evidence: string;
  readonly sha256: string | null;
  /** A whole number of 64 bits, in digits; null: not derived yet. */
  readonly likeness: string | null;
  readonly is_flat: boolean | null;
}

interface Args {
  readonly campaign: string;
  readonly evidence: string;
  readonly sha256: string | null;
  readonly likeness: string | null;
  readonly bands: readonly number[];
  readonly bits: readonly number[];
  readonly ranges: string;
}

/** Row-level security leaves out what is sealed; the ranges leave out what is reached by another verb than seeing evidence. */
const selectAlike = prepare<Args, LookAlike>(
  (a) => sql`with near as (
      select b.evidence, b.different_bits
      from unnest(${a.bands}::smallint[], ${a.bits}::integer[]) as p(band, bits)
      cross join lateral (
        select o.evidence, bit_count((o.likeness # ${a.likeness}::bigint)::bit(64))::integer as different_bits
        from photo_band o where o.campaign = ${a.campaign}::uuid and o.band = p.band and o.bits = p.bits
        limit ${sql.lit(MOST_A_PROBE)}) b
      where b.different_bits <= ${sql.lit(ALIKE)}
      union
      (select e.id, 0 from evidence e where e.campaign = ${a.campaign}::uuid and e.sha256 = ${a.sha256}::text
        limit ${sql.lit(MOST_A_PROBE)})
    ), best as (
      select evidence, min(different_bits) as different_bits from near
      where evidence <> ${a.evidence}::uuid group by evidence
    )
    select e.id as evidence, e.unit, u.name as unit_name, e.problem, e.inspection, e.stage, e.taken_at,
      e.sha256 is not distinct from ${a.sha256}::text as same_file, best.different_bits
    from best join evidence e on e.campaign = ${a.campaign}::uuid and e.id = best.evidence join unit u on u.id = e.unit
    where e.state in ('received', 'derived') and ${a.ranges}::int8multirange @> e.pos
    order by same_file desc, best.different_bits, e.id limit ${sql.lit(MOST_FOUND)}`,
);

/** Whether likeness can be looked for; the same bytes can be in any case. */
export const isComparable = ({ likeness, is_flat }: PhotoToFind): boolean =>
  likeness !== null && is_flat === false;

/** The same file first, then the most alike; at most fifty. */
export function findLookAlikes(
  tx: Transaction,
  campaign: string,
  ranges: readonly Range[],
  photo: PhotoToFind,
): Promise<LookAlike[]> {
  const probes = isComparable(photo) ? probesOf(photo.likeness ?? "0") : [];
  return tx.ask(
    selectAlike({
      campaign,
      evidence: photo.evidence,
      sha256: photo.sha256,
      likeness: photo.likeness,
      bands: probes.map(({ band }) => band),
      bits: probes.map(({ bits }) => bits),
      ranges: `{${ranges.map(([low, high]) => `[${low},${high}]`).join(",")}}`,
    }),
  );
}

/** Each band as it is, and with one of its sixteen bits turned: two hashes within seven bits agree in one band up to one bit. */
const probesOf = (likeness: string): { band: number; bits: number }[] =>
  bandsOfHash(fromLikeness(likeness)).flatMap((bits, band) =>
    [0, ...Array.from({ length: 16 }, (_, bit) => 1 << bit)].map((flip) => ({ band, bits: bits ^ flip })),
  );
