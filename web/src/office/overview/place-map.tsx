import { Link } from "@tanstack/react-router";
import { useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { type Child, type NumberId, type Overview, readNumber } from "./numbers.ts";
import styles from "./place-map.module.css";
import { type Scale, STEPS, scaleOf } from "./shade.ts";

interface PlaceMapProps {
  readonly overview: Overview;
  readonly by: NumberId;
}

/** The units below as tiles in official order, shaded by one number; each leads down to its own. */
export function PlaceMap({ overview: { children }, by }: PlaceMapProps) {
  const say = useWords(overviewWords);
  const read = children.map((child) => ({ child, number: readNumber(child, by) }));
  const scale = scaleOf(read.flatMap(({ number }) => (number === null ? [] : [number.value])));
  return (
    <div>
      <ul className={styles.tiles}>
        {read.map(({ child, number }) => (
          <Tile key={child.unit} child={child} scale={scale} number={number} />
        ))}
      </ul>
      <Legend scale={scale} isRate={by === "rate"} hasMissing={read.some(({ number }) => number === null)} />
      <p className={styles.note}>{say("tileNote")}</p>
    </div>
  );
}

/** Few steps take shades far apart. */
function shadeOf(scale: Scale | undefined, step: number): string {
  const steps = (scale?.bounds.length ?? 2) - 1;
  return `step${steps === 1 ? 2 : Math.round((step * (STEPS - 1)) / (steps - 1))}`;
}

interface TileProps {
  readonly child: Child;
  readonly scale: Scale | undefined;
  readonly number: { value: number; printed: string } | null;
}

function Tile({ child: { unit, name }, scale, number }: TileProps) {
  const say = useWords(overviewWords);
  const shade =
    number === null || scale === undefined ? "missing" : shadeOf(scale, scale.stepOf(number.value));
  return (
    <li>
      <Link to="." search={(before) => ({ ...before, unit })} className={`${styles.tile} ${styles[shade]}`}>
        <span>{name}</span>
        <strong>{number === null ? say("missing") : number.printed.replace(/（.*$/u, "")}</strong>
      </Link>
    </li>
  );
}

/** What the shades say, with their bounds; missing is hatched, not zero. */
function Legend({
  scale,
  isRate,
  hasMissing,
}: {
  readonly scale: Scale | undefined;
  readonly isRate: boolean;
  readonly hasMissing: boolean;
}) {
  const say = useWords(overviewWords);
  const unit = isRate ? "%" : "";
  return (
    <ul className={styles.legend} aria-label={say("legend")}>
      {(scale?.bounds.slice(0, -1) ?? []).map((low, step) => (
        <li key={low}>
          <span className={`${styles.swatch} ${styles[shadeOf(scale, step)]}`} />
          {low === scale?.bounds[step + 1] ? `${low}${unit}` : `${low}–${scale?.bounds[step + 1]}${unit}`}
        </li>
      ))}
      {hasMissing ? (
        <li>
          <span className={`${styles.swatch} ${styles.missing}`} />
          {say("missing")}
        </li>
      ) : null}
    </ul>
  );
}
