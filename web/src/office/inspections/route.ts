import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** What came in; `inspection` is the one that is open beside the list. */
export const inspectionsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "inspections",
  validateSearch: readTexts("round", "team", "state", "kind", "from", "to", "inspection"),
  component: lazyRouteComponent(() => import("./list/inspections-page.tsx"), "InspectionsPage"),
});

/** A paper sheet entered at the desk; what is known already stands in the address; `double`: the inspection that it scores a second time. */
export const enterInspectionRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "inspections/enter",
  validateSearch: readTexts("round", "task", "team", "standard", "day", "double"),
  component: lazyRouteComponent(() => import("./sheet/enter-page.tsx"), "EnterPage"),
});

export const inspectionRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "inspections/$inspection",
  component: lazyRouteComponent(() => import("./inspection/inspection-page.tsx"), "InspectionPage"),
});

/** The same sheet, filled in with what was entered, to put it right. */
export const correctInspectionRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "inspections/$inspection/correct",
  component: lazyRouteComponent(() => import("./sheet/correct-page.tsx"), "CorrectPage"),
});
