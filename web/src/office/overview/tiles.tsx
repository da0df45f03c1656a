import { PlainLink } from "../../ui/plain-link.tsx";
import { useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { shadeOf } from "./classes.ts";
import { type Child, type NumberId, readNumber, valueAlone } from "./numbers.ts";
import styles from "./place-map.module.css";
import { useWayDown } from "./use-way-down.ts";

interface TilesProps {
  readonly units: readonly Child[];
  readonly by: NumberId;
}

/** The units below as tiles in official order: what a map is where no boundaries were loaded. Each leads down to its own. */
export function Tiles({ units, by }: TilesProps) {
  const say = useWords(overviewWords);
  const wayTo = useWayDown();
  return (
    <>
      <ul className={styles.tiles}>
        {units.map((child) => {
          const number = readNumber(child, by);
          return (
            <li key={child.unit}>
              <PlainLink
                to={wayTo(child.unit)}
                className={`${styles.tile} ${styles[shadeOf(by, number?.value ?? null)]}`}
              >
                <span>{child.name}</span>
                <strong>{number === null ? say("missing") : valueAlone(number.printed)}</strong>
              </PlainLink>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{say("tileNote")}</p>
    </>
  );
}
