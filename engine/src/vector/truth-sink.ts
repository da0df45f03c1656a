/** A truth vector while a kernel fills it. */
import type { Room } from "./room.ts";
import type { shapeOf } from "./sink.ts";
import type { TruthVector } from "./types.ts";

export interface TruthSink {
  readonly length: number;
  readonly scalar: boolean;
  readonly held: number;
  readonly t: Uint8Array;
  readonly room: Room;
  why: Uint8Array | null;
}

export function openTruths(shape: ReturnType<typeof shapeOf>, room: Room): TruthSink {
  return { ...shape, t: room.truths(shape.held), room, why: null };
}

export function putUnknown(sink: TruthSink, index: number, reason: number): void {
  sink.t[index] = 2;
  sink.why ??= sink.room.reasons(sink.held);
  sink.why[index] = reason;
}

export function closeTruths(sink: TruthSink): TruthVector {
  const { length, scalar, t, why } = sink;
  return { type: "truth", length, scalar, t, why };
}
