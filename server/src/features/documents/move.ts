/** What the steps of the routing slip share: their event, and the slip made anew. */
import type { HappenedTo } from "@cunjing/contract";
import type { CommandContext } from "../../platform/commands/handler.ts";
import type { DocumentRow } from "./document-row.ts";
import { askRendering } from "./render/ask-rendering.ts";

type Placed = Pick<DocumentRow, "id" | "unit" | "pos" | "organ_unit" | "organ_pos" | "sealed_by">;

/** The event of a step inside the issuing organ: whoever is written to sees nothing of it. */
export const recordInside = (
  { record }: Pick<CommandContext<unknown>, "record">,
  row: Placed,
  what: HappenedTo<"document">,
  change: Readonly<Record<string, unknown>> = {},
): void =>
  record({
    kind: `document.${what}`,
    noun: "document",
    subject: row.id,
    unit: row.organ_unit,
    pos: row.organ_pos,
    sealedBy: row.sealed_by,
    change,
  });

/** The event of what addressees learn: issued, void. */
export const recordOutside = (
  { record }: Pick<CommandContext<unknown>, "record">,
  row: Placed,
  what: HappenedTo<"document">,
  change: Readonly<Record<string, unknown>> = {},
): void =>
  record({
    kind: `document.${what}`,
    noun: "document",
    subject: row.id,
    unit: row.unit,
    pos: row.pos,
    change,
  });

/** The slip with what was just written on it. */
export function printSlip(
  { tx, campaign, now }: Pick<CommandContext<unknown>, "tx" | "campaign" | "now">,
  row: DocumentRow,
): void {
  askRendering({ tx, campaign, now }, row, "routing-slip");
}
