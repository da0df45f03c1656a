import { codeFitsParent, failure, isUnitKind, parseUnitCode } from "@cunjing/contract";
import { checkPlace, refuseLaterChanges, requireOnDay } from "./check-change.ts";
import { hang } from "./draft-steps.ts";
import { beginDraft, type Draft, finishDraft, type PlannedChange, restFrom } from "./unit-change.ts";
import { type KnownUnits, nameFor, parentOn, type UnitVersion, versionOn } from "./unit-facts.ts";

export interface MoveUnit {
  readonly unit: string;
  readonly on: string;
  /** null: to the top. */
  readonly parent: string | null;
  /** Its place among its new siblings; left out: the number that it has. */
  readonly order?: number | undefined;
}

/** The unit stands under another parent from the day on. What is below comes along; results of before stay with the old parent's. */
export function planMove(known: KnownUnits, { unit, on, parent, order }: MoveUnit): PlannedChange {
  const draft = beginDraft();
  const version = requireOnDay(known, unit, on, draft);
  if (version === undefined) return finishDraft(draft, on);
  refuseLaterChanges(known, unit, on, draft);
  const old = parentOn(known.get(unit), on) ?? null;
  if (old === parent) draft.refusals.push(failure("unit_unchanged", { unit: nameFor(known, unit, on) }));
  checkPlace(known, { ...version, id: unit }, parent, on, draft);
  hang(known, unit, parent, on, draft);
  if (order !== undefined && order !== version.order) {
    draft.endedVersions.push({ row: version, before: on });
    draft.versions.push({ ...version, order, valid: restFrom(version.valid, on) });
  }
  noteForeignCode(known, version, parent, on, draft);
  return finishDraft(draft, on);
}

/** A village keeps its code for a while after it came to another town: right to do, and to be put in order. */
function noteForeignCode(
  known: KnownUnits,
  { unit, code: text }: UnitVersion,
  parent: string | null,
  day: string,
  draft: Draft,
): void {
  const above = parent === null ? undefined : versionOn(known.get(parent), day);
  const [code, aboveCode] = [text, above?.code].map((one) => (one == null ? null : parseUnitCode(one)));
  if (typeof code !== "object" || typeof aboveCode !== "object" || code === null || aboveCode === null)
    return;
  if (above === undefined || !isUnitKind(above.kind) || codeFitsParent(code, aboveCode, above.kind)) return;
  draft.notes.push({
    zh: `“${nameFor(known, unit, day)}”的代码 ${code.text} 不以新上级的代码 ${aboveCode.text} 开头，待换发新代码后更改`,
    en: `The code ${code.text} of ${unit} does not begin like ${aboveCode.text} above it; change it once it has a new one`,
  });
}
