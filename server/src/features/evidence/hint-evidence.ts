/** Hints about one photo from what it claims, what its file says, and what it is evidence of: pure, and silent where it cannot be sure. */
import type { EvidenceHint } from "@cunjing/contract";
import type { EvidenceDrift, FileSays } from "./file-says.ts";
import { hintDistance, type Place } from "./hint-distance.ts";
import { makeHint, sayTime } from "./make-hint.ts";

export interface PhotoToHint {
  readonly stage: "before" | "after" | "claim" | "other";
  /** The device's instant of taking; else undefined, for that of the command says nothing of the photo. */
  readonly taken_at: Date | null;
  /** As the device measured it. */
  readonly position: Place | null;
  readonly says: FileSays;
  readonly drift: EvidenceDrift;
}

export interface HintedAgainst {
  /** Where the unit lies, and how far from there it may reach; null: not known. */
  readonly unit: { readonly place: Place; readonly reach: number } | null;
  readonly problem: {
    readonly found_at: Date;
    readonly position: Place | null;
    /** The end of the day on which it was closed; null: it is open. */
    readonly closed_by: Date | null;
  } | null;
}

/** A spot is recorded beside the rubbish, its acceptance from the other side of the yard: half a kilometre is another place. */
const PROBLEM_METRES = 500;
/** GPS and network positions of one telephone at one moment may be so far apart. */
const PLACES_METRES = 1_000;
const HOUR_MS = 3_600_000;
/** A camera whose clock was set by hand, or left in another zone by less than one. */
const CLOCK_MS = HOUR_MS;
/** The photo is taken, then the problem is written down: an hour is usual, a day at the most. */
const BEFORE_MS = 24 * HOUR_MS;

/** In the order of the catalogue. */
export function hintEvidence(photo: PhotoToHint, against: HintedAgainst): EvidenceHint[] {
  return [...hintPlaces(photo, against), ...hintTimes(photo, against), ...hintEdited(photo)];
}

function hintPlaces({ position, says }: PhotoToHint, { unit, problem }: HintedAgainst): EvidenceHint[] {
  const taken = position ?? says.place;
  if (taken === null) return [];
  const from = [
    unit && hintDistance("far_from_unit", taken, unit.place, unit.reach),
    problem?.position && hintDistance("far_from_problem", taken, problem.position, PROBLEM_METRES),
    position && says.place && hintDistance("places_differ", position, says.place, PLACES_METRES),
  ];
  return from.filter((one) => one !== null && one !== undefined);
}

function hintTimes({ stage, taken_at, drift }: PhotoToHint, { problem }: HintedAgainst): EvidenceHint[] {
  const hints: EvidenceHint[] = [];
  if (problem !== null && taken_at !== null) {
    const early = problem.found_at.getTime() - taken_at.getTime();
    if (stage === "before" && early > BEFORE_MS)
      hints.push(makeHint("long_before_problem", { time: sayTime(early) }));
    if ((stage === "after" || stage === "claim") && early > 0)
      hints.push(makeHint("before_problem", { time: sayTime(early) }));
    const late = problem.closed_by === null ? 0 : taken_at.getTime() - problem.closed_by.getTime();
    if (stage !== "other" && late > 0) hints.push(makeHint("after_closing", { time: sayTime(late) }));
  }
  const clock = hintClock(drift);
  return clock === null ? hints : [...hints, clock];
}

/** The satellites' time needs no zone; of a camera that names none, whole hours may be its zone, and that is said. */
function hintClock({ camera_seconds, camera_zone, satellites_seconds }: EvidenceDrift): EvidenceHint | null {
  const seconds = satellites_seconds ?? camera_seconds;
  if (seconds === null || Math.abs(seconds) * 1000 <= CLOCK_MS) return null;
  const isAssumed = satellites_seconds === null && camera_zone === "assumed";
  const remark = isAssumed ? "照片文件没有写时区，按东八区比较；相差整数小时可能只是时区不同" : null;
  return makeHint("clock_differs", { time: sayTime(Math.abs(seconds) * 1000) }, remark);
}

const hintEdited = ({ says: { edited_by } }: PhotoToHint): EvidenceHint[] =>
  edited_by === null
    ? []
    : [
        makeHint(
          "edited",
          { software: edited_by },
          "裁剪、压缩、加水印也会留下这个名字；看画面本身有没有改动",
        ),
      ];
