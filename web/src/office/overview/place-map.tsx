import { lazy, Suspense, useMemo } from "react";
import { useRead } from "../../api/queries.ts";
import { Reading } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { featuresOf } from "./map-features.ts";
import { type NumberId, type Overview, readNumber } from "./numbers.ts";
import styles from "./place-map.module.css";
import { type Scale, scaleOf, shadeAt } from "./shade.ts";
import { Tiles } from "./tiles.tsx";

const BoundaryMap = lazy(() => import("./boundary-map.tsx").then(({ BoundaryMap: it }) => ({ default: it })));

interface PlaceMapProps {
  readonly overview: Overview;
  readonly by: NumberId;
  readonly label: string;
}

/** The units below, shaded by one number: as regions or points where the operator loaded them, as tiles where not. */
export function PlaceMap({ overview: { unit, children }, by, label }: PlaceMapProps) {
  const boundaries = useRead("read-boundaries", { below: unit.unit }).data;
  const base = useRead("read-map", {}).data;
  const numbers = children.map((child) => readNumber(child, by)?.value ?? null);
  const scale = useMemo(
    () => scaleOf(children.flatMap((child) => readNumber(child, by)?.value ?? [])),
    [children, by],
  );
  const shadeOf = useMemo(
    () => (value: number | null) =>
      value === null || scale === undefined ? "missing" : shadeAt(scale, scale.stepOf(value)),
    [scale],
  );
  const features = useMemo(
    () =>
      boundaries === undefined || base === undefined
        ? []
        : featuresOf({ children, boundaries, crs: base.crs, by, shadeOf }),
    [children, boundaries, base, by, shadeOf],
  );
  // A map that shows a few of many units would hide the rest.
  const isMapped = base !== undefined && features.length * 2 > children.length;
  return (
    <div>
      {isMapped ? (
        <Suspense fallback={<Reading />}>
          <BoundaryMap features={features} base={base} label={label} />
        </Suspense>
      ) : (
        <Tiles units={children} by={by} shadeOf={shadeOf} />
      )}
      <Legend scale={scale} isRate={by === "rate"} hasMissing={numbers.includes(null)} />
    </div>
  );
}

interface LegendProps {
  readonly scale: Scale | undefined;
  readonly isRate: boolean;
  readonly hasMissing: boolean;
}

/** What the shades say, with their bounds; missing is hatched, not zero. */
function Legend({ scale, isRate, hasMissing }: LegendProps) {
  const say = useWords(overviewWords);
  const unit = isRate ? "%" : "";
  const bounds = scale?.bounds ?? [];
  return (
    <ul className={styles.legend} aria-label={say("legend")}>
      {scale === undefined
        ? null
        : bounds.slice(0, -1).map((low, step) => (
            <li key={low}>
              <span className={`${styles.swatch} ${styles[shadeAt(scale, step)]}`} />
              {low === bounds[step + 1] ? `${low}${unit}` : `${low}–${bounds[step + 1]}${unit}`}
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
