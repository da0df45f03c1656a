import { lazy, Suspense, useMemo } from "react";
import { useRead } from "../../api/queries.ts";
import { Reading } from "../../ui/states.tsx";
import { ColourLegend } from "./colour-legend.tsx";
import { featuresOf } from "./map-features.ts";
import { type NumberId, type Overview, readNumber } from "./numbers.ts";
import { Tiles } from "./tiles.tsx";
import { useNumberMeaning } from "./use-number-meaning.ts";
import { useNumberName } from "./use-number-name.ts";

const BoundaryMap = lazy(() => import("./boundary-map.tsx").then(({ BoundaryMap: it }) => ({ default: it })));

interface PlaceMapProps {
  readonly overview: Overview;
  readonly by: NumberId;
  readonly label: string;
}

/** The units below, shaded by one number: as regions or points where the operator loaded them, as tiles where not. */
export function PlaceMap({ overview, by, label }: PlaceMapProps) {
  const { unit, children } = overview;
  const nameOf = useNumberName(overview);
  const meaningOf = useNumberMeaning(overview);
  const boundaries = useRead("read-boundaries", { below: unit.unit }).data;
  const base = useRead("read-map", {}).data;
  const features = useMemo(
    () =>
      boundaries === undefined || base === undefined
        ? []
        : featuresOf({ children, boundaries, crs: base.crs, by }),
    [children, boundaries, base, by],
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
        <Tiles units={children} by={by} />
      )}
      <ColourLegend
        by={by}
        name={nameOf(by)}
        meaning={meaningOf(by)}
        values={children.map((child) => readNumber(child, by)?.value ?? null)}
      />
    </div>
  );
}
