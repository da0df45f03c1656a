/** results.json: the documented, versioned shape of one or several policies' results (docs/results.md). */
import {
  type DecisionInForce,
  digestOf,
  RESULT_FORMAT,
  type Run,
  type RunPeriod,
  type RunResults,
} from "@cunjing/engine";

export interface ResultDocument {
  readonly format: typeof RESULT_FORMAT;
  /** In the order in which they were given. */
  readonly policies: readonly {
    readonly policy: string;
    readonly title: string;
    readonly until: string | null;
    /** SHA-256 over this policy's results in canonical form. */
    readonly digest: string;
  }[];
  readonly decisions: readonly ({ readonly policy: string } & DecisionInForce)[];
  readonly periods: readonly ({ readonly policy: string } & RunPeriod)[];
  readonly results: RunResults["results"];
  readonly lists: RunResults["lists"];
  readonly measures: RunResults["measures"];
  readonly awards: RunResults["awards"];
  readonly notices: RunResults["notices"];
  /** SHA-256 over the policies' digests: equal digests are equal results. */
  readonly digest: string;
}

export function resultDocument(runs: readonly Run[]): ResultDocument {
  return {
    format: RESULT_FORMAT,
    policies: runs.map(({ policy, title, until, digest }) => ({ policy, title, until, digest })),
    decisions: runs.flatMap(({ policy, decisions }) =>
      decisions.map((decision) => ({ policy, ...decision })),
    ),
    periods: runs.flatMap(({ policy, periods }) => periods.map((period) => ({ policy, ...period }))),
    results: runs.flatMap(({ results }) => results),
    lists: runs.flatMap(({ lists }) => lists),
    measures: runs.flatMap(({ measures }) => measures),
    awards: runs.flatMap(({ awards }) => awards),
    notices: runs.flatMap(({ notices }) => notices),
    digest: digestOf(runs.map(({ digest }) => digest)),
  };
}

/** One row a line, so that two results can be compared line by line and a large one is never one string of JSON.stringify. */
export function printResultDocument(document: ResultDocument): string {
  const blocks = Object.entries(document).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const rows = value.map((row) => `\n${JSON.stringify(row)}`);
    return `${JSON.stringify(key)}: [${rows.join(",")}${rows.length === 0 ? "" : "\n"}]`;
  });
  return `{\n${blocks.join(",\n")}\n}\n`;
}
