import type { Answer } from "../api/types.ts";

/** A period that the policy assesses, with where its result stands. */
export type PeriodLine = Answer<"list-assessment-periods">["periods"][number];

/** Over, and nobody has computed it. */
export const isDue = (line: PeriodLine): boolean => line.complete && line.editions.length === 0;
