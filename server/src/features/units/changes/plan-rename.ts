import { failure, isUnitKind } from "@cunjing/contract";
import { checkCode, checkPlace, requireOnDay } from "./check-change.ts";
import { beginDraft, finishDraft, type PlannedChange, restFrom } from "./unit-change.ts";
import { childrenOn, type KnownUnits, nameFor, parentOn, type UnitVersion, versionOn } from "./unit-facts.ts";

/** What is new from the day on; what is left out stays. A county that becomes a city changes name, kind and code at once (S1-10). */
export interface RenameUnit {
  readonly unit: string;
  readonly on: string;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly code?: string | null | undefined;
  readonly order?: number | undefined;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** The unit stays itself, and so do its results and all that is below it. Versions that begin later stay as they are. */
export function planRename(known: KnownUnits, { unit, on, ...wanted }: RenameUnit): PlannedChange {
  const draft = beginDraft();
  const now = requireOnDay(known, unit, on, draft);
  if (now === undefined) return finishDraft(draft, on);
  const parent = parentOn(known.get(unit), on) ?? null;
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const next: UnitVersion = { ...now, ...given, valid: restFrom(now.valid, on) };
  if (next.kind !== now.kind) {
    checkPlace(known, { ...next, id: unit }, parent, on, draft);
    checkChildren(known, unit, next.kind, on, draft);
  }
  const code = next.code === now.code ? now.code : checkCode(known, next, parent, on, draft);
  if (isSame(now, { ...next, code }))
    draft.refusals.push(failure("unit_unchanged", { unit: nameFor(known, unit, on) }));
  draft.endedVersions.push({ row: now, before: on });
  draft.versions.push({ ...next, code });
  if (now.valid.before !== null) {
    draft.notes.push({
      zh: `只改到 ${now.valid.before} 的前一天：那天起另有登记`,
      en: `It holds until the day before ${now.valid.before}, from which another version is on record`,
    });
  }
  return finishDraft(draft, on);
}

/** What stands below must be able to stand below the new kind too. */
function checkChildren(
  known: KnownUnits,
  unit: string,
  kind: string,
  day: string,
  draft: ReturnType<typeof beginDraft>,
): void {
  if (!isUnitKind(kind)) return;
  const facts = known.get(unit);
  if (facts === undefined) return;
  const changed = new Map(known).set(unit, {
    ...facts,
    versions: facts.versions.map((version) => ({ ...version, kind })),
  });
  for (const child of childrenOn(known, unit, day)) {
    const version = versionOn(known.get(child), day);
    if (version !== undefined) checkPlace(changed, { ...version, id: child }, unit, day, draft);
  }
}

function isSame(a: UnitVersion, b: UnitVersion): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.code === b.code &&
    a.order === b.order &&
    JSON.stringify(Object.entries(a.attributes).sort()) ===
      JSON.stringify(Object.entries(b.attributes).sort())
  );
}
