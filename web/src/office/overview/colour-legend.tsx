import { useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { type ColourClass, classesOf, countClasses } from "./classes.ts";
import type { NumberId } from "./numbers.ts";
import styles from "./place-map.module.css";

interface ColourLegendProps {
  readonly by: NumberId;
  /** What the colours say, and what that number means. */
  readonly name: string;
  readonly meaning: string;
  readonly values: readonly (number | null)[];
}

/** All classes of the number, each with how many units lie in it, and what the number is: the same legend wherever the reader goes. */
export function ColourLegend({ by, name, meaning, values }: ColourLegendProps) {
  const say = useWords(overviewWords);
  const rangeOf = useRange(by);
  const counts = countClasses(by, values);
  const missing = values.filter((value) => value === null).length;
  return (
    <div className={styles.legend}>
      <ul aria-label={say("legend")}>
        {classesOf(by).map((one, at) => (
          <Line key={one.shade} shade={one.shade} words={rangeOf(one)} count={counts[at] ?? 0} />
        ))}
        {missing === 0 ? null : <Line shade="missing" words={say("missing")} count={missing} />}
      </ul>
      <p>{say("legendWhat", { number: name, meaning })}</p>
    </div>
  );
}

/** A class: its shade, its bounds, and how many units lie in it, if any. */
function Line({
  shade,
  words,
  count,
}: {
  readonly shade: string;
  readonly words: string;
  readonly count: number;
}) {
  const say = useWords(overviewWords);
  return (
    <li>
      <span className={`${styles.swatch} ${styles[shade]}`} />
      {words}
      {count === 0 ? null : <b>{say("unitsIn", { count })}</b>}
    </li>
  );
}

function useRange(by: NumberId): (one: ColourClass) => string {
  const say = useWords(overviewWords);
  const sign = by === "rate" ? "%" : "";
  return ({ from, to }) => {
    if (from === null) return say("below", { to: `${to}${sign}` });
    if (to === null) return say("fromOn", { from: `${from}${sign}` });
    return from === to ? String(from) : `${from}–${to}${sign}`;
  };
}
