const DAY_MS = 86_400_000;

/** The day after, as YYYY-MM-DD: until when counties answer unless the office says otherwise (requirements, D-6). */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
