import { type Refused, refuse } from "./photo-refusal.ts";
import { PNG_SIGNATURE } from "./walk-png.ts";

/** What a file's first bytes say it is, among the pictures; null when it is no picture. */
export type PictureKind = "jpeg" | "png" | "webp" | "heif";

/** Brands of still pictures (ISO/IEC 23008-12 annex B, AVIF 1.1) and of sequences of pictures. */
const STILL_BRANDS = new Set(["heic", "heix", "heim", "heis", "mif1", "mif2", "avif"]);
const SEQUENCE_BRANDS = new Set(["hevc", "hevx", "hevm", "hevs", "msf1", "avis"]);

/** Pictures that are known and not taken. */
const OTHER_PICTURES: readonly (readonly [string, string])[] = [
  ["GIF8", "GIF"],
  ["BM", "BMP"],
  ["II*\0", "TIFF or raw"],
  ["MM\0*", "TIFF or raw"],
  ["8BPS", "Photoshop"],
  ["\0\0\x01\0", "icon"],
  ["\xff\x0a", "JPEG XL"],
  ["\0\0\0\x0cJXL ", "JPEG XL"],
  ["\0\0\0\x0cjP  ", "JPEG 2000"],
];

/** Says by its first bytes what picture a file is. Names and types that the sender claims are not asked. */
export function recognisePicture(head: Buffer): PictureKind | Refused | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return "jpeg";
  if (head.subarray(0, 8).equals(PNG_SIGNATURE)) return "png";
  const text = head.toString("latin1", 0, 16);
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
    return head.length < 20 ? refuse("truncated", "WebP ends inside its head") : "webp";
  }
  if (text.startsWith("ftyp", 4)) {
    const brand = text.slice(8, 12);
    if (SEQUENCE_BRANDS.has(brand)) return refuse("animated", "HEIF sequence");
    if (STILL_BRANDS.has(brand)) return "heif";
  }
  const other = OTHER_PICTURES.find(([magic]) => text.startsWith(magic));
  return other ? refuse("type-not-accepted", other[1]) : null;
}
