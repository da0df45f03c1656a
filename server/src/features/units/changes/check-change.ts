/** What every change asks of the units that it names. */
import {
  codeFitsKind,
  codeFitsParent,
  failure,
  isUnitKind,
  mayStandBelow,
  type Phrase,
  parseUnitCode,
  UNIT_KIND_SPECS,
} from "@cunjing/contract";
import type { Draft } from "./unit-change.ts";
import { isWithin, type KnownUnits, nameFor, parentOn, type UnitVersion, versionOn } from "./unit-facts.ts";

/** A unit as it is to be from a day on. */
export interface UnitForm {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly order: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The unit's version on the day; a refusal where there is none. */
export function requireOnDay(
  known: KnownUnits,
  unit: string,
  day: string,
  draft: Draft,
): UnitVersion | undefined {
  const facts = known.get(unit);
  if (facts === undefined) {
    draft.refusals.push(failure("unit_missing", { unit }));
    return undefined;
  }
  const version = versionOn(facts, day);
  if (version === undefined)
    draft.refusals.push(failure("unit_not_on_day", { unit: nameFor(known, unit, day), day }));
  return version;
}

/** Refuses where the unit is withdrawn, moved or founded anew after the day: the later record would contradict this one. */
export function refuseLaterChanges(known: KnownUnits, unit: string, day: string, draft: Draft): void {
  const facts = known.get(unit);
  if (facts === undefined) return;
  const rows = [
    ...facts.versions,
    ...facts.relations.filter(({ hierarchy }) => hierarchy === "administrative"),
  ];
  const later = rows.some(
    ({ valid }) => (valid.from !== null && valid.from > day) || (valid.before !== null && valid.before > day),
  );
  if (later) draft.refusals.push(failure("unit_changed_later", { unit: nameFor(known, unit, day), day }));
}

/** Whether a unit of the kind may stand below the parent (null: at the top) on the day; `moved` is the unit itself where it exists already. */
export function checkPlace(
  known: KnownUnits,
  unit: Pick<UnitForm, "id" | "name" | "kind">,
  parent: string | null,
  day: string,
  draft: Draft,
): void {
  if (!isUnitKind(unit.kind)) {
    draft.refusals.push(failure("unit_kind_unknown", { kind: unit.kind }));
    return;
  }
  if (parent === null) return;
  const above = requireOnDay(known, parent, day, draft);
  if (above === undefined) return;
  const parentName = nameFor(known, parent, day);
  if (known.has(unit.id) && isWithin(known, parent, unit.id, day)) {
    draft.refusals.push(failure("unit_cycle", { unit: nameFor(known, unit.id, day), parent: parentName }));
    return;
  }
  checkKinds(unit, { name: parentName, kind: above.kind }, draft);
}

/** Whether the kinds may stand below each other. */
export function checkKinds(
  unit: Pick<UnitForm, "name" | "kind">,
  above: Pick<UnitForm, "name" | "kind">,
  draft: Draft,
): void {
  if (!isUnitKind(unit.kind) || !isUnitKind(above.kind) || mayStandBelow(unit.kind, above.kind)) return;
  draft.refusals.push(
    failure("unit_kind_misplaced", {
      unit: unit.name,
      kind: UNIT_KIND_SPECS[unit.kind],
      parent: above.name,
      parent_kind: UNIT_KIND_SPECS[above.kind],
    }),
  );
}

const FAULTS: Readonly<Record<"form" | "province" | "gap", Phrase>> = {
  form: {
    zh: "应为 6、9、12 或 15 位数字，后面可加“-字母序号”的自编段",
    en: "6, 9, 12 or 15 digits, with segments of one's own such as -W02 behind",
  },
  province: { zh: "没有这个省级代码", en: "no province has these first two digits" },
  gap: { zh: "中间缺了一级（该级为零而下级不为零）", en: "a level in the middle is zero" },
};

/**
 * Whether the code is one, is of the unit's kind, and begins with that of the nearest coded unit above.
 * @returns the code as it is stored; null where the unit has none or it is refused
 */
export function checkCode(
  known: KnownUnits,
  form: Pick<UnitForm, "kind" | "code">,
  parent: string | null,
  day: string,
  draft: Draft,
): string | null {
  if (form.code === null || !isUnitKind(form.kind)) return null;
  const code = parseUnitCode(form.code);
  const refuse = (why: Phrase) =>
    void draft.refusals.push(failure("unit_code_wrong", { found: form.code ?? "", why }));
  if (typeof code === "string") {
    refuse(FAULTS[code]);
    return null;
  }
  const { zh, en } = UNIT_KIND_SPECS[form.kind];
  if (!codeFitsKind(code, form.kind))
    refuse({ zh: `不是${zh}的代码（位数或自编段的字母不符）`, en: `not the code of a ${en}` });
  const above = nearestCode(known, parent, day);
  if (above !== undefined && isUnitKind(above.kind) && typeof above.code === "object") {
    if (!codeFitsParent(code, above.code, above.kind))
      refuse({
        zh: `不以上级代码 ${above.code.text} 开头`,
        en: `it does not begin like ${above.code.text} above it`,
      });
  }
  return code.text;
}

function nearestCode(known: KnownUnits, parent: string | null, day: string) {
  for (let at = parent; at !== null; at = parentOn(known.get(at), day) ?? null) {
    const version = versionOn(known.get(at), day);
    if (version?.code != null) return { kind: version.kind, code: parseUnitCode(version.code) };
  }
  return undefined;
}
