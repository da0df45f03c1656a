/** The site's day of an instant that the server gave: days are China's, wherever the browser stands. */
export const siteDayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
