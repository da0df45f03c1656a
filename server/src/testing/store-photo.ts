/** A photo that is here, as its upload would leave it: for tests that are not about uploads. */
import type { Site } from "./site.ts";

export async function storePhoto(
  site: Site,
  problem: string,
  stage: "before" | "after" | "claim",
): Promise<void> {
  await site.see(
    `insert into evidence (campaign, id, unit, pos, sealed_by, problem, stage, state, sha256, file, bytes, account, at, stored_at)
     select campaign, gen_random_uuid(), unit, pos, sealed_by, id, $2, 'received', repeat('0', 64), gen_random_uuid()::text, 1, found_by, found_at, now()
     from problem where id = $1`,
    [problem, stage],
  );
}
