/** Two runs side by side, as lines that a page can show: a correction against what was issued, a trial against the result. */
import { compareRuns, type ExactText, type Run, type UnitChange } from "@cunjing/engine";

export interface ChangeLine {
  readonly what: "score" | "rank" | "grade" | "list" | "measure" | "award";
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly unit: string;
    readonly unit_name: string;
    readonly lines: readonly ChangeLine[];
  }[];
  /** Units that changed and are not listed. */
  readonly more: number;
}

/** So many units are listed, the weightiest changes first; the counts are of all. */
const LISTED = 500;

export function compareFrozen(before: Run, after: Run): Comparison {
  const { changes, counts } = compareRuns(before, after);
  return {
    counts,
    changes: changes.slice(0, LISTED).map((change) => ({
      unit: change.unit,
      unit_name: change.unit_name,
      lines: linesOf(change),
    })),
    more: Math.max(0, changes.length - LISTED),
  };
}

const short = (value: ExactText | null): string | null => value?.text ?? null;
const place = (rank: number | null): string | null => (rank === null ? null : String(rank));

function linesOf({ scores, lists, measures, awards }: UnitChange): ChangeLine[] {
  return [
    ...scores.flatMap(({ assessment, before, after, grade, ranks }): ChangeLine[] => [
      ...(short(before) === short(after) && before?.exact === after?.exact
        ? []
        : [{ what: "score" as const, label: assessment, before: short(before), after: short(after) }]),
      ...(grade === null ? [] : [{ what: "grade" as const, label: assessment, ...grade }]),
      ...ranks.map((rank) => ({
        what: "rank" as const,
        label: `${assessment}.${rank.name}`,
        before: place(rank.before),
        after: place(rank.after),
      })),
    ]),
    ...lists.map(({ label, change }) => ({
      what: "list" as const,
      label,
      before: change === "left" ? label : null,
      after: change === "joined" ? label : null,
    })),
    ...measures.map(({ measure_label, before, after }) => ({
      what: "measure" as const,
      label: measure_label,
      before,
      after,
    })),
    ...awards.map(({ rule_label, before, after }) => ({
      what: "award" as const,
      label: rule_label,
      before,
      after,
    })),
  ];
}
