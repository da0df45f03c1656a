import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

interface Key {
  readonly campaign: string;
  readonly evidence: string;
}
interface OwnKey extends Key {
  readonly account: string;
}

/**
 * Lets the command that says what a file shows and the file's arrival pass one after the other: each looks for the other's row, and
 * at the same moment neither would see it.
 */
export const lockEvidence = prepare<Key, unknown>(
  (a) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${a.campaign}::text || ' ' || ${a.evidence}::text, 8))`,
);

/** One's own evidence, by the same account from the promise to the file. */
export interface OwnEvidence {
  readonly state: string;
  readonly sha256: string | null;
  /** False: promised, and nothing was said yet of what it shows. */
  readonly is_described: boolean;
  readonly problem: string | null;
  readonly inspection: string | null;
}

export const selectOwnEvidence = prepare<OwnKey, OwnEvidence>(
  (a) => sql`select state, sha256, is_described, problem, inspection from evidence
    where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid and account = ${a.account}::uuid for update`,
);

/** One's own upload of this evidence. */
export const selectOwnUpload = prepare<OwnKey, { state: string; sha256: string }>(
  (a) => sql`select state, sha256 from upload
    where campaign = ${a.campaign}::uuid and evidence = ${a.evidence}::uuid and account = ${a.account}::uuid`,
);

/** Evidence whose file is here now. */
export interface BoundEvidence {
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly kind: "photo" | "file";
}

/**
 * Joins awaited evidence with its file where both are here, and counts down what its problem or inspection awaits. No row: one of the two
 * is missing, or was joined before.
 */
export const bindUpload = prepare<OwnKey, BoundEvidence>(
  (a) => sql`with bound as (
      update evidence e set state = 'received', file = u.file, sha256 = u.sha256, bytes = u.bytes, kind = u.kind,
        media_type = u.media_type, ending = u.ending, says = u.says, stored_at = u.received_at
      from upload u
      where u.campaign = ${a.campaign}::uuid and u.evidence = ${a.evidence}::uuid and u.account = ${a.account}::uuid
        and u.state = 'received' and e.campaign = u.campaign and e.id = u.evidence and e.account = u.account
        and e.state = 'awaited' and (e.sha256 is null or e.sha256 = u.sha256)
      returning e.campaign, e.unit, e.pos, e.sealed_by, e.kind, e.promised, e.problem, e.inspection
    ), of_problem as (
      update problem set photos_awaited = greatest(problem.photos_awaited - 1, 0) from bound
      where bound.promised and problem.campaign = bound.campaign and problem.id = bound.problem
    ), of_inspection as (
      update inspection set photos_awaited = greatest(inspection.photos_awaited - 1, 0) from bound
      where bound.promised and inspection.campaign = bound.campaign and inspection.id = bound.inspection
    ) select unit, pos, sealed_by, kind from bound`,
);
