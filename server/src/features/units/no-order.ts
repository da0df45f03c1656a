/** The place of a unit that nobody gave one: behind its siblings that have one, among the others by id. */
export const NO_ORDER = 2 ** 31 - 1;
