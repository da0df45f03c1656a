import type { z } from "zod";
import type { ReadSpec } from "../specs.ts";

/** The same read for those who keep the site and have no part in a campaign: /api/units beside /api/campaigns/…/units. */
export function onSite<Q extends z.ZodType, A extends z.ZodType>(spec: ReadSpec<Q, A>): ReadSpec<Q, A> {
  return { ...spec, name: spec.name.replace("-unit", "-site-unit"), scope: "site" };
}
