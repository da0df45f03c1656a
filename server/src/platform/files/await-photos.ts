import { sql } from "kysely";
import { prepare } from "../statements/prepare.ts";

/** Photos that a command says it has, of a problem or of an inspection. */
export interface PromisedPhotos {
  readonly campaign: string;
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly problem: string | null;
  readonly inspection: string | null;
  readonly stage: "before" | "after" | "claim" | "other";
  /** Ids of evidence, made by the device. */
  readonly photos: readonly string[];
  readonly account: string;
  readonly at: Date;
}

/**
 * Notes promised photos as awaited evidence, to be sent with the command that promises them and that counts them in its
 * `photos_awaited`. Each counts that number down when its file is here; `add-evidence` says what it shows, in any order.
 */
export const awaitPhotos = prepare<PromisedPhotos, unknown>(
  (
    a,
  ) => sql`insert into evidence (campaign, id, unit, pos, sealed_by, problem, inspection, stage, promised, is_described,
      account, at)
    select ${a.campaign}::uuid, photo, ${a.unit}::text, ${a.pos}::bigint, ${a.sealed_by}::uuid, ${a.problem}::uuid,
      ${a.inspection}::uuid, ${a.stage}::text, true, false, ${a.account}::uuid, ${a.at}::timestamptz
    from unnest(${a.photos}::uuid[]) as photo`,
);
