import type { TiffDirectory, TiffFraction } from "./read-tiff.ts";

/** When a photo's file says it was taken: the camera's clock, as shown to whoever held it. */
export interface ExifTime {
  /** Local time without a zone, for example `2026-03-04T05:06:07` or with a fraction `…:07.25`. */
  readonly local: string;
  /** The zone that the file names, for example `+08:00`; null means "no zone" and nobody may guess it silently. */
  readonly offset: string | null;
  /** Which of EXIF's three times it is; `changed` is the file's last change, not the taking. */
  readonly source: "taken" | "digitised" | "changed";
}

const CHANGED = { time: 0x0132, offset: 0x9010, fraction: 0x9290 } as const;
const TAKEN = { time: 0x9003, offset: 0x9011, fraction: 0x9291 } as const;
const DIGITISED = { time: 0x9004, offset: 0x9012, fraction: 0x9292 } as const;
const GPS_TIME = 7;
const GPS_DATE = 29;

/** Reads the time of taking, else of digitising, else of the last change. Null when none is a real moment. */
export function readExifTime(main: TiffDirectory, exif: TiffDirectory): ExifTime | null {
  const tries = [
    ["taken", exif, TAKEN],
    ["digitised", exif, DIGITISED],
    ["changed", main, CHANGED],
  ] as const;
  for (const [source, directory, tags] of tries) {
    const local = readLocal(textOf(directory, tags.time), textOf(exif, tags.fraction));
    if (local) return { local, offset: readOffset(textOf(exif, tags.offset)), source };
  }
  return null;
}

/** Reads the satellites' date and time (UTC). */
export function readGpsTime(gps: TiffDirectory): string | null {
  const date = /^(\d{4})[:-](\d{2})[:-](\d{2})$/.exec(textOf(gps, GPS_DATE));
  const time = gps.get(GPS_TIME);
  if (!date || time?.kind !== "fractions" || time.fractions.length !== 3) return null;
  const parts = time.fractions.map(quotient);
  if (parts.some((part) => part === null || part < 0)) return null;
  const [hour = 0, minute = 0, second = 0] = parts.map((part) => Math.floor(part ?? 0));
  const text = `${date[1]}-${date[2]}-${date[3]}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
  return isMoment(text) ? `${text}Z` : null;
}

/** EXIF writes `2026:03:04 05:06:07`, and zeros or spaces where the camera has no clock. */
function readLocal(text: string, fraction: string): string | null {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(text);
  if (!found) return null;
  const local = `${found[1]}-${found[2]}-${found[3]}T${found[4]}:${found[5]}:${found[6]}`;
  if (!isMoment(local)) return null;
  return /^\d{1,9}$/.test(fraction) && Number(fraction) > 0
    ? `${local}.${fraction.replace(/0+$/, "")}`
    : local;
}

function readOffset(text: string): string | null {
  if (text === "Z") return "+00:00";
  const found = /^([+-])(\d{2}):(\d{2})$/.exec(text);
  return found && Number(found[2]) <= 14 && Number(found[3]) < 60 ? text : null;
}

/** A date and time that exist: 30 February does not, nor does anything before photographs had EXIF (1995). */
function isMoment(text: string): boolean {
  const moment = new Date(`${text}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) && text >= "1995";
}

function quotient(fraction: TiffFraction): number | null {
  return fraction.denominator === 0 ? null : fraction.numerator / fraction.denominator;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function textOf(directory: TiffDirectory, tag: number): string {
  const value = directory.get(tag);
  return value?.kind === "text" ? value.text : "";
}
