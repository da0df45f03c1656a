import { type ExifPlace, readExifPlace } from "./read-exif-place.ts";
import { type ExifTime, readExifTime, readGpsTime } from "./read-exif-time.ts";
import { readTiff, type TiffDirectory } from "./read-tiff.ts";

/**
 * What a photo's file says of itself. It is kept beside, and never instead of, what the device and its user claim: many
 * phones and browsers strip or change it, and anybody can write it, so it is a hint to a person and proof of nothing.
 *
 * The camera's make, model, serial number and owner are not read at all: no rule of inspection asks for them, and
 * they would tie photos to a person's telephone (PIPL art. 6, the least data for the purpose).
 */
export interface ExifReading {
  /** How the stored pixels lie, 1 to 8 (EXIF 3.0, 4.6.5.1.6); 1 is upright, also where nothing is said. */
  readonly orientation: number;
  readonly place: ExifPlace | null;
  readonly time: ExifTime | null;
  /** The time of the satellites, as an instant in UTC, for example `2026-03-03T21:06:05Z`. */
  readonly gpsTime: string | null;
  /** The picture editor that wrote the file, by its common name; null when the software is none that edits. */
  readonly editedBy: string | null;
}

const ORIENTATION = 0x0112;
const SOFTWARE = 0x0131;

/** A file that says nothing of itself. */
export const NO_EXIF: ExifReading = {
  orientation: 1,
  place: null,
  time: null,
  gpsTime: null,
  editedBy: null,
};

/**
 * Programs that change what a photo shows. Phones write their system's version into the same field; it says what
 * telephone a person has and is dropped.
 */
const EDITORS: readonly (readonly [RegExp, string])[] = [
  [/photoshop/i, "Photoshop"],
  [/lightroom/i, "Lightroom"],
  [/\bgimp\b/i, "GIMP"],
  [/snapseed/i, "Snapseed"],
  [/picsart/i, "PicsArt"],
  [/meitu|美图|beautyplus/i, "美图秀秀"],
  [/xingtu|醒图|hypic/i, "醒图"],
  [/faceapp/i, "FaceApp"],
  [/\bcanva\b/i, "Canva"],
  [/paint\.net/i, "Paint.NET"],
  [/pixelmator/i, "Pixelmator"],
  [/affinity photo/i, "Affinity Photo"],
  [/acdsee/i, "ACDSee"],
  [/stable diffusion|midjourney|dall-?e|firefly/i, "image generator"],
];

/** Reads an EXIF block (a TIFF structure). A block that cannot be read says nothing; it is no fault of the photo. */
export function readExif(block: Buffer | null): ExifReading {
  const directories = block && readTiff(block);
  if (!directories) return NO_EXIF;
  return {
    orientation: readOrientation(directories.main),
    place: readExifPlace(directories.gps),
    time: readExifTime(directories.main, directories.exif),
    gpsTime: readGpsTime(directories.gps),
    editedBy: readEditor(directories.main),
  };
}

function readOrientation(main: TiffDirectory): number {
  const value = main.get(ORIENTATION);
  const number = value?.kind === "whole" ? value.numbers[0] : undefined;
  return number !== undefined && number >= 1 && number <= 8 ? number : 1;
}

function readEditor(main: TiffDirectory): string | null {
  const value = main.get(SOFTWARE);
  const text = value?.kind === "text" ? value.text : "";
  return EDITORS.find(([mark]) => mark.test(text))?.[1] ?? null;
}
