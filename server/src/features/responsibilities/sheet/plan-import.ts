/** What a sheet of responsibilities adds to those on record, or every place where it is wrong. Pure. */
import { doMeet, isFor, type ResponsibilityKind } from "@cunjing/contract";
import { cellOf, type DataTable, placeOf } from "@cunjing/sheets";
import type { InputFault } from "../../../platform/commands/check-input.ts";
import type { NamedUnit } from "./find-units.ts";
import { placeText } from "./sheet-fault.ts";

export interface SheetRow {
  readonly unit: string;
  readonly pos: number;
  readonly kind: string;
  readonly holder: string;
  readonly post: string | null;
  readonly body: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** One on record for a unit that the sheet names. */
export type KnownRow = Omit<SheetRow, "pos">;

export interface ImportPlan {
  readonly added: readonly SheetRow[];
  readonly unchanged: number;
  readonly faults: readonly InputFault[];
}

/**
 * @param unitOf the unit of each row; undefined where it names none, which was reported already
 * @param known all that is on record for these units
 */
export function planImport(
  data: DataTable,
  unitOf: readonly (NamedUnit | undefined)[],
  kinds: ReadonlyMap<string, ResponsibilityKind>,
  known: readonly KnownRow[],
): ImportPlan {
  const faults: InputFault[] = [];
  const added: SheetRow[] = [];
  let unchanged = 0;
  const standing = Map.groupBy(known, keyOf);
  for (let at = 0; at < data.length; at += 1) {
    const unit = unitOf[at];
    const kind = kinds.get(cellOf(data, "kind", at));
    const holder = cellOf(data, "holder", at);
    if (unit === undefined || kind === undefined || holder === "") continue;
    const complain = (column: string, found: string, expected: string) =>
      faults.push({ at: placeText(placeOf(data, at, column)), found, expected });
    if (!isFor(kind, unit.kind)) complain("kind", kind.label, `这类单位（${unit.kind}）有的责任`);
    const row = toRow(data, at, unit, kind.id, holder);
    const beside = standing.get(keyOf(row)) ?? [];
    if (beside.some((one) => isSame(one, row))) {
      unchanged += 1;
      continue;
    }
    const meeting = beside.filter((one) => doMeet(one, row));
    const twice = meeting.find((one) => one.holder === holder);
    const other = kind.one_holder ? meeting.find((one) => one.holder !== holder) : undefined;
    if (twice !== undefined) complain("from", daysText(row), `与已有的 ${daysText(twice)} 不重叠的日期`);
    if (other !== undefined)
      complain("holder", holder, `同一时间只由一人承担，${daysText(other)} 已有“${other.holder}”`);
    added.push(row);
    // Later rows are held against it too.
    standing.set(keyOf(row), [...beside, row]);
  }
  return { added, unchanged, faults };
}

const keyOf = ({ unit, kind }: { readonly unit: string; readonly kind: string }): string =>
  `${unit}\n${kind}`;

function toRow(data: DataTable, at: number, unit: NamedUnit, kind: string, holder: string): SheetRow {
  const cell = (column: string) => cellOf(data, column, at) || null;
  return {
    unit: unit.id,
    pos: unit.pos,
    kind,
    holder,
    post: cell("post"),
    body: cell("body"),
    first_day: cell("from"),
    last_day: cell("to"),
  };
}

const isSame = (a: KnownRow, b: KnownRow): boolean =>
  a.holder === b.holder &&
  a.first_day === b.first_day &&
  a.last_day === b.last_day &&
  a.post === b.post &&
  a.body === b.body;

const daysText = ({ first_day, last_day }: KnownRow): string => `${first_day ?? "一直"}至${last_day ?? "今"}`;
