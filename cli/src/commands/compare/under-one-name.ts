import type { Run } from "@cunjing/engine";

/** A new version of a policy often bears a new id (…_2024): its results are compared under the old one's. */
export function underOneName(
  run: Run,
  policy: string,
): Pick<Run, "results" | "lists" | "measures" | "awards"> {
  if (run.policy === policy) return run;
  const renamed = <T extends { readonly policy: string }>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, policy }));
  return {
    results: renamed(run.results),
    lists: renamed(run.lists),
    measures: renamed(run.measures),
    awards: renamed(run.awards),
  };
}
