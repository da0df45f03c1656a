import { listLookAlikes as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findEvidenceFile } from "./find-evidence-file.ts";
import { bandsOfHash, fromLikeness } from "./perceptual-hash.ts";

/** Up to so many of 64 bits two photos of one scene differ (perceptual-hash.test.ts). */
const ALIKE = 7;

interface Row {
  readonly evidence: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly problem: string | null;
  readonly inspection: string | null;
  readonly taken_at: Date | null;
  readonly same_file: boolean;
  readonly different_bits: number;
}

/** At most 200 candidates by band are compared: a picture that half the villages share (a printed form) must not cost more (docs/decisions). */
const selectAlike = prepare<
  {
    campaign: string;
    evidence: string;
    likeness: string;
    sha256: string | null;
    bands: readonly number[];
    bits: readonly number[];
    alike: number;
  },
  Row
>(
  (a) => sql`with near as (
      select b.evidence, b.likeness
      from unnest(${a.bands}::smallint[], ${a.bits}::integer[]) as p(band, bits)
      join photo_band b on b.campaign = ${a.campaign}::uuid and b.band = p.band and b.bits = p.bits
      where b.evidence <> ${a.evidence}::uuid limit 200
    ), alike as (
      select distinct evidence, bit_count((likeness # ${a.likeness}::bigint)::bit(64))::integer as different_bits from near
    )
    select e.id as evidence, e.unit, u.name as unit_name, e.problem, e.inspection, e.taken_at,
      e.sha256 is not distinct from ${a.sha256}::text as same_file, alike.different_bits
    from alike join evidence e on e.campaign = ${a.campaign}::uuid and e.id = alike.evidence join unit u on u.id = e.unit
    where alike.different_bits <= ${a.alike}::integer and e.state = 'derived'
    order by same_file desc, different_bits, e.id limit 50`,
);

/** Photos of the reader's own scope that look like this one. */
export const listLookAlikes = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const row = await findEvidenceFile(tx, actor, campaign, query.evidence);
  if (row.likeness === null || row.is_flat) return { searched: false, look_alikes: [] };
  const probes = bandsOfHash(fromLikeness(row.likeness)).flatMap((bits, band) =>
    [0, ...Array.from({ length: 16 }, (_, bit) => 1 << bit)].map((flip) => ({ band, bits: bits ^ flip })),
  );
  const rows = await tx.ask(
    selectAlike({
      campaign,
      evidence: query.evidence,
      likeness: row.likeness,
      sha256: row.sha256,
      bands: probes.map(({ band }) => band),
      bits: probes.map(({ bits }) => bits),
      alike: ALIKE,
    }),
  );
  return {
    searched: true,
    look_alikes: rows.map((one) => ({ ...one, taken_at: one.taken_at && siteInstant(one.taken_at) })),
  };
});
