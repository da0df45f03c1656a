/** What a complaint may be about, as the form offers it. */
export const CATEGORIES = [
  "asks_too_much",
  "asked_twice",
  "hard_to_use",
  "wrong_data",
  "surveillance",
  "suggestion",
  "other",
] as const;
