import type { Answer } from "../../../api/types.ts";

/** Whether something can still be merged or moved: two of its visits are not over. */
export const isToCome = ({ visits }: Answer<"read-calendar">["meetings"][number], today: string): boolean =>
  visits.filter(({ last_day }) => last_day >= today).length > 1;
