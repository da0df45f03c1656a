/** Months and days of the week in calendars, in both languages of the console: whatever shows a calendar brings this along. */
import "dayjs/locale/en-gb";
import "dayjs/locale/zh-cn";
