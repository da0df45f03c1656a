import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";

export type GrantPlace = Answer<"list-grant-places">["places"][number];

const NONE: readonly GrantPlace[] = [];

/** Where roles can be granted, by name; empty until it is read, and for whoever does not keep accounts. */
export function useGrantPlaces(canWrite: boolean): readonly GrantPlace[] {
  return useRead("list-grant-places", {}, { enabled: canWrite }).data?.places ?? NONE;
}
