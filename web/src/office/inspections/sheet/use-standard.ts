import { useMemo } from "react";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { standardOf } from "./standard-of.ts";

/** A standard as it reads on the day of the visit, and as the engine takes it. */
export function useStandard(standard: string | null | undefined, day: string | undefined) {
  const { campaign } = useScope();
  const isNamed = standard !== null && standard !== undefined && standard !== "";
  const read = useRead("read-standard", { campaign, standard: standard ?? "", day }, { enabled: isNamed });
  const engine = useMemo(() => (read.data === undefined ? undefined : standardOf(read.data)), [read.data]);
  return { read, answer: isNamed ? read.data : undefined, engine: isNamed ? engine : undefined };
}
