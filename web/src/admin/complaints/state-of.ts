export type ComplaintState = "open" | "answered" | "all";

/** Of the address; without it, those that wait for an answer. */
export const stateOf = (text: string | undefined): ComplaintState =>
  text === "answered" || text === "all" ? text : "open";
