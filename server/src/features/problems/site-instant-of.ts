import { fromSiteTime, type SiteTime } from "@cunjing/contract";
import { siteInstant } from "../../platform/site-day.ts";

/** A minute of the case as an instant with its offset, as answers write it. */
export function instantOf(time: SiteTime): string;
export function instantOf(time: SiteTime | null): string | null;
export function instantOf(time: SiteTime | null): string | null {
  return time === null ? null : siteInstant(new Date(fromSiteTime(time)));
}
