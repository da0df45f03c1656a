import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** Whose burden stands in the scope; the week whose units are compared, in the page's own words. */
export const burdenRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "burden",
  validateSearch: readTexts("week"),
  component: lazyRouteComponent(() => import("./burden-page.tsx"), "BurdenPage"),
});
