/** Running a program over the rows of a frame. */
import { FRESH, keepRoom, type Room } from "../vector/room.ts";
import { slice } from "../vector/slice.ts";
import type { Vector } from "../vector/types.ts";
import { type Collector, makeCollector } from "./collect.ts";
import type { Program } from "./compile.ts";
import type { FormName } from "./forms.ts";
import type { FormulaRead } from "./names.ts";

/** Rows of a table, or units of a tree: what a formula is asked about. */
export interface Frame {
  readonly length: number;
  read(path: readonly string[]): Vector;
  /** Needed where formulas have special forms. */
  readForm?(form: FormName, path: readonly string[]): Vector;
  /** The rows from ≤ i < to alone, where their values can be had apart: columns that nobody keeps are not made whole. */
  part?(from: number, to: number): Frame;
}

/** So many rows at a time keep the columns of a step in the processor's cache; measured best between 2,048 and 8,192. */
export const CHUNK = 4096;

/**
 * The working arrays of all programs. Between the first step of a chunk and the copying of its result nothing but
 * kernels runs, so no two programs are ever in them at once; what leaves here is always a copy.
 */
const rooms: Room[] = [];

/**
 * One value a row, or one scalar where nothing that is read differs by row.
 * @param into room for CHUNK rows, where the result of so few is put; what is read as it is stays where it is
 */
export function evaluate(program: Program, frame: Frame, into: Room = FRESH): Vector {
  const { reads, steps, result } = program;
  if (result < reads.length) return readColumn(frame, reads[result]!);
  const constant = steps[result - reads.length]!.constant;
  if (constant !== null) return { ...constant, length: frame.length };
  while (rooms.length < program.rooms) rooms.push(keepRoom(CHUNK));
  const columnsOf = readerOf(program, frame);
  let columns = columnsOf(0, Math.min(CHUNK, frame.length));
  // With scalars only, one row is enough.
  const single = columns.every((column) => column.scalar);
  const length = single ? Math.min(1, frame.length) : frame.length;
  if (into !== FRESH && !single && length <= CHUNK) {
    const values = runSteps(program, columns, roomsFor(program, into));
    return slice({ ...values, length: CHUNK }, 0, length);
  }
  let collector: Collector | null = null;
  for (let from = 0; from === 0 || from < length; from += CHUNK) {
    if (from > 0) columns = columnsOf(from, Math.min(from + CHUNK, length));
    const values = runSteps(program, columns, rooms);
    collector ??= makeCollector(values, single ? 1 : length, into);
    collector.take(values, from);
  }
  const collected = collector!.finish();
  return single ? { ...collected, length: frame.length, scalar: true } : collected;
}

/** The working arrays, with the given ones where the result comes to stand: nothing is left to be copied then. */
function roomsFor({ steps, result, reads }: Program, into: Room): readonly Room[] {
  return rooms.with(steps[result - reads.length]!.room, into);
}

/** Gives the columns that a program reads, for the rows from ≤ i < to. */
function readerOf({ reads }: Program, frame: Frame): (from: number, to: number) => Vector[] {
  if (frame.part === undefined) {
    const whole = reads.map((read) => readColumn(frame, read));
    return (from, to) => whole.map((column) => slice(column, from, to));
  }
  return (from, to) => {
    const rows = frame.part!(from, to);
    return reads.map((read) => readColumn(rows, read));
  };
}

/** All columns after the last step; the result is column `program.result`. */
export function runSteps(program: Program, reads: readonly Vector[], given: readonly Room[]): Vector {
  const columns = [...reads];
  for (const step of program.steps) {
    const room = given[step.room];
    columns.push(
      step.constant ??
        step.apply(
          step.operands.map((column) => columns[column]!),
          room!,
        ),
    );
  }
  return columns[program.result]!;
}

export function readColumn(frame: Frame, { form, path }: FormulaRead): Vector {
  if (form === null) return frame.read(path);
  if (frame.readForm === undefined) throw new RangeError(`Nothing here resolves ${form}(…).`);
  return frame.readForm(form, path);
}
