import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** `by`: the number that the units are coloured by; `cadence`: of the trend. */
export const overviewRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "overview",
  validateSearch: readTexts("period", "by", "cadence"),
  component: lazyRouteComponent(() => import("./overview-page.tsx"), "OverviewPage"),
});
