/** Days are those of the site's zone. China has one (and no summer time since 1991); instants are kept as such. */
const OFFSET_HOURS = 8;

/** The day, 2019-04-09, on which an instant falls at the site. */
export function siteDay(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** An instant as the site writes it: 2019-04-09T10:00:00.000+08:00. */
export function siteInstant(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_HOURS * 3_600_000).toISOString().replace("Z", "+08:00");
}
