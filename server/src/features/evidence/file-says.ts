import type { AnswerOf, listEvidence } from "@cunjing/contract";
import { measureClockDrift, measurePlaceDrift } from "./measure-drift.ts";
import type { Photo } from "./read-photo.ts";
import type { OtherFile } from "./recognise-file.ts";

type EvidenceLine = AnswerOf<typeof listEvidence>["evidence"][number];

/** What a file says of itself, as it is kept and told. */
export type FileSays = NonNullable<EvidenceLine["says"]>;
export type EvidenceDrift = NonNullable<EvidenceLine["drift"]>;

/** Puts into the contract's words what was read of a file. */
export function toFileSays(found: Photo | OtherFile): FileSays {
  if (found.kind === "file") {
    return {
      place: null,
      time: null,
      gps_time: null,
      edited_by: null,
      appendix: null,
      has_macros: found.hasMacros,
    };
  }
  const { place, time, gpsTime, editedBy } = found.exif;
  return {
    place: place && {
      latitude: place.latitude,
      longitude: place.longitude,
      latitude_text: place.latitudeText,
      longitude_text: place.longitudeText,
      datum: place.datum,
      datum_source: place.datumSource,
      accuracy: place.accuracy,
      method: place.method,
      direction: place.direction?.degrees ?? null,
    },
    time,
    gps_time: gpsTime,
    edited_by: editedBy,
    appendix: found.appendix === "none" || found.appendix === "padding" ? null : found.appendix,
    has_macros: false,
  };
}

/** What the device claims of a photo. */
export interface Claimed {
  readonly takenAt: string | null;
  readonly position: { readonly latitude: number; readonly longitude: number; readonly datum: string } | null;
}

/** The site's zone, assumed for files that name none, and said so (requirements, E5). */
const SITE_OFFSET = "+08:00";

/** Sets what a file says against what was claimed. */
export function measureDrift(says: FileSays, claimed: Claimed): EvidenceDrift {
  const exif = { time: says.time as Photo["exif"]["time"], gpsTime: says.gps_time };
  const clock = claimed.takenAt === null ? null : measureClockDrift(exif, claimed.takenAt, SITE_OFFSET);
  const place = says.place && claimed.position && measurePlaceDrift(says.place, claimed.position);
  return {
    camera_seconds: clock?.camera ?? null,
    camera_zone: clock?.cameraZone ?? null,
    satellites_seconds: clock?.satellites ?? null,
    metres: place?.kind === "distance" ? Math.round(place.metres) : null,
    datums_differ: place?.kind === "datums-differ",
  };
}
