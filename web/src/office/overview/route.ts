import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** `by`: the number that the units are coloured by; `cadence`: of the trend; `from`, `to`: days of the rates. */
export const overviewRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "overview",
  validateSearch: readTexts("period", "by", "cadence", "from", "to"),
  component: lazyRouteComponent(() => import("./overview-page.tsx"), "OverviewPage"),
});
