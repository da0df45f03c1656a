import "maplibre-gl/dist/maplibre-gl.css";
import { useNavigate } from "@tanstack/react-router";
import { type Map as BaseMap, Map as MapLibre, Marker, NavigationControl } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Answer } from "../../api/types.ts";
import { useAppearance } from "../../ui/appearance.ts";
import styles from "./boundary-map.module.css";
import { addPlaces } from "./draw-places.ts";
import { boundsOf, middleOf, type PlaceFeature } from "./map-features.ts";

interface BoundaryMapProps {
  readonly features: readonly PlaceFeature[];
  readonly base: Answer<"read-map">;
  readonly label: string;
}

/** The units below as regions or points on the operator's base map, or on none: a closed network has no tiles. A click goes down. */
export function BoundaryMap({ features, base, label }: BoundaryMapProps) {
  const place = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { shade } = useAppearance();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours that are drawn are tokens of the shade
  useEffect(() => {
    const bounds = boundsOf(features);
    if (place.current === null || bounds === undefined) return;
    const map = new MapLibre({
      container: place.current,
      style: styleOf(base),
      bounds,
      fitBoundsOptions: { padding: 24 },
      maxZoom: base.max_zoom,
      attributionControl:
        base.attribution === "" ? false : { customAttribution: base.attribution, compact: false },
      dragRotate: false,
      pitchWithRotate: false,
      cooperativeGestures: false,
    });
    map.addControl(new NavigationControl({ showCompass: false }));
    map.on("load", () => addPlaces(map, features));
    const goDown = (unit: string) => void navigate({ to: ".", search: (before) => ({ ...before, unit }) });
    for (const layer of ["regions", "points"]) listen(map, layer, goDown);
    const names = features.map((feature) => nameAt(feature).addTo(map));
    return () => {
      for (const name of names) name.remove();
      map.remove();
    };
  }, [features, base, shade, navigate]);
  return <div ref={place} className={styles.map} role="img" aria-label={label} />;
}

function listen(map: BaseMap, layer: string, goDown: (unit: string) => void): void {
  map.on("click", layer, ({ features: hit }) => {
    const unit: unknown = hit?.[0]?.properties.unit;
    if (typeof unit === "string") goDown(unit);
  });
  map.on("mouseenter", layer, () => {
    map.getCanvas().style.cursor = "pointer";
  });
  map.on("mouseleave", layer, () => {
    map.getCanvas().style.cursor = "";
  });
}

/** Name and number as text of the page: any character that the reader's fonts have, no glyphs from elsewhere. */
function nameAt(feature: PlaceFeature): Marker {
  const element = document.createElement("div");
  element.className = styles.name ?? "";
  const number = document.createElement("b");
  number.textContent = feature.properties.printed;
  element.append(feature.properties.name, number);
  return new Marker({ element }).setLngLat(middleOf(feature));
}

const styleOf = ({ layers, max_zoom }: Answer<"read-map">) => ({
  version: 8 as const,
  sources: Object.fromEntries(
    layers.map(({ tiles }, at) => [
      `base${at}`,
      { type: "raster" as const, tiles: [tiles], tileSize: 256, maxzoom: max_zoom },
    ]),
  ),
  layers: layers.map((_, at) => ({ id: `base${at}`, type: "raster" as const, source: `base${at}` })),
});
