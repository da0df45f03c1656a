/** A unit of the sheet beside what is on record of it. */
import { holdsOn } from "@cunjing/contract";
import { parentOn, type UnitFacts, versionOn } from "../changes/unit-facts.ts";
import { complain, type ImportDraft } from "./import-draft.ts";
import { segmentsOf, type UnitSegment } from "./segments-of.ts";
import { type DatedState, relationsOf, sameContent, sameDays, versionsOf } from "./unit-rows.ts";
import { dayBefore, OWN_COLUMNS, type UnitRow, type UnitState } from "./unit-sheet.ts";

/** @param columns those of the sheet: of what it has no column, it says nothing */
export function compareUnit(
  facts: UnitFacts,
  rows: readonly UnitRow[],
  columns: ReadonlySet<string>,
  draft: ImportDraft,
): void {
  const known = segmentsOf(facts);
  for (const [at, row] of rows.entries()) {
    const there = known.find(({ valid }) => sameDays(valid, row.valid)) ?? standing(known, row, draft.on);
    if (there !== undefined && sameState(there, complete(row, there, columns))) continue;
    if (endsNow(known, row, rows, columns)) {
      endUnit(facts, row, draft);
      return;
    }
    changeUnit(facts, known, rows.slice(at), columns, draft);
    return;
  }
  draft.summary.unchanged.push(facts.id);
}

/** A row without days says how things are on the day of the import, whenever that began. */
function standing(known: readonly UnitSegment[], { valid }: UnitRow, on: string): UnitSegment | undefined {
  if (valid.from !== null || valid.before !== null) return undefined;
  const now = known.find((one) => holdsOn(one.valid, on));
  return now?.valid.before === null ? now : undefined;
}

/** The row with what the sheet does not speak of taken from what is known. */
function complete(row: UnitRow, known: UnitState, columns: ReadonlySet<string>): UnitState {
  const kept = Object.entries(known.attributes).filter(([key]) => !columns.has(key) || OWN_COLUMNS.has(key));
  return {
    name: row.name,
    kind: row.kind,
    parent: columns.has("parent") ? row.parent : known.parent,
    code: columns.has("code") ? row.code : known.code,
    order: columns.has("order") ? row.order : known.order,
    attributes: { ...Object.fromEntries(kept), ...row.attributes },
  };
}

function sameState(a: UnitState, b: UnitState): boolean {
  return a.parent === b.parent && sameContent(a, b);
}

/** Whether the row only says that the unit ended. */
function endsNow(
  known: readonly UnitSegment[],
  row: UnitRow,
  rows: readonly UnitRow[],
  columns: ReadonlySet<string>,
): boolean {
  const last = known.at(-1);
  if (last === undefined || row !== rows.at(-1) || row.valid.before === null) return false;
  if (last.valid.before !== null || !holdsOn(last.valid, dayBefore(row.valid.before))) return false;
  return sameState(last, complete(row, last, columns));
}

function endUnit(facts: UnitFacts, { row, valid, successor }: UnitRow, draft: ImportDraft): void {
  const day = valid.before ?? draft.on;
  const { change, summary } = draft;
  const version = versionOn(facts, dayBefore(day));
  if (version !== undefined) change.endedVersions.push({ row: version, before: day });
  for (const relation of facts.relations) {
    if (holdsOn(relation.valid, dayBefore(day))) change.endedRelations.push({ row: relation, before: day });
  }
  change.withdrawals.push({ unit: facts.id, on: day, successor });
  summary.withdrawn.push(facts.id);
  if (successor !== null || facts.openProblems === 0) return;
  complain(draft, row, "to", "unit_left_out", facts.id, {
    zh: `承接单位（还有 ${facts.openProblems} 个未销号问题）`,
    en: `a successor (${facts.openProblems} problems are open)`,
  });
}

/** From the first row on that differs, the sheet says how things are. */
function changeUnit(
  facts: UnitFacts,
  known: readonly UnitSegment[],
  rows: readonly UnitRow[],
  columns: ReadonlySet<string>,
  draft: ImportDraft,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const now = known.find(({ valid }) => holdsOn(valid, first.valid.from ?? draft.on));
  const began = now?.valid.from ?? null;
  // A first day that is later than the present row's is the day of the change; else the sheet counts from the day of the import.
  const isNew = first.valid.from !== null && (began === null || first.valid.from > began);
  const day = isNew && first.valid.from !== null ? first.valid.from : draft.on;
  if (refuseToRewrite(facts, known, first, day, draft)) return;
  const states: DatedState[] = rows.map((row, at) => {
    const before = known.find(({ valid }) => holdsOn(valid, day)) as UnitSegment;
    const valid = at === 0 ? { from: day, before: row.valid.before } : row.valid;
    return { ...complete(row, before, columns), valid };
  });
  write(facts, states, day, rows.at(-1)?.successor ?? null, draft);
}

/** What lies before the day, and what is on record after it, is not the import's to change. */
function refuseToRewrite(
  facts: UnitFacts,
  known: readonly UnitSegment[],
  { row, valid }: UnitRow,
  day: string,
  draft: ImportDraft,
): boolean {
  const refuse = (found: string, zh: string, en: string) => {
    complain(draft, row, "id", "unit_past_differs", `${facts.id} ${found}`, { zh, en });
    return true;
  };
  const days = `${valid.from ?? "…"} — ${valid.before === null ? "…" : dayBefore(valid.before)}`;
  if (valid.before !== null && valid.before <= day)
    return refuse(days, "与系统中那些日子的记录相同的内容", "what is on record of those days");
  if (versionOn(facts, day) === undefined) {
    const end = known.at(-1)?.valid.before;
    const zh = end == null ? `${day} 那天存在的单位` : `不再使用的编号：此单位已于 ${end} 撤销`;
    return refuse(days, zh, `a unit that exists on ${day}`);
  }
  const later = known.find((one) => one.valid.from !== null && one.valid.from > day);
  if (later === undefined) return false;
  return refuse(
    days,
    `${later.valid.from} 的变更之后的日期`,
    `a day after the change of ${later.valid.from}`,
  );
}

function write(
  facts: UnitFacts,
  states: readonly DatedState[],
  day: string,
  successor: string | null,
  draft: ImportDraft,
): void {
  const { change, summary } = draft;
  const version = versionOn(facts, day);
  const last = states.at(-1);
  if (version === undefined || last === undefined) return;
  const now = {
    ...version,
    parent: parentOn(facts, day) ?? null,
    attributes: version.attributes as UnitState["attributes"],
  };
  const ends = last.valid.before !== null;
  if (ends || states.some((state) => !sameContent(now, state))) {
    change.endedVersions.push({ row: version, before: day });
    change.versions.push(...versionsOf(facts.id, states));
    if (states.some((state) => !sameContent(now, state))) summary.renamed.push(facts.id);
  }
  if (ends || states.some((state) => state.parent !== now.parent)) {
    const relation = facts.relations.find(
      ({ hierarchy, valid }) => hierarchy === "administrative" && holdsOn(valid, day),
    );
    if (relation !== undefined) change.endedRelations.push({ row: relation, before: day });
    change.relations.push(...relationsOf(facts.id, states));
    if (states.some((state) => state.parent !== now.parent)) summary.moved.push(facts.id);
  }
  if (last.valid.before === null) return;
  change.withdrawals.push({ unit: facts.id, on: last.valid.before, successor });
  summary.withdrawn.push(facts.id);
}
