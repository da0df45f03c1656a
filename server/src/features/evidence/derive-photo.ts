import sharp, { type Sharp } from "sharp";
import { decodeHeif } from "./decode-heif.ts";
import { findMetadata } from "./find-metadata.ts";
import { GREY_SIDE, hashPhoto, type PhotoHash } from "./perceptual-hash.ts";
import { PHOTO_LIMITS, type PhotoLimits } from "./photo-limits.ts";
import { isRefused, type Refused, refuse } from "./photo-refusal.ts";
import { type Photo, readPhoto } from "./read-photo.ts";

/** A smaller copy of a photo: JPEG in sRGB, upright, without any metadata. */
export interface PhotoCopy {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What is made of a photo once, after its arrival. */
export interface DerivedPhoto {
  readonly kind: "derived";
  /** Pixels of the original, upright. */
  readonly width: number;
  readonly height: number;
  /** For lists: the longer side at most 320 pixels. */
  readonly thumbnail: PhotoCopy;
  /** For screens, paper and the public: the longer side at most 1,600 pixels. */
  readonly screen: PhotoCopy;
  readonly hash: PhotoHash;
}

/** The longer sides of the copies, in pixels. */
export const THUMBNAIL_SIDE = 320;
export const SCREEN_SIDE = 1600;

/**
 * Plain JPEG, because it is made fastest and every screen, office program and printer shows it. Measured on one core, 1,600 × 1,200:
 * JPEG 20 ms; mozjpeg's trellis 227 ms for a file 9 % smaller; WebP 67 ms (effort 1) to 470 ms (effort 4). Only JPEG
 * keeps up with 30 photos a second on two cores.
 */
const QUALITY = { thumbnail: 75, screen: 80 } as const;

/** Faults that libjpeg mends without a visible trace; some cameras write them in every photo. */
const HARMLESS = /invalid SOS parameters|extraneous bytes before marker/i;

/** Raw pixels between two steps. */
interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/**
 * Decodes a photo once and makes everything of it: two copies and the hash. It refuses what is no sound photo, as `readPhoto`
 * does and where the decoder finds faults. It may use much time and memory and trusts native code: call it through photo-workers.ts.
 */
export async function derivePhoto(
  bytes: Uint8Array,
  limits: PhotoLimits = PHOTO_LIMITS,
): Promise<DerivedPhoto | Refused> {
  const photo = await readPhoto(bytes, limits);
  if (isRefused(photo)) return photo;
  const screen = await decodeToScreen(bytes, photo, limits);
  if (isRefused(screen)) return screen;
  const thumbnail = await resize(fromPixels(screen), THUMBNAIL_SIDE)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = await fromPixels(thumbnail)
    .greyscale()
    .resize(GREY_SIDE, GREY_SIDE, { fit: "fill" })
    .raw()
    .toBuffer();
  return {
    kind: "derived",
    width: screen.fullWidth,
    height: screen.fullHeight,
    thumbnail: await writeCopy(thumbnail, QUALITY.thumbnail),
    screen: await writeCopy(screen, QUALITY.screen),
    hash: hashPhoto(grey),
  };
}

/** Pixels of the screen's size, and the size that the original has when upright. */
type Decoded = Pixels & { readonly fullWidth: number; readonly fullHeight: number };

async function decodeToScreen(
  bytes: Uint8Array,
  photo: Photo,
  limits: PhotoLimits,
): Promise<Decoded | Refused> {
  if (photo.format === "heic") return decodeHeic(bytes);
  const turned = photo.format !== "avif" && photo.exif.orientation >= 5;
  const full = turned
    ? { fullWidth: photo.height, fullHeight: photo.width }
    : { fullWidth: photo.width, fullHeight: photo.height };
  const decode = async (failOn: "warning" | "error"): Promise<Decoded> => {
    const input = sharp(bytes, { failOn, limitInputPixels: limits.pixels, sequentialRead: true, pages: 1 });
    return { ...(await toScreen(input.autoOrient())), ...full };
  };
  try {
    return await decode("warning");
  } catch (fault) {
    if (!HARMLESS.test(wordsOf(fault))) return refuse("damaged", shorten(fault));
  }
  try {
    return await decode("error");
  } catch (fault) {
    return refuse("damaged", shorten(fault));
  }
}

async function decodeHeic(bytes: Uint8Array): Promise<Decoded | Refused> {
  try {
    const { data, width, height } = decodeHeif(bytes);
    const screen = await toScreen(sharp(data, { raw: { width, height, channels: 3 } }));
    return { ...screen, fullWidth: width, fullHeight: height };
  } catch (fault) {
    return refuse("damaged", shorten(fault));
  }
}

/** Brings a photo to the screen's size in 8-bit sRGB; what is transparent becomes white. */
function toScreen(photo: Sharp): Promise<Pixels> {
  return resize(photo, SCREEN_SIDE)
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
}

function resize(photo: Sharp, side: number): Sharp {
  return photo.resize(side, side, { fit: "inside", withoutEnlargement: true });
}

/** Raw pixels as an input. */
export function fromPixels({ data, info }: Pixels): Sharp {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function writeCopy(pixels: Pixels, quality: number): Promise<PhotoCopy> {
  const bytes = await fromPixels(pixels).jpeg({ quality, optimiseCoding: false }).toBuffer();
  // sharp writes none unless asked; that it stays so is checked on every copy, since copies are what the public gets.
  const found = findMetadata(bytes);
  if (found.length > 0) throw new Error(`a copy with metadata: ${found.join(", ")}`);
  return { bytes, width: pixels.info.width, height: pixels.info.height };
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** A decoder's words without line breaks, short enough for a list. */
function shorten(fault: unknown): string {
  return wordsOf(fault).replaceAll(/\s+/g, " ").trim().slice(0, 200);
}
