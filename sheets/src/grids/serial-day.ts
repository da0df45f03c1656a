const SECONDS_A_DAY = 86_400;
const MS_A_DAY = 86_400_000;
/** Day 0 of the two calendars of workbooks. The first is a day early since Excel believes in 1900-02-29. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export interface SerialMoment {
  /** 2019-04-09 */
  readonly day: string;
  /** 10:30:00 */
  readonly time: string;
}

/**
 * The local day and time of a workbook's serial number, to the second.
 * @param date1904 the workbook counts from 1904 (old Macintosh files)
 * @returns null for numbers that are no date: negative ones, and those before March 1900, where Excel's calendar is wrong
 */
export function fromSerial(serial: number, date1904: boolean): SerialMoment | null {
  if (!(serial >= (date1904 ? 0 : 61)) || serial >= 2_958_466) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + day * MS_A_DAY);
  const time = new Date((seconds - day * SECONDS_A_DAY) * 1000);
  return { day: date.toISOString().slice(0, 10), time: time.toISOString().slice(11, 19) };
}

/** The serial number of an ISO day in the calendar of 1900, for writing workbooks. */
export function toSerial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH_1900) / MS_A_DAY;
}
