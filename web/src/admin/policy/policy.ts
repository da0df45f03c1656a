import type { Answer } from "../../api/types.ts";

export type Policy = Answer<"read-policy">;
export type Chapter = Policy["chapters"][number];
export type Article = Chapter["articles"][number];
export type Clause = Policy["clauses"][number];
export type Decision = Policy["decisions"][number];
