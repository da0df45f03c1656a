import { FRESH, type Room } from "../../vector/room.ts";
import type { NumberVector } from "../../vector/types.ts";

/** One of many by a kernel for two; only the last step may live in the room, since a step reads what the one before wrote. */
export function reduceNumbers(
  args: readonly NumberVector[],
  kernel: (a: NumberVector, b: NumberVector, room: Room) => NumberVector,
  room: Room,
): NumberVector {
  const last = args.length - 1;
  return args
    .slice(1)
    .reduce((before, next, i) => kernel(before, next, i + 1 === last ? room : FRESH), args[0]!);
}
