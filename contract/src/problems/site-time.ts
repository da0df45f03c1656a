/**
 * Instants as the workflow counts them: `2019-04-30T10:00`, minutes of the site's own clock, as the engine's calendar has them.
 * China keeps one time, and no summer time since 1991, so such texts neither repeat nor skip, and sort as they read.
 */
const CHINA_OFFSET_MINUTES = 480;

/** `2019-04-30T10:00` in the site's clock. */
export type SiteTime = string;

/**
 * The site's clock at an instant, cut to the minute: `2019-04-30T02:00:59Z` is `2019-04-30T10:00`.
 * @param instant RFC 3339 with an offset or Z, or milliseconds since 1970
 * @throws RangeError where it is no instant
 */
export function toSiteTime(instant: string | number, offsetMinutes = CHINA_OFFSET_MINUTES): SiteTime {
  const milliseconds = typeof instant === "number" ? instant : Date.parse(instant);
  return new Date(milliseconds + offsetMinutes * 60_000).toISOString().slice(0, 16);
}

/**
 * The first instant of a minute of the site's clock, in milliseconds since 1970.
 * @throws RangeError where it is no such minute
 */
export function fromSiteTime(time: SiteTime, offsetMinutes = CHINA_OFFSET_MINUTES): number {
  const milliseconds = Date.parse(`${time}:00.000Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`no minute of the site's clock: ${time}`);
  return milliseconds - offsetMinutes * 60_000;
}

/** The site's day of it, `2019-04-30`. */
export function dayOf(time: SiteTime): string {
  return time.slice(0, 10);
}

/** The later of two times. */
export function later(a: SiteTime, b: SiteTime): SiteTime {
  return a < b ? b : a;
}

/** The earlier of two times. */
export function earlier(a: SiteTime, b: SiteTime): SiteTime {
  return a < b ? a : b;
}
