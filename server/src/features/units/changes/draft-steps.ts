/** The steps of which changes are made: found, end, hang below another. */
import { failure, HIERARCHIES, holdsOn, type UnitRelation } from "@cunjing/contract";
import { checkCode, checkKinds, checkPlace, type UnitForm } from "./check-change.ts";
import { type Draft, restFrom } from "./unit-change.ts";
import { childrenOn, type KnownUnits, nameFor, versionOn } from "./unit-facts.ts";

/** A unit that begins on the day (null: has always been) below the parent. Its results begin with it (AMB-15). */
export function found(
  known: KnownUnits,
  form: UnitForm,
  parent: string | null,
  from: string | null,
  day: string,
  draft: Draft,
): void {
  if (known.has(form.id)) draft.refusals.push(failure("id_taken", { id: form.id }));
  checkPlace(known, form, parent, day, draft);
  const code = checkCode(known, form, parent, day, draft);
  const valid = { from, before: null };
  draft.founded.push(form.id);
  draft.versions.push({
    unit: form.id,
    valid,
    name: form.name,
    kind: form.kind,
    code,
    order: form.order,
    attributes: form.attributes ?? {},
  });
  if (parent === null) return;
  refuseEndingParent(known, parent, day, draft);
  draft.relations.push({ hierarchy: "administrative", parent, child: form.id, valid });
}

/** The unit's version and its relations of every hierarchy end before the day. */
export function end(
  known: KnownUnits,
  unit: string,
  day: string,
  successor: string | null,
  draft: Draft,
): void {
  const facts = known.get(unit);
  const version = versionOn(facts, day);
  if (facts === undefined || version === undefined) return;
  if (getsMembersLater(known, unit, day))
    draft.refusals.push(failure("unit_changed_later", { unit: nameFor(known, unit, day), day }));
  // Without a day of its own it would be a unit that never was.
  if (facts.versions.every(({ valid }) => valid.from !== null && valid.from >= day))
    draft.refusals.push(failure("unit_begins_then", { unit: nameFor(known, unit, day), day }));
  draft.endedVersions.push({ row: version, before: day });
  for (const row of facts.relations) {
    if (holdsOn(row.valid, day)) draft.endedRelations.push({ row, before: day });
  }
  draft.withdrawals.push({ unit, on: day, successor });
}

/** Whether something comes to stand below the unit after the day: it would stand below nothing. */
function getsMembersLater(known: KnownUnits, unit: string, day: string): boolean {
  return [...known.values()].some(({ relations }) =>
    relations.some(
      ({ hierarchy, parent, valid }) =>
        parent === unit &&
        HIERARCHIES[hierarchy].parent === "unit" &&
        valid.from !== null &&
        valid.from > day,
    ),
  );
}

/** The unit hangs below another from the day on; what is below it comes along. */
export function hang(
  known: KnownUnits,
  unit: string,
  parent: string | null,
  day: string,
  draft: Draft,
): void {
  const row = known
    .get(unit)
    ?.relations.find(({ hierarchy, valid }) => hierarchy === "administrative" && holdsOn(valid, day));
  if (row !== undefined) draft.endedRelations.push({ row, before: day });
  const valid = restFrom(row?.valid ?? { from: null, before: null }, day);
  if (parent === null) return;
  refuseEndingParent(known, parent, day, draft);
  draft.relations.push({ hierarchy: "administrative", parent, child: unit, valid });
}

/** A parent whose withdrawal is on record already would leave what hangs below it in the air. */
function refuseEndingParent(known: KnownUnits, parent: string, day: string, draft: Draft): void {
  const versions = known.get(parent)?.versions ?? [];
  if (versions.length === 0 || versions.some(({ valid }) => valid.before === null)) return;
  const unit = nameFor(known, parent, day);
  const said = draft.refusals.some(
    ({ code, details }) => code === "unit_changed_later" && details.unit === unit,
  );
  if (!said) draft.refusals.push(failure("unit_changed_later", { unit, day }));
}

/** What is below a unit that ends goes to the one that takes over, those aside that end with it. */
export function handOver(
  known: KnownUnits,
  from: string,
  to: Pick<UnitForm, "id" | "name" | "kind">,
  ending: ReadonlySet<string>,
  day: string,
  draft: Draft,
): void {
  for (const child of childrenOn(known, from, day)) {
    const version = versionOn(known.get(child), day);
    if (child === to.id || ending.has(child) || version === undefined) continue;
    checkKinds(version, to, draft);
    hang(known, child, to.id, day, draft);
  }
  // A grid that ends hands its units on too; pools and territories are no business of a unit's.
  for (const { id, relations } of known.values()) {
    for (const row of relations) {
      if (row.hierarchy !== "grid" || row.parent !== from || !holdsOn(row.valid, day) || ending.has(id))
        continue;
      draft.endedRelations.push({ row, before: day });
      if (id !== to.id) draft.relations.push({ ...row, parent: to.id, valid: restFrom(row.valid, day) });
    }
  }
}

/** Relations beside the administrative one that a unit loses: the offices assign its successor anew. */
export function noteLostRelations(known: KnownUnits, unit: string, day: string, draft: Draft): void {
  const lost = (known.get(unit)?.relations ?? []).filter(
    (row: UnitRelation) => row.hierarchy !== "administrative" && holdsOn(row.valid, day),
  );
  if (lost.length === 0) return;
  const which = lost.map(({ parent }) => parent).join("、");
  draft.notes.push({
    zh: `“${nameFor(known, unit, day)}”原属的组别、督查范围或网格（${which}）随之结束，承接单位需另行编入`,
    en: `${unit} leaves ${which}; its successor has to be assigned anew`,
  });
}
