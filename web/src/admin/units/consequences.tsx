import { useReadMany } from "../../api/read-many.ts";
import { formatDay } from "../../ui/format.ts";
import type { PickedUnit } from "../../ui/unit-picker.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { reformWords } from "../../words/reform.ts";
import styles from "./units.module.css";

interface ConsequencesProps {
  readonly kind: "merge" | "split";
  /** Units that end. */
  readonly ends: readonly PickedUnit[];
  /** Who takes over, in words. */
  readonly into: string;
  readonly on: string;
}

/** What a merger or a split does to units below, problems, responsibilities and results (docs/decisions/0015-units.md), before it is done. */
export function Consequences({ kind, ends, into, on }: ConsequencesProps) {
  const say = useWords(reformWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { answers, isWhole } = useReadMany(
    "list-units",
    ends.map(({ unit }) => ({ parent: unit, limit: 200 })),
  );
  const below = answers.reduce((sum, { units }) => sum + units.length, 0);
  const names = ends.map(({ name }) => name).join(comma);
  const lines = [
    ["day", say("dayLine", { day: on === "" ? "" : formatDay(on, language) })],
    ["ends", names === "" ? say("noneEnds") : say("endsLine", { names })],
    ["into", say("intoLine", { into })],
    [
      "below",
      kind === "split" ? say("belowSplit") : isWhole ? say("belowLine", { count: below, into }) : "…",
    ],
    ["problems", say("problemsLine", { into })],
    ["responsibilities", say("responsibilitiesLine")],
    ["results", say("resultsLine")],
    ["undo", say("undoLine")],
  ] as const;
  return (
    <dl className={styles.consequences}>
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
