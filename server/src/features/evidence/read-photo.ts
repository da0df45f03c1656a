import { type ByteSource, sourceOfBytes } from "./byte-source.ts";
import { type Appendix, findForeignContent } from "./find-foreign-content.ts";
import { PHOTO_LIMITS, type PhotoLimits } from "./photo-limits.ts";
import { isRefused, type Refused, refuse } from "./photo-refusal.ts";
import type { PhotoFormat, Picture } from "./picture.ts";
import { type ExifReading, readExif } from "./read-exif.ts";
import { type OtherFile, recogniseFile } from "./recognise-file.ts";
import { type PictureKind, recognisePicture } from "./recognise-photo.ts";
import { walkHeif } from "./walk-heif.ts";
import { walkJpeg } from "./walk-jpeg.ts";
import { walkPng } from "./walk-png.ts";
import { walkWebp } from "./walk-webp.ts";

/** A photo whose file is sound as far as its structure tells; its pixels are decoded later (derive-photo.ts). */
export interface Photo {
  readonly kind: "photo";
  readonly format: PhotoFormat;
  readonly mediaType: string;
  /** The ending that a download of the original gets. */
  readonly ending: string;
  /** Pixels as stored, before turning. */
  readonly width: number;
  readonly height: number;
  /** What a phone's software left behind the picture. */
  readonly appendix: Appendix;
  readonly exif: ExifReading;
}

const WALKS: Readonly<Record<PictureKind, (bytes: Buffer) => Picture | Refused>> = {
  jpeg: (bytes) => walkJpeg(bytes),
  png: walkPng,
  webp: walkWebp,
  heif: walkHeif,
};

const FORMATS: Readonly<Record<PhotoFormat, readonly [mediaType: string, ending: string]>> = {
  jpeg: ["image/jpeg", "jpg"],
  png: ["image/png", "png"],
  webp: ["image/webp", "webp"],
  heic: ["image/heic", "heic"],
  avif: ["image/avif", "avif"],
};

const HEAD = 65_536;

/**
 * Says what an uploaded file really is, by its content: a photo, a file that is kept unopened, or a refusal with its reason.
 * Nothing is decoded or unpacked; the work grows with the file's length and with nothing that the file says.
 */
export async function readEvidence(
  source: ByteSource,
  limits: PhotoLimits = PHOTO_LIMITS,
): Promise<Photo | OtherFile | Refused> {
  if (source.bytes === 0) return refuse("empty", "no bytes");
  const head = await source.read(0, HEAD);
  const kind = recognisePicture(head);
  if (kind === null) {
    if (source.bytes > limits.fileBytes) return refuse("too-large", `${source.bytes} bytes`);
    return recogniseFile(source, head);
  }
  if (typeof kind === "object") return kind;
  if (source.bytes > limits.photoBytes) return refuse("too-large", `${source.bytes} bytes`);
  const bytes = await source.read(0, source.bytes);
  if (bytes.length < source.bytes) return refuse("truncated", "file shorter than its length");
  return readPicture(kind, bytes, limits);
}

/** Says what bytes in memory really are, when they should be a photo. */
export async function readPhoto(
  bytes: Uint8Array,
  limits: PhotoLimits = PHOTO_LIMITS,
): Promise<Photo | Refused> {
  const found = await readEvidence(sourceOfBytes(bytes), limits);
  return found.kind === "file" ? refuse("type-not-accepted", found.mediaType) : found;
}

function readPicture(kind: PictureKind, bytes: Buffer, limits: PhotoLimits): Photo | Refused {
  const picture = WALKS[kind](bytes);
  if (isRefused(picture)) return picture;
  if (picture.mostPixels > limits.pixels) {
    return refuse("too-many-pixels", `${picture.width} × ${picture.height}, ${picture.mostPixels} pixels`);
  }
  const surroundings = findForeignContent(bytes, picture);
  if (surroundings.foreign !== null) return refuse("foreign-content", surroundings.foreign);
  const [mediaType, ending] = FORMATS[picture.format];
  return {
    kind: "photo",
    format: picture.format,
    mediaType,
    ending,
    width: picture.width,
    height: picture.height,
    appendix: surroundings.appendix,
    exif: readExif(picture.exif),
  };
}
