/** The special forms of formulas: they take a value's path, and read it in another period or of another unit. */
import type { Period } from "../calendar/cadence.ts";
import type { UnitTree } from "../units/tree.ts";
import { subtract } from "../vector/add.ts";
import { present } from "../vector/logic.ts";
import { absentScalar } from "../vector/make.ts";
import { select } from "../vector/select.ts";
import { gather } from "../vector/slice.ts";
import type { NumberVector, ValueType, Vector } from "../vector/types.ts";
import type { Timeline } from "./versions.ts";

export interface FormReading {
  readonly form: string;
  readonly path: readonly string[];
  readonly period: Period;
  readonly local: string | undefined;
  readonly timeline: Timeline;
  readonly units: UnitTree;
  /** The type of the value, for periods that have nothing before them. */
  readonly type: ValueType;
  read(path: readonly string[], period: Period, local?: string): Vector;
}

export function readForm(reading: FormReading): Vector {
  const { form, path, period, local, read } = reading;
  switch (form) {
    case "previous":
      return earlier(reading);
    case "change": {
      const now = read(path, period, local) as NumberVector;
      return subtract(now, earlier(reading) as NumberVector);
    }
    case "latest":
      return latest(reading);
    case "parent":
      return gather(read(path, period, local), reading.units.at(period.last).parent);
    default:
      throw new Error(`no form ${form}`);
  }
}

function earlier({ path, period, local, timeline, units, type, read }: FormReading): Vector {
  const before = timeline.before(period, 1);
  if (before !== undefined) return read(path, before, local);
  return absentScalar(type, "round_not_held", units.count);
}

/** For each unit the value of the latest earlier period that has one. */
function latest({ path, period, local, timeline, units, type, read }: FormReading): Vector {
  let value: Vector | undefined;
  for (let steps = 1; ; steps++) {
    const before = timeline.before(period, steps);
    if (before === undefined) break;
    const older = read(path, before, local);
    value = value === undefined ? older : select(present(value), value, older);
    if (value.type === "number" && !value.n.some(Number.isNaN)) break;
  }
  return value ?? absentScalar(type, "round_not_held", units.count);
}
