/** The value of a design token as it is now, for what draws with colours and not with names: charts, maps. Read anew when the appearance changes. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
