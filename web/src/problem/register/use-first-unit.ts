import { UNIT_KIND_SPECS } from "@cunjing/contract";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import type { PickedUnit } from "../../ui/unit-picker.tsx";

interface FirstUnit {
  readonly isReading: boolean;
  readonly units: readonly PickedUnit[] | undefined;
}

/** From the village down things can be bad at the unit itself; a county that was chosen to look at is seldom the place. */
const VILLAGE_STEP = UNIT_KIND_SPECS.village.steps[0];

/** The unit at the top of the page, where it is a village or below one. */
export function useFirstUnit(): FirstUnit {
  const { unit } = useScope();
  const read = useRead("read-unit", { unit: unit ?? "" }, { enabled: unit !== undefined });
  if (unit === undefined || read.error !== null) return { isReading: false, units: undefined };
  if (read.data === undefined) return { isReading: true, units: undefined };
  const { kind, name } = read.data;
  const spec = UNIT_KIND_SPECS[kind as keyof typeof UNIT_KIND_SPECS];
  const isPlace = spec !== undefined && spec.steps[0] >= VILLAGE_STEP;
  return { isReading: false, units: isPlace ? [{ unit, name }] : undefined };
}
