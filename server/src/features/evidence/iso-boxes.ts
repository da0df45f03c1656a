import { type Refused, refuse } from "./photo-refusal.ts";

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2): HEIF pictures, MP4 and QuickTime files are made of them. */
export interface IsoBox {
  readonly type: string;
  /** First byte of the body. */
  readonly from: number;
  /** First byte after the box. */
  readonly to: number;
}

/** Boxes that stand one after another, and where they stop being boxes. */
export interface IsoBoxes {
  readonly boxes: readonly IsoBox[];
  readonly end: number;
}

/** More boxes in one place than any camera writes; a bound on the walk's work. */
const MOST_BOXES = 4096;

/** Every registered type of the boxes that are walked starts with a small letter; makers' marks behind a file do not. */
const BOX_TYPE = /^[a-z][A-Za-z0-9 ]{3}$/;

/**
 * Reads the boxes between two places. It stops where something stands that is no box (see `end`); a box that reaches past
 * `to` is a truncated file.
 */
export function readBoxes(bytes: Buffer, from: number, to: number): IsoBoxes | Refused {
  const boxes: IsoBox[] = [];
  let at = from;
  while (at + 8 <= to) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (!BOX_TYPE.test(type)) break;
    const size = readSize(bytes, at, to);
    if (size === undefined) break;
    if (at + size.total > to) return refuse("truncated", `${type} box past the end`);
    boxes.push({ type, from: at + size.head, to: at + size.total });
    if (boxes.length > MOST_BOXES) return refuse("damaged", "too many boxes");
    at += size.total;
  }
  return { boxes, end: at };
}

/** A box's size in bytes with its head: 1 stands for a 64-bit size that follows, 0 for "to the end". */
function readSize(bytes: Buffer, at: number, to: number): { head: number; total: number } | undefined {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return { head: 8, total: to - at };
  if (size !== 1) return size < 8 ? undefined : { head: 8, total: size };
  if (at + 16 > to) return undefined;
  const large = bytes.readBigUInt64BE(at + 8);
  if (large < 16n || large > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { head: 16, total: Number(large) };
}
