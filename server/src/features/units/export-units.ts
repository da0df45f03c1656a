import { exportUnitsBook as bookSpec, exportUnits as spec } from "@cunjing/contract";
import { handleRead, type ReadContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { writeUnitSheet } from "./sheets/write-unit-sheet.ts";
import { loadBelow } from "./store/load-facts.ts";

const exportAs =
  (form: "csv" | "xlsx") =>
  async ({ tx, query, now }: ReadContext<{ below?: string | undefined }>) => {
    const { below } = query;
    const units = await loadBelow(tx, below ?? null);
    if (below !== undefined && !units.has(below)) refuse("unit_missing", { unit: below });
    return { file: writeUnitSheet(units.values(), form), name: `单位-${siteDay(now)}.${form}` };
  };

/** The tree, or a part of it, as a sheet. */
export const exportUnits = handleRead(spec, exportAs("csv"));
export const exportUnitsBook = handleRead(bookSpec, exportAs("xlsx"));
