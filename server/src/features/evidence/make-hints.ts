/** All hints about one photo: of its places and times, of its file, and of photos like it within the reader's scope. */
import type { hintedEvidence, Range } from "@cunjing/contract";
import type { z } from "zod";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { measureDrift } from "./file-says.ts";
import { findLookAlikes, isComparable } from "./find-look-alikes.ts";
import type { Place } from "./hint-distance.ts";
import { type HintedAgainst, hintEvidence } from "./hint-evidence.ts";
import { hintLikeness } from "./hint-likeness.ts";
import type { PhotoRow } from "./hint-statements.ts";

type HintedEvidence = z.output<typeof hintedEvidence>;

/**
 * How far from the unit's own point a photo of it may be taken, in metres. A large mountain village reaches three kilometres from its office;
 * of what stands above villages, and of objects that stretch, the point says nothing.
 */
const REACH: Readonly<Record<string, number>> = {
  village: 5_000,
  community: 5_000,
  natural_village: 3_000,
  group: 3_000,
  household: 1_000,
  public_toilet: 1_000,
  market: 1_000,
};

/** @param ranges within which the reader sees evidence: look-alikes outside of it are none of theirs */
export async function makeHints(
  tx: Transaction,
  campaign: string,
  ranges: readonly Range[],
  row: PhotoRow,
): Promise<HintedEvidence> {
  if (!row.is_here || row.kind !== "photo")
    return { evidence: row.evidence, looked_at: false, compared: false, hints: [] };
  const alike = await findLookAlikes(tx, campaign, ranges, row);
  const takenAt = row.taken_at && siteInstant(row.taken_at);
  const drift = measureDrift(row.says, { takenAt, position: row.position });
  const hints = [...hintEvidence({ ...row, drift }, againstOf(row)), ...hintLikeness(row, alike)];
  return { evidence: row.evidence, looked_at: true, compared: isComparable(row), hints };
}

function againstOf(row: PhotoRow): HintedAgainst {
  const place = placeOfUnit(row.unit_attributes);
  const reach = REACH[row.unit_kind];
  return {
    unit: place === null || reach === undefined ? null : { place, reach },
    problem:
      row.found_at === null
        ? null
        : {
            found_at: row.found_at,
            position: row.problem_position,
            closed_by: row.closed_on === null ? null : new Date(`${row.closed_on}T23:59:59+08:00`),
          },
  };
}

/**
 * The columns `longitude`, `latitude` and `datum` of the unit sheets, kept as the unit's attributes as all columns beyond the table's own are. Without a datum
 * nobody knows how far the point may be shifted.
 */
export function placeOfUnit(attributes: Readonly<Record<string, unknown>>): Place | null {
  const longitude = toDegrees(attributes.longitude ?? attributes.经度, 180);
  const latitude = toDegrees(attributes.latitude ?? attributes.纬度, 90);
  if (longitude === null || latitude === null) return null;
  const datum = String(attributes.datum ?? attributes.坐标系 ?? "unknown");
  // WGS-84, wgs84
  return { longitude, latitude, datum: datum.toLowerCase().replaceAll(/[^a-z0-9]/g, "") };
}

/** Cells are texts; what is no number within bounds says nothing. */
function toDegrees(value: unknown, most: number): number | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const text = String(value).trim();
  const degrees = Number(text);
  return text !== "" && Math.abs(degrees) <= most ? degrees : null;
}
