import sharp from "sharp";
import { fromPixels, type PhotoCopy } from "./derive-photo.ts";
import { findMetadata } from "./find-metadata.ts";

/** A part of a photo that the public must not see: a face, a number plate, a door sign. Shares of width and height, 0 to 1. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Blocks across a mask's longer side: a face of eight blocks is nobody's. */
const BLOCKS = 8;

/**
 * Makes the copy that the public gets: the screen copy with its masks made unrecognisable, without any metadata. Pixels
 * under a mask are averaged into blocks before the file is written, so nothing can be brought back.
 * @throws RangeError when a mask lies outside the photo.
 */
export async function makePublicCopy(screen: Uint8Array, masks: readonly Mask[]): Promise<PhotoCopy> {
  const pixels = await sharp(screen).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = pixels.info;
  for (const mask of masks) averageBlocks(pixels, fitMask(mask, width, height));
  const bytes = await fromPixels(pixels).jpeg({ quality: 80 }).toBuffer();
  const found = findMetadata(bytes);
  if (found.length > 0) throw new Error(`a copy with metadata: ${found.join(", ")}`);
  return { bytes, width, height };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pixels that a mask touches, those at its edge included. */
function fitMask(mask: Mask, width: number, height: number): Area {
  const { left, top } = mask;
  const [right, bottom] = [left + mask.width, top + mask.height];
  if (!(left >= 0 && top >= 0 && mask.width > 0 && mask.height > 0 && right <= 1 && bottom <= 1)) {
    throw new RangeError("a mask lies outside the photo");
  }
  return {
    left: Math.floor(left * width),
    top: Math.floor(top * height),
    right: Math.ceil(right * width),
    bottom: Math.ceil(bottom * height),
  };
}

function averageBlocks(
  {
    data,
    info,
  }: { readonly data: Buffer; readonly info: { readonly width: number; readonly channels: number } },
  area: Area,
): void {
  const side = Math.max(1, Math.ceil(Math.max(area.right - area.left, area.bottom - area.top) / BLOCKS));
  for (let top = area.top; top < area.bottom; top += side) {
    for (let left = area.left; left < area.right; left += side) {
      const bottom = Math.min(top + side, area.bottom);
      const right = Math.min(left + side, area.right);
      for (let channel = 0; channel < info.channels; channel++) {
        const places: number[] = [];
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            places.push((row * info.width + column) * info.channels + channel);
          }
        }
        const mean = places.reduce((sum, place) => sum + (data[place] ?? 0), 0) / places.length;
        for (const place of places) data[place] = mean;
      }
    }
  }
}
