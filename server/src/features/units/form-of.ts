import type { addUnit } from "@cunjing/contract";
import type { z } from "zod";
import type { UnitForm } from "./changes/check-change.ts";
import { NO_ORDER } from "./no-order.ts";

type NewUnit = Omit<z.output<typeof addUnit.body>, "parent" | "on" | "basis">;

/** A new unit of a command, as plans take it. */
export function formOf({ unit, name, kind, code, order, attributes }: NewUnit): UnitForm {
  return { id: unit, name, kind, code: code ?? null, order: order ?? NO_ORDER, attributes: attributes ?? {} };
}
