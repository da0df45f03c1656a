import { crc32, deflateSync } from "node:zlib";

const WIDTH = 320;
const HEIGHT = 240;
type Colour = readonly [number, number, number];

/** A drawn scene in place of a photo: sky, wall, ground, and heaps on it (before) or shrubs (after). PNG, 320 x 240. */
export function drawExamplePicture(state: "before" | "after"): Uint8Array {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = y * (WIDTH * 3 + 1) + 1 + x * 3;
      rows.set(colourAt(x, y, state), at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(rows)),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function colourAt(x: number, y: number, state: "before" | "after"): Colour {
  const hill = y > 150 && (x - 90) ** 2 / 60 ** 2 + (y - 190) ** 2 / 40 ** 2 < 1;
  const heap = y > 160 && (x - 220) ** 2 / 50 ** 2 + (y - 200) ** 2 / 30 ** 2 < 1;
  if (hill || heap) return state === "before" ? [120, 100, 80] : [90, 150, 80];
  if (y > 170) return state === "before" ? [170, 160, 145] : [200, 200, 195];
  if (y > 90 && x > 40 && x < 280) return [225, 215, 200];
  return [190, 215, 235];
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(typed.length + 8);
  out.writeUInt32BE(data.length, 0);
  typed.copy(out, 4);
  out.writeUInt32BE(crc32(typed), typed.length + 4);
  return out;
}
