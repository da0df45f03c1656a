import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";

export type GrantPlace = Answer<"list-grant-places">["places"][number];

const NONE: readonly GrantPlace[] = [];

interface GrantPlaces {
  /** Empty until they are read, and for whoever does not keep accounts. */
  readonly places: readonly GrantPlace[];
  readonly isReading: boolean;
}

/** Where roles can be granted, by name. */
export function useGrantPlaces(canWrite: boolean): GrantPlaces {
  const { data, isLoading } = useRead("list-grant-places", {}, { enabled: canWrite });
  return { places: data?.places ?? NONE, isReading: isLoading };
}
