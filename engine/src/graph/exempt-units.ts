/** Exemptions: units that an organ excused from an assessment or an indicator for a time, with a reason. */
import type { Period } from "../calendar/cadence.ts";
import type { FactTable } from "../facts/table.ts";
import { rowDay, rowText } from "../vector/row.ts";
import type { DayVector, TextVector } from "../vector/types.ts";

/** @returns 1 for units that are exempt on the period's last day; null where nobody is */
export function exemptUnits(
  exemptions: FactTable | undefined,
  what: string,
  period: Period,
  units: number,
): Uint8Array | null {
  if (exemptions === undefined || exemptions.rows === 0) return null;
  const about = exemptions.column("what") as TextVector;
  const first = exemptions.column("first") as DayVector;
  const last = exemptions.column("last") as DayVector;
  let exempt: Uint8Array | null = null;
  for (let row = 0; row < exemptions.rows; row++) {
    const unit = exemptions.unit[row]!;
    const name = rowText(about, row);
    if (unit < 0 || (name !== null && name !== "all" && name !== what)) continue;
    if ((rowDay(first, row) ?? period.last) > period.last || (rowDay(last, row) ?? period.last) < period.last)
      continue;
    exempt ??= new Uint8Array(units);
    exempt[unit] = 1;
  }
  return exempt;
}
