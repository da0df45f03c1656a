import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readTexts, siteRoute } from "../../app/root-route.ts";

/** The tree, and the unit beside it. */
export const unitsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "units",
  validateSearch: readTexts("unit"),
  component: lazyRouteComponent(() => import("./units-page.tsx"), "UnitsPage"),
});

/** Units become one, step by step. */
export const mergeUnitsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "units/merge",
  validateSearch: readTexts("unit"),
  component: lazyRouteComponent(() => import("./merge/merge-page.tsx"), "MergePage"),
});

/** A unit becomes several, step by step. */
export const splitUnitRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "units/split",
  validateSearch: readTexts("unit"),
  component: lazyRouteComponent(() => import("./split/split-page.tsx"), "SplitPage"),
});

/** A sheet of units, or a file of boundaries. */
export const importUnitsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "units/import",
  validateSearch: readTexts("what"),
  component: lazyRouteComponent(() => import("./import/import-page.tsx"), "ImportPage"),
});
