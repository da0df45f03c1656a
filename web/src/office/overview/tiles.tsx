import { Link } from "@tanstack/react-router";
import { useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { shadeOf } from "./classes.ts";
import { type Child, type NumberId, readNumber, valueAlone } from "./numbers.ts";
import styles from "./place-map.module.css";

interface TilesProps {
  readonly units: readonly Child[];
  readonly by: NumberId;
}

/** The units below as tiles in official order: what a map is where no boundaries were loaded. Each leads down to its own. */
export function Tiles({ units, by }: TilesProps) {
  const say = useWords(overviewWords);
  return (
    <>
      <ul className={styles.tiles}>
        {units.map((child) => {
          const number = readNumber(child, by);
          return (
            <li key={child.unit}>
              <Link
                to="."
                search={(before) => ({ ...before, unit: child.unit })}
                className={`${styles.tile} ${styles[shadeOf(by, number?.value ?? null)]}`}
              >
                <span>{child.name}</span>
                <strong>{number === null ? say("missing") : valueAlone(number.printed)}</strong>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{say("tileNote")}</p>
    </>
  );
}
